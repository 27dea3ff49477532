import type { ProductLink } from '../amazon/product-link.ts';
import { isMark as isMarkOfFirst, responsiveWeb } from './responsive-web/dialect.ts';
import type { Tweet } from './tweet-model.ts';
import { isMark as isMarkOfSecond, xWeb } from './x-web/dialect.ts';

/**
 * What the rest of the code needs to know of a page of X, whichever of X's two web clients made it. Each client has a
 * folder with its own selectors and its own implementation of this interface, so functions of the same name stand in both
 * folders and do the same for their client. One page can show both clients' tweets in turn, so the dialect is chosen for
 * each article (docs/facts/x-web.md 2).
 */
interface PageDialect {
  /** Matches the article of every tweet; those of quoted tweets may match, too. */
  tweetArticle: string;
  /** The article of the tweet that an element stands in; null outside tweets. */
  findArticle(element: Element): Element | null;
  /** Null when the article is not a tweet of its own, or has no permalink. */
  readTweet(article: Element): Tweet | null;
  /** The tweet's id and its first product; `anchors`: all its links out of X, if already queried. */
  readProduct(article: Element, anchors?: readonly Element[]): { id: string; link: ProductLink } | null;
  /** The tweet's own Amazon links by `linkKey`; null for an Amazon page that is not a product. */
  collectLinks(article: Element): Map<string, ProductLink | null>;
  /** Elements of the tweet itself that match, and not of a tweet that it quotes. */
  queryOwn(article: Element, selector: string): Element[];
  findText(article: Element): Element | undefined;
  /** The element to append our button to; null while nothing may be inserted yet, or without an action bar. */
  findButtonPlace(article: Element): Element | null;
  /** The author's handle, by the cheapest way there is; a hint, not a proof. Empty when unknown. */
  peekAuthor(article: Element): string;
  /** The tweet that a reply's place in a conversation proves it to answer; null in doubt. */
  findAnsweredArticle(article: Element): Element | null;
  /** Handles in the "Replying to" line, in lower case. */
  readReplyingTo(article: Element): string[];
  /** On a tweet's own page: ids of the tweets that this one may answer, by its place. */
  readIdsAbove(article: Element): string[];
  /** Is `article` a tweet that `readIdsAbove(reply)` or `findAnsweredArticle(reply)` may depend on? */
  mayDecideAnswered(article: Element, reply: Element): boolean;
}

/** The dialect of an article. The first client is tried first, so that it costs a single `matches`. */
export function dialectOf(article: Element): PageDialect {
  return article.matches(responsiveWeb.tweetArticle) ? responsiveWeb : xWeb;
}

/** The article of a tweet in either client; those of quoted or nested tweets may match, too. */
export const TWEET_ARTICLE = `${responsiveWeb.tweetArticle}, ${xWeb.tweetArticle}`;

/** The article of the tweet that an element stands in, in either client; null outside tweets. */
export function tweetArticleOf(element: Element): Element | null {
  return responsiveWeb.findArticle(element) ?? xWeb.findArticle(element);
}

/** Is this the article of a tweet of its own, and neither a quoted one nor the inner article of a repost? */
export function isTweetArticle(article: Element): boolean {
  if (article.matches(responsiveWeb.tweetArticle)) return true;
  return article.matches(xWeb.tweetArticle) && xWeb.findArticle(article) === article;
}

/**
 * Is this node a part of a tweet, rather than a whole one or a row? Asked of the first client only: the second client's
 * readers query the whole tweet each time.
 */
export function isPartOfTweet(node: Element): boolean {
  return responsiveWeb.isPartOfTweet(node);
}

/** The element that our button becomes the last child of; null while there is none. */
export function findButtonPlace(article: Element): Element | null {
  return dialectOf(article).findButtonPlace(article);
}

/** Is this attribute's value one of X's own marks, in either client, rather than something about a tweet or an account? */
export function isMark(name: string, value: string): boolean {
  return isMarkOfFirst(name, value) || isMarkOfSecond(name);
}
