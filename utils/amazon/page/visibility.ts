import { HIDDEN_CLASSES, NEVER_SHOWN, PAGE_ROOTS } from './selectors.ts';

/**
 * Visibility of elements. Amazon keeps sheets, messages and whole buy boxes hidden in its pages, so that an element's
 * existence tells nothing. On a rendered page the browser is asked, too; in a document that is not rendered, only
 * attributes and classes tell.
 */

/** Deeper than any page of Amazon's nests its elements. Elements that are deeper count as hidden. */
const DEEPEST = 256;

/** Whether an element is drawn. Off-screen text for screen readers is. */
export function isDrawn(element: Element): boolean {
  return isIncluded(element, isHidden) && isVisible(element);
}

/** Whether an element is drawn and not hidden from screen readers, as decoration or behind a dialog. */
export function isShown(element: Element): boolean {
  return isIncluded(element, (node) => isHidden(node) || isCovered(node)) && isVisible(element);
}

/** Whether this element itself is marked as hidden; its ancestors do not count. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.matches(NEVER_SHOWN)) return true;
  if (HIDDEN_CLASSES.some((name) => element.classList.contains(name))) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}

/** The shown elements that a selector matches. */
export function findShown(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}

/** Whether a shown element matches and has visible content. Amazon leaves empty elements on every page. */
export function hasFilled(root: ParentNode, selector: string): boolean {
  return findShown(root, selector).some(hasContent);
}

/** Whether an element is shown and has visible content. */
export function isFilled(element: Element): boolean {
  return isShown(element) && hasContent(element);
}

/** Whether an element has visible content, be it shown or not. */
export function hasContent(element: Element): boolean {
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

/** Whether neither the element nor an ancestor is excluded. */
function isIncluded(element: Element, isExcluded: (node: Element) => boolean): boolean {
  let node: Element | null = element;
  for (let depth = 0; node && depth < DEEPEST; depth++) {
    if (isExcluded(node)) return false;
    node = node.parentElement;
  }
  return node === null;
}

function isCovered(node: Element): boolean {
  return node.getAttribute('aria-hidden') === 'true' && !node.matches(PAGE_ROOTS);
}

/** What the browser says on a rendered page; a document that is not rendered has no view. */
function isVisible(element: Element): boolean {
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}
