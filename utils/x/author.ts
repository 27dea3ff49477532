import { cleanText } from '../common/clean-text.ts';
import { readMention } from '../x-facts/handle.ts';
import { readProfileAddress } from '../x-facts/permalink.ts';
import { queryOwn } from './quote.ts';
import { PROTECTED_LOCK, USER_NAME } from './selectors.ts';

export interface Author {
  /** Without the @. */
  handle: string;
  name: string;
  isProtected: boolean;
}

/** X allows 50 characters; a page can hold anything. */
const LONGEST_NAME = 80;

/**
 * Who wrote the tweet (docs/facts/x.md 1.2).
 * @param known the handle of the permalink, which X wrote itself and so wins over whatever the names say; null
 *   where the permalink names nobody
 * @returns null when neither tells
 */
export function readAuthor(article: Element, known: string | null): Author | null {
  const block = queryOwn(article, USER_NAME)[0];
  // Not the time's own link, which may be the only one: tweets shown in a long-form article name without links.
  const links = block ? [...block.querySelectorAll('a[href]')].filter(leadsToProfile) : [];
  const handle = known ?? shownHandle(links);
  if (!handle) return null;
  const isProtected = !!block?.querySelector(PROTECTED_LOCK);
  return { handle, name: shownName(block, links, handle), isProtected };
}

function leadsToProfile(link: Element): boolean {
  return readProfileAddress(link.getAttribute('href')) !== null;
}

/**
 * The link whose text is `@handle` and which leads to /handle: a display name can read "@someone" too,
 * but its link leads to its owner.
 */
function shownHandle(links: readonly Element[]): string | null {
  for (const link of links) {
    const text = readMention(link.textContent);
    const path = readProfileAddress(link.getAttribute('href'));
    // The address has X's own spelling: a display name may be the handle in another case.
    if (text && path && text.toLowerCase() === path.toLowerCase()) return path;
  }
  return null;
}

/**
 * The display name, as the links to the profile show it; the handle when they show none.
 * @param block the whole name block, which is read where it holds no links
 */
export function shownName(block: Element | undefined, links: readonly Element[], handle: string): string {
  const texts = links.map(readText).filter(Boolean);
  // A display name may be the handle in another case, so that only the exact handle is left out where it shows.
  const isExact = texts.includes(`@${handle}`);
  const isHandle = (text: string) =>
    isExact ? text === `@${handle}` : text.toLowerCase() === `@${handle.toLowerCase()}`;
  const named = texts.find((text) => !isHandle(text));
  // Without links the whole block is "Name@handle·time".
  const name = named ?? (block && links.length === 0 ? readText(block).split(`@${handle}`)[0]?.trim() : '');
  const shown = [...cleanText(name ?? '')].slice(0, LONGEST_NAME).join('').trim();
  return shown || handle;
}

/** The text of an element with its emoji, which X draws as pictures. No recursion: pages nest as they like. */
function readText(element: Element): string {
  const nodes = element.ownerDocument.createTreeWalker(element);
  let text = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if ('alt' in node && typeof node.alt === 'string') text += node.alt;
  return cleanText(text.trimStart());
}
