import { findButtonPlace } from './action-bar.ts';
import { articleOf, outerEntry } from './entry.ts';
import { isHydrated } from './hydration.ts';
import { peekAuthor, readId } from './permalink.ts';
import { ENTRY, ENTRY_ARTICLE } from './selectors.ts';

export { isMark } from './selectors.ts';

/** X's second web client, which X calls "x-web" (docs/facts/x-web.md 2), as the content script reads it. */
export const xWeb = {
  tweetArticle: ENTRY_ARTICLE,
  /** What a tweet's article stands in, and what belongs to a tweet goes by. */
  entry: ENTRY,
  findArticle(element: Element): Element | null {
    const entry = outerEntry(element);
    return entry && articleOf(entry);
  },
  readId,
  findButtonPlace: (article: Element) => (isHydrated(article) ? findButtonPlace(article) : null),
  peekAuthor,
};
