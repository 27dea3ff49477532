import { findReplyControl } from './action-bar.ts';
import { queryOwn } from './entry.ts';
import { PHOTO, TEXT } from './selectors.ts';
import { mayDecideAnswered, readIdsAbove } from './thread.ts';
import { readTweet } from './tweet.ts';
import { collectLinks } from './tweet-links.ts';

/** How whole tweets of X's second web client are read. */
export const xWebTweets = {
  readTweet,
  collectLinks,
  queryOwn,
  findText: (article: Element) => queryOwn(article, TEXT)[0],
  findPictures: (article: Element) => queryOwn(article, PHOTO),
  findReplyControl,
  // Nobody has seen this client's reply box (docs/facts/x-web.md 7).
  hasKnownReplyBox: false,
  // What its thread looks like to a signed-in reader is unknown, so that place alone proves nothing
  // (docs/facts/x-web.md 9).
  findAnsweredArticle: () => null,
  readReplyingTo: () => [],
  readIdsAbove,
  mayDecideAnswered,
};
