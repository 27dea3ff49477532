import { type Permalink, readPermalink, TWEET_ID } from '../../x-facts/permalink.ts';
import { queryOwn } from './entry.ts';
import { DATE_LINK, ENTRY_HREF, REPLY_SLOT } from './selectors.ts';

const REPLIES_TO = new RegExp(`[?&]in_reply_to=(${TWEET_ID})(?:&|$)`);

/**
 * The permalink of a tweet: the address of its entry, else the link around its date (docs/facts/x-web.md 3).
 * @returns null when there is none (an ad, a placeholder), or when parts of the tweet disagree on which tweet it is: a
 *   reply could then go to the wrong one
 */
export function findPermalink(article: Element, entry: Element): Permalink | null {
  const dates = queryOwn(article, DATE_LINK).flatMap(
    (link) => readPermalink(link.getAttribute('href')) ?? [],
  );
  const permalink = readPermalink(entry.getAttribute(ENTRY_HREF)) ?? dates[0];
  if (!permalink) return null;
  const { id } = permalink;
  if (dates.length > 0 && !dates.some((date) => date.id === id)) return null;
  const answered = repliesTo(article);
  return answered !== null && answered !== id ? null : permalink;
}

/** The handle in the first permalink that the tweet shows; empty when there is none. */
export function peekAuthor(article: Element): string {
  const href =
    article.parentElement?.getAttribute(ENTRY_HREF) ?? article.querySelector(DATE_LINK)?.getAttribute('href');
  return readPermalink(href ?? null)?.handle ?? '';
}

/** The id of the tweet that the reply control would answer; null when the control does not name one. */
function repliesTo(article: Element): string | null {
  const href = queryOwn(article, `${REPLY_SLOT} a[href]`).at(-1)?.getAttribute('href') ?? '';
  return REPLIES_TO.exec(href)?.[1] ?? null;
}
