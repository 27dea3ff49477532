/** Events that must not reach the page while the shopper types or clicks in our face: X has shortcuts of its own. */
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

/** Nothing that the page's style sheets say outdoes this. */
const HOST_STYLE =
  'all:initial !important; position:fixed !important; inset:0 !important; width:0 !important; height:0 !important;';

/**
 * A host with a closed shadow root, shown in the browser's top layer (`popover`). The page cannot read
 * into it, and X's style sheets do not reach into it.
 * @param css all the style there is in it
 * @returns the host, not yet in the page; the element to render into; and what brings the host into the
 *   page and above all else in it, as it was made, whatever the page has done to it
 */
export function closedRoot(
  css: string,
  signal: AbortSignal,
): { host: HTMLElement; root: HTMLElement; raise(): void } {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
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
    // What was shown last lies above.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    if (focused instanceof HTMLElement) focused.focus();
  }
  return { host, root, raise };
}

const GAP = 8;

/** Puts a box at an anchor: below it where there is room, else above, and always inside the window. */
export function place(box: HTMLElement, anchor: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const fits = below <= innerHeight - height - GAP;
  put(box, anchor.left + anchor.width / 2 - width / 2, fits ? below : anchor.top - GAP - height);
}

/** Keeps a box that grows, or whose window shrinks, inside the window. @returns how to let go */
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
  const inside = (at: number, most: number) => `${Math.min(Math.max(GAP, at), Math.max(GAP, most - GAP))}px`;
  box.style.left = inside(left, innerWidth - width);
  box.style.top = inside(top, innerHeight - height);
}

/** Where Tab stops: of a group of radio buttons at the chosen one only. */
const FOCUSABLE = 'button:not([disabled]), input:not([type="radio"]), input:checked, a[href]';

/**
 * Keeps the keyboard in a dialog: Tab goes round, Esc leaves, and no key that is pressed in it comes
 * through to the page, whose shortcuts may listen on its document ahead of the dialog.
 * @param isOpener does an event happen on what opened the dialog? Clicked once more, as by a double click, that
 *   does not close it
 * @returns how to let go
 */
export function keepFocusIn(
  host: HTMLElement,
  root: HTMLElement,
  leave: () => void,
  isOpener: (event: Event) => boolean,
): () => void {
  const letGo = new AbortController();
  const shadow = root.getRootNode() as ShadowRoot;
  const keys = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    // What Enter, Space and the arrows do in the dialog is the browser's own doing, and goes on.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    }
    if (event.key !== 'Tab') return;
    const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const now = stops.indexOf(shadow.activeElement as HTMLElement);
    const edge = event.shiftKey ? now <= 0 : now === stops.length - 1;
    if (!edge) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, keys, { capture: true, signal: letGo.signal });
  // X may pull the focus to itself at any time; while the dialog is open it comes back, and a click
  // beside the dialog leaves it.
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host) && !isOpener(event)) leave();
    },
    { capture: true, signal: letGo.signal },
  );
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.target !== host) (root.firstElementChild as HTMLElement | null)?.focus();
    },
    { capture: true, signal: letGo.signal },
  );
  return () => letGo.abort();
}
