import { findButtonPlace } from './action-bar.ts';
import { articleOf, outerEntry, queryOwn } from './entry.ts';
import { isHydrated } from './hydration.ts';
import { peekAuthor } from './permalink.ts';
import { ENTRY_ARTICLE, TEXT } from './selectors.ts';
import { mayDecideAnswered, readIdsAbove } from './thread.ts';
import { readProduct, readTweet } from './tweet.ts';
import { collectLinks } from './tweet-links.ts';

export { isMark } from './selectors.ts';

/** X's second web client, which X calls "x-web" (docs/facts/x-web.md 2). */
export const xWeb = {
  tweetArticle: ENTRY_ARTICLE,
  findArticle(element: Element): Element | null {
    const entry = outerEntry(element);
    return entry && articleOf(entry);
  },
  readTweet,
  readProduct,
  collectLinks,
  queryOwn,
  findText: (article: Element) => queryOwn(article, TEXT)[0],
  findButtonPlace: (article: Element) => (isHydrated(article) ? findButtonPlace(article) : null),
  peekAuthor,
  // What its thread looks like to a signed-in reader is unknown, so that place alone proves nothing (docs/facts/x-web.md 9).
  findAnsweredArticle: () => null,
  readReplyingTo: () => [],
  readIdsAbove,
  mayDecideAnswered,
};
