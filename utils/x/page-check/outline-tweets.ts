import { HANDLE } from '../../x-facts/handle.ts';
import { isMarkupWord, MOST_DEPTH, MOST_LINES } from '../../x-facts/page-outline.ts';
import { isMark } from '../page-dialect.ts';

/*
 * Outlines a page that neither dialect can read: the structure of two tweets, and of what is around the first. An
 * outline holds tag names, attribute names, and the values of those few attributes that are X's own marks. Texts,
 * handles, ids and addresses stay out: nothing but these names is read, each must look like a word of markup, and none
 * may be, or hold, a handle that stands on the page.
 */

const MOST_ATTRIBUTES = 10;
const MOST_AROUND = 8;
/** Handles that are shorter can be part of any word; as a whole part of a name they are found all the same. */
const LONG_HANDLE = 4;

/**
 * The outline of these articles, an element a line, indented by its depth.
 * @param articles those to show, which may be any; the first two are
 * @returns at most `MOST_LINES` lines, each accepted by `readOutline`
 */
export function outlineTweets(articles: readonly Element[]): string[] {
  const isSafe = createFilter(articles[0]?.ownerDocument);
  const lines: string[] = [];
  const describe = (element: Element, depth: number) => {
    if (lines.length < MOST_LINES) lines.push(' '.repeat(depth) + lineOf(element, isSafe));
  };
  const walk = (element: Element, depth: number) => {
    describe(element, depth);
    // The shapes of an icon say nothing.
    if (depth >= MOST_DEPTH || element.localName === 'svg' || lines.length >= MOST_LINES) return;
    for (const child of element.children) walk(child, depth + 1);
  };
  const around: Element[] = [];
  for (let at = articles[0]?.parentElement; at && around.length < MOST_AROUND; at = at.parentElement)
    around.unshift(at);
  around.forEach(describe);
  for (const article of articles.slice(0, 2)) walk(article, around.length);
  return lines;
}

function lineOf(element: Element, isSafe: (word: string) => boolean): string {
  const tag = element.localName;
  const names = element
    .getAttributeNames()
    .filter((name) => name === name.toLowerCase() && isSafe(name))
    .sort()
    .slice(0, MOST_ATTRIBUTES);
  const marks = names.map((name) => {
    const value = element.getAttribute(name) ?? '';
    return isMark(name, value) && isSafe(value) ? `[${name}=${value}]` : `[${name}]`;
  });
  return (
    (/^h[1-6]$/.test(tag) || (tag === tag.toLowerCase() && isSafe(tag)) ? tag : 'other') + marks.join('')
  );
}

/** Tells whether a word may be in the outline: a word of markup that neither is nor holds a handle on this page. */
function createFilter(page: Document | undefined): (word: string) => boolean {
  const handles = page ? handlesOn(page) : new Set<string>();
  const long = [...handles].filter((handle) => handle.length >= LONG_HANDLE);
  return (word) => {
    const lower = word.toLowerCase();
    return (
      isMarkupWord(word) &&
      !lower.split('-').some((part) => handles.has(part)) &&
      !long.some((handle) => lower.replaceAll('-', '').includes(handle))
    );
  };
}

/** The first part of an address on X, and what follows an @. */
const IN_ADDRESS = new RegExp(`^(?:https?://[^/]*)?/(${HANDLE})(?:[/?#]|$)`);
const MENTIONED = new RegExp(`@(${HANDLE})`, 'g');

/** Handles in the page's addresses, labels and texts, in lower case. */
function handlesOn(page: Document): Set<string> {
  const handles = new Set<string>();
  const addMentions = (text: string | null) => {
    for (const [, handle = ''] of (text ?? '').matchAll(MENTIONED)) handles.add(handle.toLowerCase());
  };
  // As a whole, since a page may split "@name", and each by itself, since what follows it may be written without a blank.
  addMentions(page.documentElement.textContent);
  const texts = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) addMentions(texts.currentNode.nodeValue);
  for (const element of page.querySelectorAll('*'))
    for (const { value } of element.attributes) {
      const [, handle] = IN_ADDRESS.exec(value) ?? [];
      if (handle) handles.add(handle.toLowerCase());
      addMentions(value);
    }
  return handles;
}
