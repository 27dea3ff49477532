import { findReplyControl } from './action-bar.ts';
import { queryOwn } from './quote.ts';
import { TWEET_PICTURE, TWEET_TEXT } from './selectors.ts';
import { findAnsweredArticle, mayDecideAnswered, readIdsAbove, readReplyingTo } from './thread.ts';
import { readTweet } from './tweet.ts';
import { collectLinks } from './tweet-links.ts';

/** How whole tweets of X's first web client are read. */
export const responsiveWebTweets = {
  readTweet,
  collectLinks,
  queryOwn,
  findText: (article: Element) => queryOwn(article, TWEET_TEXT)[0],
  findPictures: (article: Element) => queryOwn(article, TWEET_PICTURE),
  findReplyControl,
  hasKnownReplyBox: true,
  findAnsweredArticle,
  readReplyingTo,
  readIdsAbove,
  mayDecideAnswered,
};
