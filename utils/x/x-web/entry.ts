import { ENTRY, HIDDEN_COPY } from './selectors.ts';

const ENTRY_OR_HIDDEN = `${ENTRY}, ${HIDDEN_COPY}`;

/**
 * In x-web an entry, not an article, bounds a tweet: a repost is one entry with an article inside its article, and a
 * quoted tweet is an entry of its own inside the entry
 * (docs/facts/x-web.md 4).
 */

/**
 * The entry of a tweet's article.
 * @returns null when the article is no tweet of its own: it is quoted by another tweet, stands in no
 *   entry, or is a hidden copy that React left behind
 */
export function entryOf(article: Element): Element | null {
  const entry = article.closest(ENTRY);
  // One walk up to the root for both.
  if (!entry || entry.matches(HIDDEN_COPY) || entry.parentElement?.closest(ENTRY_OR_HIDDEN)) return null;
  return entry;
}

/** The outermost entry that an element stands in; null outside entries. */
export function outerEntry(element: Element): Element | null {
  let entry = element.closest(ENTRY);
  for (let outer = entry; outer; outer = outer.parentElement?.closest(ENTRY) ?? null) entry = outer;
  return entry;
}

/** The article of an entry's tweet; the outermost when they are nested. Null for users and notices. */
export function articleOf(entry: Element): Element | null {
  return entry.querySelector('article');
}

/** The tweet's own elements that match, in the order of the page. */
export function queryOwn(article: Element, selector: string): Element[] {
  const entry = article.closest(ENTRY);
  return [...article.querySelectorAll(selector)].filter((element) => element.closest(ENTRY) === entry);
}

/** The last of the tweet's own elements that match; null when none does. */
export function lastOwn(article: Element, selector: string): Element | null {
  const entry = article.closest(ENTRY);
  const found = article.querySelectorAll(selector);
  for (let i = found.length - 1; i >= 0; i--)
    if (found[i]?.closest(ENTRY) === entry) return found[i] as Element;
  return null;
}
