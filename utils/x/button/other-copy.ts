import { OURS } from './button.ts';

/*
 * A shopper may have two copies of this extension, one from a store and one unpacked. Both find the same tweets, and
 * neither can see whether a button that is there already has a script behind it: it may be left over from one that
 * is gone. So the script asks the button, and the button of another copy answers. Whichever came first keeps
 * its place. A page may ask and answer, too, and gains nothing: it can take our buttons away as well.
 */

/** Without the extension's id, which differs between two copies. */
const ASKED = 'amazoncart';

/**
 * Makes room for our button in an action bar.
 * @returns false where another copy of this extension keeps its own there
 */
export function makeRoom(bar: Element): boolean {
  const others = bar.querySelectorAll(OURS);
  if (others.length === 0) return true;
  for (const other of others) if (!other.dispatchEvent(new Event(ASKED, { cancelable: true }))) return false;
  // Left by a script of ours that is no more, or made by the page.
  for (const other of others) other.remove();
  return true;
}

/** Answers for our buttons as long as this script can do what they say. */
export function answerOtherCopies(
  buttons: { buttonAt(target: EventTarget | null): unknown },
  signal: AbortSignal,
): void {
  const answer = (event: Event) => {
    if (buttons.buttonAt(event.target)) event.preventDefault();
  };
  addEventListener(ASKED, answer, { capture: true, signal });
}
