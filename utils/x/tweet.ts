import type { ProductLink } from '../amazon/product-link.ts';
import { linkKey } from './tco.ts';
import { tweetDialectOf } from './tweet-dialect.ts';
import type { Tweet } from './tweet-model.ts';

/**
 * Reads a tweet from X's page, of either of X's web clients. Costs a few queries: for the many tweets without Amazon
 * links call `mayHoldProductLink` first, which costs none.
 * @returns null when this is not a tweet's article, or when its permalink is missing (an ad) or in doubt
 */
export function readTweet(article: Element): Tweet | null {
  return tweetDialectOf(article).readTweet(article);
}

/** The product that one of the tweet's own links leads to; `href` is the link's address as the browser has it. */
export function readLinkBehind(article: Element, href: string): ProductLink | null {
  return tweetDialectOf(article).collectLinks(article).get(linkKey(href)) ?? null;
}
