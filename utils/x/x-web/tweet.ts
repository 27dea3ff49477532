import type { ProductLink } from '../../amazon/product-link.ts';
import { tweetUrl } from '../../x-facts/permalink.ts';
import { onePerProduct } from '../tweet-links.ts';
import type { Tweet } from '../tweet-model.ts';
import { canReply } from './action-bar.ts';
import { readAuthor } from './author.ts';
import { entryOf } from './entry.ts';
import { findPermalink } from './permalink.ts';
import { collectLinks, readFirstLink } from './tweet-links.ts';

/**
 * Reads a tweet of X's second web client (docs/facts/x-web.md 3 to 5).
 * @returns null when the article is not a tweet of its own, or its permalink is missing or in doubt
 */
export function readTweet(article: Element): Tweet | null {
  const entry = entryOf(article);
  const permalink = entry && findPermalink(article, entry);
  if (!permalink) return null;
  const { handle, id } = permalink;
  return {
    id,
    url: tweetUrl(handle, id),
    author: readAuthor(article, handle),
    links: onePerProduct(collectLinks(article).values()),
    canReply: canReply(article),
  };
}

/**
 * The first product of a tweet, which is all that a button needs; null when `readTweet` would find none.
 * @param anchors all of the tweet's links that may lead to a product, if already queried
 */
export function readProduct(
  article: Element,
  anchors?: readonly Element[],
): { id: string; link: ProductLink } | null {
  const entry = entryOf(article);
  const permalink = entry && findPermalink(article, entry);
  const link = permalink && readFirstLink(article, anchors);
  return link ? { id: permalink.id, link } : null;
}
