import type { ProductLink } from '../amazon/product-link.ts';
import { TWEET_ARTICLE_OF_FIRST } from './page-dialect.ts';
import { responsiveWebTweets } from './responsive-web/tweet-dialect.ts';
import type { Tweet } from './tweet-model.ts';
import { xWebTweets } from './x-web/tweet-dialect.ts';

/**
 * How to read a whole tweet and its place in a conversation, in either of X's web clients: for the scripts that are
 * injected when they are needed. The content script does with page-dialect.ts, because every reader of X pays for it.
 */
interface TweetDialect {
  /** Null when the article is not a tweet of its own, or has no permalink. */
  readTweet(article: Element): Tweet | null;
  /** The tweet's own Amazon links by `linkKey`; null for an Amazon page that is not a product. */
  collectLinks(article: Element): Map<string, ProductLink | null>;
  /** Elements of the tweet itself that match, and not of a tweet that it quotes. */
  queryOwn(article: Element, selector: string): Element[];
  findText(article: Element): Element | undefined;
  /** Pictures of the tweet, which need not be loaded. */
  findPictures(article: Element): Element[];
  findReplyControl(article: Element): HTMLElement | null;
  /** Can our code fill in this client's reply box? If not, X's own reply window is opened. */
  hasKnownReplyBox: boolean;
  /** The tweet that a reply's place in a conversation proves it to answer; null in doubt. */
  findAnsweredArticle(article: Element): Element | null;
  /** Handles in the "Replying to" line, in lower case. */
  readReplyingTo(article: Element): string[];
  /** On a tweet's own page: ids of the tweets that this one may answer, by its place. */
  readIdsAbove(article: Element): string[];
  /** Is `article` a tweet that `readIdsAbove(reply)` or `findAnsweredArticle(reply)` may depend on? */
  mayDecideAnswered(article: Element, reply: Element): boolean;
}

/** The dialect of an article. */
export function tweetDialectOf(article: Element): TweetDialect {
  return article.matches(TWEET_ARTICLE_OF_FIRST) ? responsiveWebTweets : xWebTweets;
}
