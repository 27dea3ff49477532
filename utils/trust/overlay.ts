/** Events that must not reach the page while the shopper types or clicks in our face: X has shortcuts of its own. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
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

/**
 * A host with a closed shadow root, shown in the browser's top layer (`popover`). The page cannot read
 * into it, and X's style sheets do not reach into it.
 * @param css all the style there is in it
 * @returns the host, not yet in the page, and the element to render into
 */
export function closedRoot(css: string, signal: AbortSignal): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText =
    'all:initial !important; position:fixed !important; inset:0 !important; width:0 !important; height:0 !important;';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.className = 'ac-root';
  shadow.append(style, root);
  for (const type of KEPT_FROM_PAGE)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}

/** Puts a box at an anchor: below it where there is room, else above, and always inside the window. */
export function place(box: HTMLElement, anchor: DOMRect): void {
  const gap = 8;
  const { width, height } = box.getBoundingClientRect();
  const right = Math.max(gap, innerWidth - width - gap);
  const bottom = Math.max(gap, innerHeight - height - gap);
  const below = anchor.bottom + gap;
  const top = below <= bottom ? below : anchor.top - gap - height;
  box.style.left = `${Math.min(Math.max(gap, anchor.left + anchor.width / 2 - width / 2), right)}px`;
  box.style.top = `${Math.min(Math.max(gap, top), bottom)}px`;
}

/** Where Tab stops: of a group of radio buttons at the chosen one only. */
const FOCUSABLE = 'button:not([disabled]), input:not([type="radio"]), input:checked, a[href]';

/**
 * Keeps the keyboard in a dialog: Tab goes round, Esc leaves, and no key that is pressed in it comes
 * through to the page, whose shortcuts may listen on its document ahead of the dialog.
 * @returns how to let go
 */
export function keepFocusIn(host: HTMLElement, root: HTMLElement, leave: () => void): () => void {
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
      if (event.isTrusted && !event.composedPath().includes(host)) leave();
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
