import type { Suspicion } from '../../messages/x-commands.ts';
import { type Interference, NO_INTERFERENCE } from '../button/interference.ts';
import type { Ended } from '../orphan.ts';
import { findButtonPlace, readId } from '../page-dialect.ts';

/** When the page is looked at first, in ms after its load. */
const FIRST_LOOK_MS = 5000;
/** With fewer articles than this, a page may have no tweets at all. */
const FEWEST_ARTICLES = 3;
/** A button that was taken out so often is meant to be gone. */
const OFTEN_TAKEN_OUT = 10;

/**
 * Notices that no tweet on this page can be read, or that somebody interferes with our buttons, and asks for a closer
 * look. A reader of X pays for one query and one tweet a few times, each pause twice as long as the last.
 * @param interferenceNow asked at each look; undefined while there has been no button
 * @param suspect called with what seems to be wrong; null: the page is in order again
 */
export function watchSuspicions(
  interferenceNow: () => Readonly<Interference> | undefined,
  suspect: (what: Suspicion | null) => void,
  ended: Ended,
): void {
  let wasSuspect = false;
  const look = () => {
    const articles = [...document.querySelectorAll('article')];
    const reads = articles.some((article) => readId(article) && findButtonPlace(article));
    if (!reads && articles.length < FEWEST_ARTICLES) return;
    const { hasOtherCopy, hasLostBar, timesTakenOut } = interferenceNow() ?? NO_INTERFERENCE;
    const whileItReads = hasOtherCopy ? 'other-copy' : timesTakenOut < OFTEN_TAKEN_OUT ? null : 'taken-out';
    const suspicion = reads ? whileItReads : hasLostBar ? 'bar-lost' : 'unread';
    if (suspicion || wasSuspect) suspect(suspicion);
    wasSuspect = suspicion !== null;
  };
  const lookIn = (wait: number) =>
    setTimeout(() => {
      if (ended.aborted) return;
      look();
      lookIn(2 * wait);
    }, wait);
  lookIn(FIRST_LOOK_MS);
}
