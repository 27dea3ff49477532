import { articleOf, entryOf, outerEntry } from './entry.ts';
import { FOCAL_ENTRY, HIDDEN_COPY } from './selectors.ts';
import { readTweet } from './tweet.ts';

/**
 * The tweet that the page is about, where this one comes after it on the page: it may be a reply to it. Entries say
 * nothing more of who answers whom (docs/facts/x-web.md 3, 9).
 */
export function readIdsAbove(article: Element): string[] {
  const focal = findFocal(article.ownerDocument);
  if (!focal || focal === article || !entryOf(article)) return [];
  if (!(focal.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING)) return [];
  const tweet = readTweet(focal);
  return tweet ? [tweet.id] : [];
}

/** Is this the tweet that the page is about? What a reply's place tells depends on that tweet alone. */
export function mayDecideAnswered(article: Element): boolean {
  return outerEntry(article)?.matches(FOCAL_ENTRY) === true;
}

/** The article of the page's own tweet; the page may hold hidden copies of it. */
function findFocal(page: Document): Element | null {
  for (const entry of page.querySelectorAll(FOCAL_ENTRY))
    if (!entry.closest(HIDDEN_COPY)) return articleOf(entry);
  return null;
}
