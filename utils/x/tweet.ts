import type { ProductLink } from '../amazon/product-link.ts';
import { canReply } from './actionbar.ts';
import { type Author, readAuthor } from './author.ts';
import { isOwn } from './quote.ts';
import { PERMALINK_TIME, TWEET } from './selectors.ts';
import { readTweetLinks } from './tweet-links.ts';

export interface Tweet {
  id: string;
  /** https://x.com/<handle>/status/<id> */
  url: string;
  author: Author;
  /** Amazon links of the tweet's own, in its order; empty for most tweets. */
  links: ProductLink[];
  canReply: boolean;
}

/** An edited tweet's own page links its history, hence no `$`; X's own landing host writes it whole. */
const PERMALINK =
  /^(?:https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,20})(?:[/?#]|$)/;

/**
 * Reads a tweet from X's page (facts/x.md 1.1 to 1.8). Costs a few queries: for the many tweets without
 * Amazon links ask `mayHoldProductLink` first, which costs none.
 * @returns null when this is no tweet's article, or one without a permalink: an ad
 */
export function readTweet(article: Element): Tweet | null {
  if (!article.matches(TWEET)) return null;
  const permalink = readPermalink(article);
  if (!permalink) return null;
  // `/i/status/1` names nobody.
  const owner = permalink.handle === 'i' ? null : permalink.handle;
  const author = readAuthor(article, owner);
  if (!author) return null;
  return {
    id: permalink.id,
    url: `https://x.com/${owner ?? author.handle}/status/${permalink.id}`,
    author,
    links: readTweetLinks(article),
    canReply: canReply(article),
  };
}

/** What `readTweet` reads first, and all that a button needs; null and empty when `readTweet`'s are. */
export function readProducts(article: Element): Pick<Tweet, 'id' | 'links'> | null {
  const permalink = article.matches(TWEET) ? readPermalink(article) : null;
  if (!permalink) return null;
  if (permalink.handle === 'i' && !readAuthor(article, null)) return null;
  return { id: permalink.id, links: readTweetLinks(article) };
}

/**
 * The link around the tweet's time. A quoted tweet's time stands in no link, and picture links may lead
 * to the quoted tweet, so no other link will do (facts/x.md 1.2).
 */
function readPermalink(article: Element): { handle: string; id: string } | null {
  for (const time of article.querySelectorAll(PERMALINK_TIME)) {
    const [, handle, id] = PERMALINK.exec(time.parentElement?.getAttribute('href') ?? '') ?? [];
    if (handle && id && isOwn(time, article)) return { handle, id };
  }
  return null;
}
