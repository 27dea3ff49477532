import type { ProductLink } from '../amazon/product-link.ts';
import { type Permalink, readTweetAddress, tweetUrl } from '../x-facts/permalink.ts';
import { canReply } from './action-bar.ts';
import { readAuthor } from './author.ts';
import { isOwn } from './quote.ts';
import { TIME, TWEET } from './selectors.ts';
import { readFirstLink, readTweetLinks } from './tweet-links.ts';
import type { Tweet } from './tweet-model.ts';
import { readProduct as readXWebProduct, readTweet as readXWebTweet } from './x-web/tweet.ts';

/**
 * Reads a tweet from X's page, of either of X's web clients: one visitor can be served both in turn, so each
 * article tells by itself (docs/facts/x.md 1.1 to 1.8, docs/facts/x-web.md 2). Costs a few queries: for the many tweets
 * without Amazon links ask `mayHoldProductLink` first, which costs none.
 * @returns null when this is no tweet's article, or one without a permalink: an ad
 */
export function readTweet(article: Element): Tweet | null {
  if (!article.matches(TWEET)) return readXWebTweet(article);
  const permalink = findPermalink(article);
  if (!permalink) return null;
  // `/i/status/1` names nobody.
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
 * @param anchors all of the tweet's links out of X, for one who has them already
 * @returns null when `readTweet` would find no tweet or no link
 */
export function readProduct(
  article: Element,
  anchors?: readonly Element[],
): { id: string; link: ProductLink } | null {
  if (!article.matches(TWEET)) return readXWebProduct(article);
  const permalink = findPermalink(article);
  if (!permalink) return null;
  if (permalink.handle === 'i' && !readAuthor(article, null)) return null;
  const link = readFirstLink(article, anchors);
  return link ? { id: permalink.id, link } : null;
}

/**
 * The link around the tweet's time. A quoted tweet's time stands in no link, and picture links may lead
 * to the quoted tweet, so no other link will do (docs/facts/x.md 1.2). On an edited tweet's page it leads to
 * the tweet's history.
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
