import { HIDDEN_CLASSES, NEVER_SHOWN, PAGE_ROOTS } from './selectors.ts';

/**
 * Is it on the page, and not hidden? Amazon keeps sheets, messages and whole buy boxes in the page for
 * later, so that being there says nothing. Works on a rendered page (the browser is asked) and on a
 * document alone (marks only).
 */

/** Deeper than any page of Amazon's; a page that nests deeper is not read. */
const DEEPEST = 256;

/** Is it drawn? Off-screen text for screen readers is. */
export function isDrawn(element: Element): boolean {
  return isFree(element, isHidden) && isVisible(element);
}

/** Is it drawn, and there for everybody: not marked as decoration or as covered? */
export function isShown(element: Element): boolean {
  return isFree(element, (node) => isHidden(node) || isCovered(node)) && isVisible(element);
}

/** Does this very element bear a mark that it is hidden? Its ancestors do not count. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.matches(NEVER_SHOWN)) return true;
  if (HIDDEN_CLASSES.some((name) => element.classList.contains(name))) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

/** All that the selector finds and that is up. */
export function findShown(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}

/** Is one of them up, with something in it to see? Amazon leaves empty places on every page. */
export function hasFilled(root: ParentNode, selector: string): boolean {
  return findShown(root, selector).some(hasContent);
}

/** Is it up, with something in it to see? */
export function isFilled(element: Element): boolean {
  return isShown(element) && hasContent(element);
}

function hasContent(element: Element): boolean {
  return element.querySelector('input:not([type="hidden"]), button, img') !== null || hasText(element);
}

function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  if (isElement(node) && node.matches(NEVER_SHOWN)) return false;
  return [...node.childNodes].some(hasText);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isFree(element: Element, isBarred: (node: Element) => boolean): boolean {
  let node: Element | null = element;
  for (let depth = 0; node && depth < DEEPEST; depth++) {
    if (isBarred(node)) return false;
    node = node.parentElement;
  }
  return node === null;
}

function isCovered(node: Element): boolean {
  return node.getAttribute('aria-hidden') === 'true' && !node.matches(PAGE_ROOTS);
}

/** What the browser says, where one draws the page; a document alone has no view. */
function isVisible(element: Element): boolean {
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
