import { createUnfindable } from './unfindable.ts';

/** Events in our box that must not reach the page: X has keyboard shortcuts and click handlers of its own. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'input',
  'focusin',
  'focusout',
  'wheel',
] as const;

/** `!important` in a style attribute: no style sheet of the page overrides it. */
const HOST_STYLE =
  'all:initial !important; position:fixed !important; inset:0 !important; width:0 !important; height:0 !important;';

/**
 * Creates a host with a closed shadow root, to be shown in the browser's top layer (`popover`). The page cannot read
 * into it, and X's style sheets do not apply in it.
 * @param css the whole style of the shadow root
 * @returns the host, not yet in the page; the element to render into; and `raise`, which puts the host into the page
 *   above everything else and undoes what the page may have done to it
 */
export function createClosedRoot(
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; root: HTMLElement; raise(): void } {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = createUnfindable();
  root.className = 'ac-root';
  shadow.append(style, root);
  for (const type of KEPT_FROM_PAGE)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  signal.addEventListener('abort', () => host.remove(), { once: true });

  function raise(): void {
    const focused = shadow.activeElement;
    host.style.cssText = HOST_STYLE;
    host.popover = 'manual';
    if (host.parentNode !== document.body) document.body.append(host);
    // The popover that was shown last is on top.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus();
  }
  return { host, root, raise };
}

const GAP = 8;

/**
 * Chooses a box's place at an anchor: below it where it fits, else above, and always inside the window. The box's style
 * takes it from `--ac-left` and `--ac-top`, or has it elsewhere, as on a phone.
 */
export function placeAt(box: HTMLElement, anchor: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const fits = below <= innerHeight - height - GAP;
  put(box, anchor.left + anchor.width / 2 - width / 2, fits ? below : anchor.top - GAP - height);
}

/**
 * Keeps a box inside the window when it grows or the window shrinks.
 * @returns a function that ends this
 */
export function keepInWindow(box: HTMLElement): () => void {
  const stay = () => {
    const { left, top } = box.getBoundingClientRect();
    put(box, left, top);
  };
  const grown = new ResizeObserver(stay);
  grown.observe(box);
  addEventListener('resize', stay);
  return () => {
    grown.disconnect();
    removeEventListener('resize', stay);
  };
}

function put(box: HTMLElement, left: number, top: number): void {
  const { width, height } = box.getBoundingClientRect();
  const inside = (wanted: number, most: number) =>
    `${Math.min(Math.max(GAP, wanted), Math.max(GAP, most - GAP))}px`;
  box.style.setProperty('--ac-left', inside(left, innerWidth - width));
  box.style.setProperty('--ac-top', inside(top, innerHeight - height));
}

/**
 * Sets `--ac-keyboard` on our root: how many px of the window a phone's keyboard covers. The window does not become
 * smaller for it, so what stands at its bottom would be hidden.
 */
export function watchKeyboard(root: HTMLElement, signal: AbortSignal): void {
  const view = visualViewport;
  if (!view) return;
  const update = () => {
    // Enlarged by pinching, the visible part of the page says nothing of a keyboard.
    const covered = view.scale === 1 ? Math.max(0, innerHeight - view.height - view.offsetTop) : 0;
    root.style.setProperty('--ac-keyboard', `${Math.round(covered)}px`);
  };
  for (const type of ['resize', 'scroll'] as const) view.addEventListener(type, update, { signal });
  update();
}

/** Where Tab stops: in a group of radio buttons only at the selected one. */
export const FOCUSABLE = 'button:not([disabled]), input:not([type="radio"]), input:checked, a[href], summary';

/**
 * Traps the focus in a dialog: Tab cycles, Esc closes, and no key pressed in it reaches the page, whose
 * listeners on the document may run before the dialog's own.
 * @param isOpener whether an event is on the control that opened the dialog: a second click on it, as in a double
 *   click, does not close the dialog
 * @returns a function that releases the focus
 */
export function trapFocus(
  host: HTMLElement,
  root: HTMLElement,
  leave: () => void,
  isOpener: (event: Event) => boolean,
): () => void {
  const release = new AbortController();
  const shadow = root.getRootNode() as ShadowRoot;
  const onKeyEvent = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    // Enter, Space and the arrow keys still work in the dialog: the browser handles them itself.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const current = stops.indexOf(shadow.activeElement as HTMLElement);
    const isAtEdge = event.shiftKey ? current <= 0 : current === stops.length - 1;
    if (!isAtEdge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, onKeyEvent, { capture: true, signal: release.signal });
  // A click beside the dialog closes it. X may move the focus at any time: while the dialog is open, move it back.
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host) && !isOpener(event)) leave();
    },
    { capture: true, signal: release.signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.target !== host) (root.firstElementChild as HTMLElement | null)?.focus();
    },
    { capture: true, signal: release.signal },
  );
  return () => release.abort();
}
