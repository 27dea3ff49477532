import type { MountedButton } from '../button/button.ts';

/** How long X may take to close its reply box once the reply has an outcome, in ms. */
const CLOSES_WITHIN_MS = 2_000;

/**
 * Notes whether a button has the focus, which X's reply box is about to take. X cannot give it back, because all that
 * it sees of the button is a host without focus.
 * @returns gives the focus back once the box is gone, unless the shopper has put it elsewhere by then
 */
export function noteFocus({ button }: Pick<MountedButton, 'button'>): () => void {
  const hadFocus = button.matches(':focus');
  return () => {
    if (!hadFocus) return;
    const from = performance.now();
    const inBox = document.activeElement;
    const look = () => {
      const { activeElement, body } = document;
      if ((activeElement ?? body) === body) button.focus({ preventScroll: true });
      else if (activeElement === inBox && performance.now() - from < CLOSES_WITHIN_MS)
        requestAnimationFrame(look);
    };
    look();
  };
}
