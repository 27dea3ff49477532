import { type Permalink, readPermalink, TWEET_ID } from '../../x-facts/permalink.ts';
import { entryOf, queryOwn } from './entry.ts';
import { DATE_LINK, ENTRY_HREF, REPLY_SLOT } from './selectors.ts';

const REPLIES_TO = new RegExp(`[?&]in_reply_to=(${TWEET_ID})(?:&|$)`);

/** The links that name the tweet, in one query: a query of the whole tweet is most of what reading it costs. */
const NAMING_LINK = `${DATE_LINK}, ${REPLY_SLOT} a[href]`;

/**
 * The permalink of a tweet: the address of its entry, else the link around its date (docs/facts/x-web.md 3).
 * @returns null when there is none (an ad, a placeholder), or when parts of the tweet disagree on which tweet it is: a
 *   reply could then go to the wrong one
 */
export function findPermalink(article: Element, entry: Element): Permalink | null {
  let permalink = readPermalink(entry.getAttribute(ENTRY_HREF));
  let isDated = false;
  let isConfirmed = false;
  let answered: string | undefined;
  for (const link of queryOwn(article, NAMING_LINK)) {
    const href = link.getAttribute('href') as string;
    const date = link.matches(DATE_LINK) ? readPermalink(href) : null;
    permalink ??= date;
    if (date) {
      isDated = true;
      isConfirmed ||= date.id === permalink?.id;
    }
    // Of several action bars the last is the tweet's.
    answered = REPLIES_TO.exec(href)?.[1] ?? answered;
  }
  if (isDated && !isConfirmed) return null;
  return answered === undefined || answered === permalink?.id ? permalink : null;
}

/** The id in a tweet's permalink; null when the article is not a tweet of its own, or its permalink is in doubt. */
export function readId(article: Element): string | null {
  const entry = entryOf(article);
  return (entry && findPermalink(article, entry)?.id) ?? null;
}

/** The handle in the first permalink that the tweet shows; empty when there is none. */
export function peekAuthor(article: Element): string {
  const href =
    article.parentElement?.getAttribute(ENTRY_HREF) ?? article.querySelector(DATE_LINK)?.getAttribute('href');
  return readPermalink(href ?? null)?.handle ?? '';
}
