import type { ProductLink } from '../../amazon/product-link.ts';
import { type Permalink, readTweetAddress, tweetUrl } from '../../x-facts/permalink.ts';
import type { Tweet } from '../tweet-model.ts';
import { canReply } from './action-bar.ts';
import { readAuthor } from './author.ts';
import { isOwn } from './quote.ts';
import { TIME } from './selectors.ts';
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

/** The id in a tweet's permalink; null when it has none. */
export function readId(article: Element): string | null {
  return findPermalink(article)?.id ?? null;
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

/**
 * Reads the link around the tweet's time. No other link will do: a quoted tweet's time is not in a link, and picture
 * links may lead to the quoted tweet (docs/facts/x.md 1.2). On an edited tweet's page it leads to the tweet's history.
 */
function findPermalink(article: Element): Permalink | null {
  const times = article.querySelectorAll(TIME);
  for (let i = 0; i < times.length; i++) {
    const time = times[i] as Element;
    const permalink = readTweetAddress(time.parentElement?.getAttribute('href') ?? null);
    if (permalink && isOwn(time, article)) return permalink;
  }
  return null;
}
