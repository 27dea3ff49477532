import { FOCUSABLE } from './overlay.ts';

interface NoticeKeys {
  /** Is a notice shown, rather than a dialog, which traps the focus? */
  isShown(): boolean;
  /**
   * What puts the focus on the control of ours that an event outside of the notice is on, even if X has replaced it by
   * then; null where it is on none.
   */
  doorAt(event: Event): (() => void) | null;
  /** The focus has come into the notice from that control. */
  onEnter(focusDoor: () => void): void;
  /** Puts the focus back to where it came from; false where that is not known, as after a click. */
  goBack(): boolean;
  /** Esc was pressed in the notice. */
  onEscape(): void;
}

/**
 * Lets keys reach a notice. It stands at the end of the page, and X's pages have no end, so Tab on one of our controls
 * leads into it, and Tab at its edges leads back there, or on from there.
 */
export function handleNoticeKeys(
  host: HTMLElement,
  root: HTMLElement,
  { isShown, doorAt, onEnter, goBack, onEscape }: NoticeKeys,
  signal: AbortSignal,
): void {
  const shadow = root.getRootNode() as ShadowRoot;
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (!event.isTrusted || altKey || ctrlKey || metaKey || !isShown()) return;
    const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    if (event.target !== host) {
      const door = key === 'Tab' && !shiftKey && stops[0] ? doorAt(event) : null;
      if (!door) return;
      event.preventDefault();
      onEnter(door);
      stops[0]?.focus();
    } else if (key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    } else if (key === 'Tab') {
      const edge = shiftKey ? stops[0] : stops.at(-1);
      if (shadow.activeElement !== edge) return;
      // Forwards, the browser goes on from there by itself.
      if (goBack() && shiftKey) event.preventDefault();
    }
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}
