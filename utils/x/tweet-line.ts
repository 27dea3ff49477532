import { cleanText } from '../common/clean-text.ts';
import { OUTBOUND_LINK } from './tweet-links.ts';

/** In UTF-16 code units; more of a line does not help to recognise a product. */
const LONGEST = 120;
/** Signs around a line: arrows, bullets, emoji. Brackets, quotation marks and currency signs belong to the words. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}\p{Ps}\p{Pi}\p{Sc}"'#@]+/u;
const SIGNS_AFTER = /(?:[^\p{L}\p{M}\p{N}\p{Pe}\p{Pf}\p{Sc}"'.!?%…。！？]|\ufe0f)+$/u;
/** Addressees at the start; hashtags at either end. */
const ADDRESSED = /^(?:@\w+\s*|[#＃][\p{L}\p{M}\p{N}_]+(?:\s+|$))+/u;
const TAGGED = /(?:^|\s)(?:[#＃][\p{L}\p{M}\p{N}_]+\s*)+$/u;

/**
 * What the tweet says right before a link: its line up to the link, else the rest of that line, else the nearest line
 * above, but not one above another link, nor the heading of a list of links. For a link that only a card shows, which X
 * takes from the end of the text: the text's last line.
 * @param text the element with the tweet's text; undefined when the tweet has none
 * @param isOf whether a link is the one that is asked for
 * @returns one line without addressees, and without hashtags and signs at its ends; null when nothing is left
 */
export function readLineOf(text: Element | undefined, isOf: (anchor: Element) => boolean): string | null {
  if (!text) return null;
  const { before, after, isFollowed } = readAround(text, isOf);
  const [own = '', ...above] = before.split('\n').reverse();
  const [rest = '', ...below] = after.split('\n');
  const isInList = isFollowed && ![rest, ...below].some(readWords);
  for (const line of isInList ? [own] : [own, rest, ...above]) {
    const words = readWords(line);
    if (words !== null) return words;
  }
  return null;
}

/** The text before the link, from the link before it on, and the text after it, up to the next one if one follows. */
function readAround(text: Element, isOf: (anchor: Element) => boolean) {
  let before = '';
  let after = '';
  let isFound = false;
  let isFollowed = false;
  // Not recursive: a page may nest very deeply.
  const nodes = text.ownerDocument.createTreeWalker(text);
  let link: Element | null = null;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (link?.contains(node)) continue;
    if (node instanceof Element && node.matches(OUTBOUND_LINK)) {
      link = node;
      if (isFound) isFollowed = true;
      if (isFollowed) break;
      if (isOf(node)) isFound = true;
      else before = '';
      continue;
    }
    // X draws emoji as pictures.
    const said = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : altOf(node);
    if (isFound) after += said;
    else before += said;
  }
  return { before, after, isFollowed };
}

function altOf(node: Node): string {
  return 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
}

/** The line without what stands around its words; null when it has none. */
function readWords(line: string): string | null {
  let words = cleanText(line, LONGEST);
  for (let last = ''; words !== last; ) {
    last = words;
    words = words
      .replace(SIGNS_BEFORE, '')
      .replace(ADDRESSED, '')
      .replace(TAGGED, '')
      .replace(SIGNS_AFTER, '');
  }
  return /\p{L}.*\p{L}|\p{Lo}/u.test(words) ? words : null;
}
