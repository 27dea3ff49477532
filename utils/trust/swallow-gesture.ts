/** The longest pause in a double click, where the browser does not count the clicks for us. */
const DOUBLE_CLICK_MS = 500;
/** The furthest that the pointer moves in a double click, in CSS px. */
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
 * Keeps the rest of a gesture from the page after our box has closed. The box closes at the first click of a double
 * click, or while a key is still held down; the rest of that gesture would reach the page below, and could open or
 * like a tweet.
 * @param host the box's host, on which such a gesture begins
 * @returns a function to call when the box closes
 */
export function swallowRestOfGesture(host: HTMLElement, signal: AbortSignal): () => void {
  let press: Press | null = null;
  let key: string | null = null;

  // In the window's capture phase, because the box stops key events before they reach its host.
  const recordPress = (event: Event) => {
    if (!event.isTrusted || event.target !== host) return;
    if (event instanceof KeyboardEvent) key = event.type === 'keydown' ? event.key : null;
    else if (event instanceof PointerEvent && event.type === 'pointerdown') press = readPress(event);
  };
  for (const type of ['pointerdown', 'keydown', 'keyup'] as const)
    addEventListener(type, recordPress, { capture: true, signal });

  let blocking: AbortController | undefined;
  return () => {
    blocking?.abort();
    blocking = blockRest(press, key, signal);
    press = null;
    key = null;
  };
}

/**
 * Blocks the rest of the gesture that closed the box.
 * @param press its press of the pointer; null when it had none
 * @param key its key that is still held down; null when there is none
 * @returns a controller that ends this; the first press of another gesture ends it, too
 */
function blockRest(press: Press | null, key: string | null, signal: AbortSignal): AbortController {
  const blocking = new AbortController();
  let lastPress = press;
  /** Whether the current press, by its time and place, continues a double or triple click. */
  let continuesByTime = false;
  /** Whether, by the browser's click count, all clicks since that press belong to the same gesture. */
  let continuesByCount = press !== null;
  /** The key that began the gesture, until it is released or pressed anew. */
  let heldKey = key;

  const onPointer = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof PointerEvent && event.type === 'pointerdown') {
      continuesByTime = lastPress !== null && continuesPress(event, lastPress);
      lastPress = continuesByTime ? readPress(event) : null;
    }
    const clicks = event instanceof UIEvent ? event.detail : 0;
    if (event.type === 'mousedown' && clicks === 1 && !continuesByTime) continuesByCount = false;
    // Keys cause clicks, too; their count is 0.
    const isByKey = event.type === 'click' && clicks === 0;
    if (!isByKey && (continuesByTime || (continuesByCount && clicks > 1))) block(event);
    endIfOver();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== heldKey) return;
    const isNewPress = event.type === 'keydown' && !event.repeat;
    if (!isNewPress) block(event);
    if (isNewPress || event.type === 'keyup') heldKey = null;
    endIfOver();
  };
  const endIfOver = () => {
    if (!continuesByTime && !continuesByCount && heldKey === null) blocking.abort();
  };
  // In the capture phase, because X may listen on the window; not passive, to prevent the default action.
  const options = { capture: true, passive: false, signal: AbortSignal.any([signal, blocking.signal]) };
  for (const type of POINTER_EVENTS) addEventListener(type, onPointer, options);
  for (const type of KEY_EVENTS) addEventListener(type, onKey, options);
  return blocking;
}

function readPress({ timeStamp, clientX, clientY }: PointerEvent): Press {
  return { at: timeStamp, x: clientX, y: clientY };
}

function continuesPress({ timeStamp, clientX, clientY }: PointerEvent, { at, x, y }: Press): boolean {
  return timeStamp - at <= DOUBLE_CLICK_MS && Math.hypot(clientX - x, clientY - y) <= REACH_PX;
}

function block(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
