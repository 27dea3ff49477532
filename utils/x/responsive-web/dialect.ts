import { findActionBar } from './action-bar.ts';
import { peekAuthor } from './author.ts';
import { queryOwn } from './quote.ts';
import { CELL, TWEET, TWEET_TEXT } from './selectors.ts';
import { findAnsweredArticle, mayDecideAnswered, readIdsAbove, readReplyingTo } from './thread.ts';
import { readProduct, readTweet } from './tweet.ts';
import { collectLinks } from './tweet-links.ts';

export { isMark } from './selectors.ts';

/** X's first web client, which X calls "responsive-web" (docs/facts/x.md 1). */
export const responsiveWeb = {
  tweetArticle: TWEET,
  findArticle: (element: Element) => element.closest(TWEET),
  /** A row of a timeline is never inserted into a tweet, so it is recognised without walking up. */
  isPartOfTweet: (node: Element) => !node.matches(CELL) && !!node.parentElement?.closest(TWEET),
  readTweet,
  readProduct,
  collectLinks,
  queryOwn,
  findText: (article: Element) => queryOwn(article, TWEET_TEXT)[0],
  findButtonPlace: findActionBar,
  peekAuthor,
  findAnsweredArticle,
  readReplyingTo,
  readIdsAbove,
  mayDecideAnswered,
};
