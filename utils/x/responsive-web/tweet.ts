import type { ProductLink } from '../../amazon/product-link.ts';
import { tweetUrl } from '../../x-facts/permalink.ts';
import type { Tweet } from '../tweet-model.ts';
import { canReply } from './action-bar.ts';
import { readAuthor } from './author.ts';
import { findPermalink } from './permalink.ts';
import { readFirstLink, readTweetLinks } from './tweet-links.ts';

/**
 * Reads a tweet of X's first web client (docs/facts/x.md 1.1 to 1.8).
 * @returns null when the article has no permalink: an ad
 */
export function readTweet(article: Element): Tweet | null {
  const permalink = findPermalink(article);
  if (!permalink) return null;
  // `/i/status/1` has no handle.
  const owner = permalink.handle === 'i' ? null : permalink.handle;
  const author = readAuthor(article, owner);
  if (!author) return null;
  return {
    id: permalink.id,
    url: tweetUrl(owner ?? author.handle, permalink.id),
    author,
    links: readTweetLinks(article),
    canReply: canReply(article),
  };
}

/**
 * All that a button needs of a tweet: its id and the first of `readTweet`'s links.
 * @param anchors all of the tweet's links that may lead to a product, if already queried
 * @returns null when `readTweet` would find no tweet or no link
 */
export function readProduct(
  article: Element,
  anchors?: readonly Element[],
): { id: string; link: ProductLink } | null {
  const permalink = findPermalink(article);
  if (!permalink) return null;
  if (permalink.handle === 'i' && !readAuthor(article, null)) return null;
  const link = readFirstLink(article, anchors);
  return link ? { id: permalink.id, link } : null;
}
