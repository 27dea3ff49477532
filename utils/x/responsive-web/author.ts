import { readMention } from '../../x-facts/handle.ts';
import { readProfileAddress } from '../../x-facts/permalink.ts';
import { readDisplayName } from '../display-name.ts';
import type { Author } from '../tweet-model.ts';
import { queryOwn } from './quote.ts';
import { PROTECTED_LOCK, USER_NAME } from './selectors.ts';

/**
 * Who wrote the tweet (docs/facts/x.md 1.2).
 * @param known the handle in the permalink: X wrote it, so it wins over the names; null when the permalink has none
 * @returns null when neither tells the handle
 */
export function readAuthor(article: Element, known: string | null): Author | null {
  const block = queryOwn(article, USER_NAME)[0];
  // Without the link around the time, which may be the only one: tweets inside a long-form article have names without
  // links.
  const links = block ? [...block.querySelectorAll('a[href]')].filter(leadsToProfile) : [];
  const handle = known ?? shownHandle(links);
  if (!handle) return null;
  const isProtected = !!block?.querySelector(PROTECTED_LOCK);
  return { handle, name: readDisplayName(block, links, handle), isProtected };
}

function leadsToProfile(link: Element): boolean {
  return readProfileAddress(link.getAttribute('href')) !== null;
}

/**
 * The handle of a link whose text is `@handle` and whose address is /handle: a display name can read "@someone", too,
 * but its link leads to its owner.
 */
function shownHandle(links: readonly Element[]): string | null {
  for (const link of links) {
    const text = readMention(link.textContent);
    const path = readProfileAddress(link.getAttribute('href'));
    // Taken from the address, for a display name may be the handle in another case.
    if (text && path && text.toLowerCase() === path.toLowerCase()) return path;
  }
  return null;
}
