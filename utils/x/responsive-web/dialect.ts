import { findActionBar } from './action-bar.ts';
import { peekAuthor, readId } from './permalink.ts';
import { CELL, TWEET } from './selectors.ts';

export { isMark } from './selectors.ts';

/** X's first web client, which X calls "responsive-web" (docs/facts/x.md 1), as the content script reads it. */
export const responsiveWeb = {
  tweetArticle: TWEET,
  findArticle: (element: Element) => element.closest(TWEET),
  /** A row of a timeline is never inserted into a tweet, so it is recognised without walking up. */
  isPartOfTweet: (node: Element) => !node.matches(CELL) && !!node.parentElement?.closest(TWEET),
  readId,
  findButtonPlace: findActionBar,
  peekAuthor,
};
