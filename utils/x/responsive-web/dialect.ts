import { findActionBar } from './action-bar.ts';
import { peekAuthor } from './author.ts';
import { CELL, TWEET } from './selectors.ts';
import { readId, readProduct } from './tweet.ts';

export { isMark } from './selectors.ts';

/** X's first web client, which X calls "responsive-web" (docs/facts/x.md 1), as the content script reads it. */
export const responsiveWeb = {
  tweetArticle: TWEET,
  findArticle: (element: Element) => element.closest(TWEET),
  /** A row of a timeline is never inserted into a tweet, so it is recognised without walking up. */
  isPartOfTweet: (node: Element) => !node.matches(CELL) && !!node.parentElement?.closest(TWEET),
  readId,
  readProduct,
  findButtonPlace: findActionBar,
  peekAuthor,
};
