import { isMark as isMarkOfFirst, responsiveWeb } from './responsive-web/dialect.ts';
import { isMark as isMarkOfSecond, xWeb } from './x-web/dialect.ts';

/**
 * What the watcher and the buttons need to know of a page of X, whichever of X's two web clients made it. Each client
 * has a folder with its own selectors and its own implementation of this interface, so functions of the same name stand
 * in both folders and do the same for their client. One page can show both clients' tweets in turn, so the dialect is
 * chosen for each article (docs/facts/x-web.md 2). What only a tweet with a product needs stands in
 * product-dialect.ts, and what only the scripts need that are injected later in tweet-dialect.ts.
 */
interface PageDialect {
  /** Matches the article of every tweet; those of quoted tweets may match, too. */
  tweetArticle: string;
  /** The article of the tweet that an element stands in; null outside tweets. */
  findArticle(element: Element): Element | null;
  /** The tweet's id; null when the article is not a tweet of its own, or has no permalink. */
  readId(article: Element): string | null;
  /** The element to append our button to; null while nothing may be inserted yet, or without an action bar. */
  findButtonPlace(article: Element): Element | null;
  /** The author's handle, by the cheapest way there is; a hint, not a proof. Empty when unknown. */
  peekAuthor(article: Element): string;
}

/** The dialect of an article. The first client is tried first, so that it costs a single `matches`. */
export function dialectOf(article: Element): PageDialect {
  return article.matches(responsiveWeb.tweetArticle) ? responsiveWeb : xWeb;
}

/** The article of a tweet in the first client. */
export const TWEET_ARTICLE_OF_FIRST = responsiveWeb.tweetArticle;

/** The article of a tweet in either client; those of quoted or nested tweets may match, too. */
export const TWEET_ARTICLE = `${responsiveWeb.tweetArticle}, ${xWeb.tweetArticle}`;

const TWEET_OR_ENTRY = `${responsiveWeb.tweetArticle}, ${xWeb.entry}`;

/** The article of the tweet that an element stands in, in either client; null outside tweets. */
export function tweetArticleOf(element: Element): Element | null {
  // One walk up for both: outside a tweet of its client each would go to the root.
  const nearest = element.closest(TWEET_OR_ENTRY);
  if (!nearest || nearest.matches(responsiveWeb.tweetArticle)) return nearest;
  return xWeb.findArticle(nearest);
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

/** A tweet's id; null when this is not a tweet's article, or its permalink is missing or in doubt. */
export function readId(article: Element): string | null {
  return dialectOf(article).readId(article);
}

/** The element that our button becomes the last child of; null while there is none. */
export function findButtonPlace(article: Element): Element | null {
  return dialectOf(article).findButtonPlace(article);
}

/**
 * Is this attribute's value one of X's own marks, in either client, rather than something about a tweet or an account?
 */
export function isMark(name: string, value: string): boolean {
  return isMarkOfFirst(name, value) || isMarkOfSecond(name);
}
