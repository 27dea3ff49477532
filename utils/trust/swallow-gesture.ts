/** So long the second click of a double click may take where the browser does not count the clicks for us. */
const DOUBLE_CLICK_MS = 500;
/** A hand that clicks twice moves no further, in CSS px. */
const REACH_PX = 8;

const POINTER_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
] as const;
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

interface Press {
  at: number;
  x: number;
  y: number;
}

/**
 * A box of ours closes at the first click of a double click, or while a key is still held down. The rest of that
 * gesture would reach the page below, where it opens a tweet or likes it: it is kept from the page.
 * @param host the box's host, on which such a gesture begins
 * @returns what to call when the box closes
 */
export function swallowRestOfGesture(host: HTMLElement, signal: AbortSignal): () => void {
  let press: Press | null = null;
  let key: string | null = null;

  // On the window, and from early on: the box keeps keys from reaching its host.
  const note = (event: Event) => {
    if (!event.isTrusted || event.target !== host) return;
    if (event instanceof KeyboardEvent) key = event.type === 'keydown' ? event.key : null;
    else if (event instanceof PointerEvent && event.type === 'pointerdown') press = pressOf(event);
  };
  for (const type of ['pointerdown', 'keydown', 'keyup'] as const)
    addEventListener(type, note, { capture: true, signal });

  let keeping: AbortController | undefined;
  return () => {
    keeping?.abort();
    keeping = keepRest(press, key, signal);
    press = null;
    key = null;
  };
}

/** @returns ends by itself with the first press that is another gesture */
function keepRest(press: Press | null, key: string | null, signal: AbortSignal): AbortController {
  const keeping = new AbortController();
  let last = press;
  /** Is the press that is going on the next of a double or triple click, by its time and place? */
  let isNext = false;
  /** Have all clicks since been counted as one gesture with it? */
  let isCounted = press !== null;
  let held = key;

  const onPointer = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof PointerEvent && event.type === 'pointerdown') {
      isNext = last !== null && follows(event, last);
      last = isNext ? pressOf(event) : null;
    }
    const clicks = event instanceof UIEvent ? event.detail : 0;
    if (event.type === 'mousedown' && clicks === 1 && !isNext) isCounted = false;
    // Keys make clicks, too, which are not counted.
    const isByKey = event.type === 'click' && clicks === 0;
    if (!isByKey && (isNext || (isCounted && clicks > 1))) keep(event);
    endIfOver();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== held) return;
    const isNewPress = event.type === 'keydown' && !event.repeat;
    if (!isNewPress) keep(event);
    if (isNewPress || event.type === 'keyup') held = null;
    endIfOver();
  };
  const endIfOver = () => {
    if (!isNext && !isCounted && held === null) keeping.abort();
  };
  // X may listen at the window itself: ahead of it, and not passive, to prevent what the browser would do.
  const options = { capture: true, passive: false, signal: AbortSignal.any([signal, keeping.signal]) };
  for (const type of POINTER_EVENTS) addEventListener(type, onPointer, options);
  for (const type of KEY_EVENTS) addEventListener(type, onKey, options);
  return keeping;
}

function pressOf({ timeStamp, clientX, clientY }: PointerEvent): Press {
  return { at: timeStamp, x: clientX, y: clientY };
}

function follows({ timeStamp, clientX, clientY }: PointerEvent, { at, x, y }: Press): boolean {
  return timeStamp - at <= DOUBLE_CLICK_MS && Math.hypot(clientX - x, clientY - y) <= REACH_PX;
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
