import { OURS } from './button.ts';
import type { Interference } from './interference.ts';

/*
 * A shopper may have two copies of this extension, say one from a store and one unpacked. Both find the same tweets,
 * and neither can see whether a button that is already there belongs to a running script or was left behind. So a
 * script sends an event to the button, and the copy that owns it answers. The first copy keeps its place. A page can
 * ask and answer, too, but gains nothing: it could remove our buttons anyway.
 */

/** The event's name; without the extension's id, which differs between two copies. */
const OWNER_QUERY = 'amazoncart';

/**
 * Makes room for our button in an action bar.
 * @returns false when another copy of this extension owns the button that is there
 */
export function makeRoom(bar: Element, interference: Pick<Interference, 'hasOtherCopy'>): boolean {
  const others = bar.querySelectorAll(OURS);
  if (others.length === 0) return true;
  for (const other of others)
    if (!other.dispatchEvent(new Event(OWNER_QUERY, { cancelable: true }))) {
      interference.hasOtherCopy = true;
      return false;
    }
  // Left behind by an orphaned script of ours, or made by the page.
  for (const other of others) other.remove();
  return true;
}

/** Answers other copies for our buttons, until this script is orphaned. */
export function answerOtherCopies(
  buttons: {
    buttonAt(target: EventTarget | null): unknown;
    interference: Pick<Interference, 'hasOtherCopy'>;
  },
  signal: AbortSignal,
): void {
  const answer = (event: Event) => {
    if (!buttons.buttonAt(event.target)) return;
    event.preventDefault();
    buttons.interference.hasOtherCopy = true;
  };
  addEventListener(OWNER_QUERY, answer, { capture: true, signal });
}
