import { queryOwn } from './entry.ts';
import { DATE_LINK, ENTRY_HREF, REPLY_SLOT } from './selectors.ts';

export interface Permalink {
  /** Without the @. */
  handle: string;
  id: string;
}

/** On a phone that is signed out, X leads every permalink to its app's host (docs/facts/x-web.md 3). */
const PATH =
  /^(?:https:\/\/(?:[a-z]+\.)?(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})\/status\/(\d{1,20})\/?(?:[?#]|$)/;
const REPLIES_TO = /[?&]in_reply_to=(\d{1,20})(?:&|$)/;

/** Reads the handle and id out of an address that is a tweet's own, and not its photo's or its list of quotes. */
export function parsePermalink(href: string | null): Permalink | null {
  const [, handle, id] = PATH.exec(href ?? '') ?? [];
  return handle && id ? { handle, id } : null;
}

/**
 * The permalink of a tweet: the address of its entry, else the link around its date (docs/facts/x-web.md 3).
 * @returns null when there is none (an advertisement, a placeholder), or when the parts of the tweet
 *   disagree on which tweet it is: then nobody could tell where a reply would go
 */
export function readPermalink(article: Element, entry: Element): Permalink | null {
  const dates = queryOwn(article, DATE_LINK).flatMap(
    (link) => parsePermalink(link.getAttribute('href')) ?? [],
  );
  const permalink = parsePermalink(entry.getAttribute(ENTRY_HREF)) ?? dates[0];
  if (!permalink) return null;
  const { id } = permalink;
  if (dates.length > 0 && !dates.some((date) => date.id === id)) return null;
  const answered = repliesTo(article);
  return answered !== null && answered !== id ? null : permalink;
}

/** The id of the tweet that the reply control would answer; null when the control does not name one. */
function repliesTo(article: Element): string | null {
  const href = queryOwn(article, `${REPLY_SLOT} a[href]`).at(-1)?.getAttribute('href') ?? '';
  return REPLIES_TO.exec(href)?.[1] ?? null;
}
