import type { ProductLink } from '../amazon/product-link.ts';
import { dialectOf } from './page-dialect.ts';
import { linkKey } from './tco.ts';
import type { Tweet } from './tweet-model.ts';

/**
 * Reads a tweet from X's page, of either of X's web clients. Costs a few queries: for the many tweets without Amazon
 * links call `mayHoldProductLink` first, which costs none.
 * @returns null when this is not a tweet's article, or when its permalink is missing (an ad) or in doubt
 */
export function readTweet(article: Element): Tweet | null {
  return dialectOf(article).readTweet(article);
}

/**
 * All that a button needs of a tweet: its id and the first of `readTweet`'s links.
 * @param anchors all links out of X in the tweet, if already queried
 * @returns null when `readTweet` would find no tweet or no link
 */
export function readProduct(
  article: Element,
  anchors?: readonly Element[],
): { id: string; link: ProductLink } | null {
  return dialectOf(article).readProduct(article, anchors);
}

/** The product that one of the tweet's own links leads to; `href` is the link's address as the browser has it. */
export function readLinkBehind(article: Element, href: string): ProductLink | null {
  return dialectOf(article).collectLinks(article).get(linkKey(href)) ?? null;
}
