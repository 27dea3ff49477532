import { ADD_BUTTONS, ADD_FORM, NEVER_SHOWN } from './selectors.ts';
import {
  ACCORDION,
  BOX,
  BUY_BOX,
  NAMED_ROW,
  OFFER_TYPE,
  OPEN_ROW,
  OUTSIDE_OFFERS,
  POSITIONED_ROW,
  ROW_CONTENT,
} from './selectors-offers.ts';
import { PRICE } from './selectors-prices.ts';
import { hasContent, isShown } from './visibility.ts';

const SELLS = [ADD_FORM, ...ADD_BUTTONS].join(', ');

/** The most rows of offers that are read on a page. */
const MOST_ROWS = 60;

/** Finds the elements whose rows fold: by their name, or because a row in them is marked open. */
export function findAccordions(page: Document): ReadonlySet<Element> {
  const around = [...page.querySelectorAll(OPEN_ROW)].flatMap((row) => row.parentElement ?? []);
  // Inside a form, the elements beside an open row are the rest of the same offer. What holds a single row only wraps it.
  const marked = around.filter((one) => !one.closest('form') && one.childElementCount > 1);
  return new Set([...page.querySelectorAll(ACCORDION), ...marked]);
}

/**
 * Finds the rows of offers: by their names, by a part that states the kind, or by their place in an accordion that sells
 * something.
 */
export function findRows(page: Document, accordions: ReadonlySet<Element>): ReadonlySet<Element> {
  const sells = (accordion: Element) =>
    accordion.querySelector(`${SELLS}, ${NAMED_ROW}`) !== null && !accordion.closest(OUTSIDE_OFFERS);
  const placed = [...accordions].filter(sells).flatMap((accordion) =>
    // Where only an open row made an element an accordion, every child is a row.
    [...accordion.children].filter(
      (child) => (child.matches(POSITIONED_ROW) || !accordion.matches(ACCORDION)) && !isWrapper(child),
    ),
  );
  const named = [...page.querySelectorAll(NAMED_ROW)]
    .filter((part) => !part.closest(OUTSIDE_OFFERS))
    .slice(0, MOST_ROWS);
  const around = named.flatMap((part) => findRowAround(part, accordions) ?? []);
  const isRow = (element: Element) => !element.matches(`${NEVER_SHOWN}, input, ${ACCORDION}`);
  const all = new Set([...named, ...around, ...placed].filter(isRow).slice(0, MOST_ROWS));
  return new Set([...all].filter((row) => !isPartOfRow(row, all, accordions)));
}

/** Whether an accordion's child only wraps a row that has a name. */
function isWrapper(child: Element): boolean {
  if (child.matches(`${NAMED_ROW}, ${BOX}, ${OPEN_ROW}`)) return false;
  return child.childElementCount === 1 && child.querySelector(NAMED_ROW) !== null;
}

/**
 * The row whose kind an element states from within: the box around it, or else the innermost element that holds it and
 * the form. An element with a link, or without a box with a price, is rather an offer of its own.
 */
function findRowAround(part: Element, accordions: ReadonlySet<Element>): Element | null {
  const end = part.closest(`${BUY_BOX}, ${ACCORDION}`);
  if (!end || part.querySelector('a')) return null;
  for (let node: Element | null = part; node && node !== end; node = node.parentElement) {
    if (accordions.has(node)) return null;
    const form = node.querySelector(SELLS);
    const isBox = node.matches(BOX);
    if (!form && !isBox) continue;
    const isOwn = form?.closest(NAMED_ROW)?.contains(node) ?? true;
    return isOwn && (isBox || !part.querySelector(PRICE)) ? node : null;
  }
  return null;
}

/**
 * The element whose offers a mere label speaks of: rows of an accordion in a row that states its kind by an empty part,
 * too. A label has neither price nor link nor button; a row that is folded away is no label.
 * @returns the innermost element around it that sells something; null when it is no label in a buy box
 */
export function findLabelled(part: Element): Element | null {
  const isEmpty = !hasContent(part);
  if (!part.closest(BUY_BOX) || part.matches(BUY_BOX) || part.querySelector(`a, ${PRICE}, ${SELLS}`))
    return null;
  const isRow = part.matches(`${BOX}, ${POSITIONED_ROW}`) || part.parentElement?.matches(ACCORDION);
  if (isRow && !isEmpty) return null;
  let node = part.parentElement;
  while (node && !node.querySelector(SELLS)) node = node.parentElement;
  // Beside all rows, only an empty element with Amazon's own name for a kind speaks of them.
  const isBesideAll = node?.matches(`${BUY_BOX}, ${ACCORDION}`);
  return isBesideAll && !(isEmpty && part.hasAttribute(OFFER_TYPE)) ? null : node;
}

/**
 * Amazon repeats a row's name inside it (`#renewedAccordionRowContent`), so only an accordion inside a row has rows of
 * its own.
 */
function isPartOfRow(row: Element, rows: ReadonlySet<Element>, accordions: ReadonlySet<Element>): boolean {
  for (let node = row.parentElement; node; node = node.parentElement) {
    if (accordions.has(node)) return false;
    if (rows.has(node)) return true;
  }
  return false;
}

/** The element whose rows exclude each other: the accordion, or else the buy box. */
export function findGroup(row: Element, accordions: ReadonlySet<Element>): Element {
  for (let node = row.parentElement; node; node = node.parentElement) if (accordions.has(node)) return node;
  return row.parentElement?.closest(BUY_BOX) ?? row.ownerDocument.documentElement;
}

/** Whether Amazon marks the row as the open one, itself or an element in it that is in no accordion of its own. */
export function isMarkedOpen(row: Element): boolean {
  if (row.matches(OPEN_ROW)) return true;
  return [...row.querySelectorAll(OPEN_ROW)].some(
    (mark) => !row.contains(mark.closest(`${ACCORDION}, form`)),
  );
}

/** Whether the row and its content are visible. */
export function isUnfolded(row: Element): boolean {
  if (!isShown(row)) return false;
  const contents = [...row.querySelectorAll(ROW_CONTENT)];
  return contents.length === 0 || contents.some(isShown);
}
