import { cleanText } from '../common/clean-text.ts';

/** In characters. X allows 50, but a page can show anything. */
const LONGEST_NAME = 80;

/**
 * The author's display name, as the links to the profile show it; the handle when they show none.
 * @param block the whole name block, which is read when it holds no links
 * @param links the links to the author's profile
 * @param handle without the @
 */
export function readDisplayName(
  block: Element | undefined,
  links: readonly Element[],
  handle: string,
): string {
  const texts = links.map(readText).filter(Boolean);
  // A display name may be the handle in another case: where the exact handle shows, only that is left out.
  const isExact = texts.includes(`@${handle}`);
  const isHandle = (text: string) =>
    isExact ? text === `@${handle}` : text.toLowerCase() === `@${handle.toLowerCase()}`;
  const named = texts.find((text) => !isHandle(text));
  // Without links the whole block is "Name@handle·time".
  const name = named ?? (block && links.length === 0 ? readText(block).split(`@${handle}`)[0]?.trim() : '');
  const shown = [...cleanText(name ?? '')].slice(0, LONGEST_NAME).join('').trim();
  return shown || handle;
}

/** The text of an element with its emoji, which X draws as pictures. Not recursive: a page may nest very deeply. */
function readText(element: Element): string {
  const nodes = element.ownerDocument.createTreeWalker(element);
  let text = '';
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if ('alt' in node && typeof node.alt === 'string') text += node.alt;
  return cleanText(text.trimStart());
}
