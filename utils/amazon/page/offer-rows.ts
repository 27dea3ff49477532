import { ADD_BUTTONS, ADD_FORM, NEVER_SHOWN } from './selectors.ts';
import {
  ACCORDION,
  BUY_BOX,
  NAMED_ROW,
  OPEN_ROW,
  OUTSIDE_OFFERS,
  POSITIONED_ROW,
  ROW_CONTENT,
} from './selectors-offers.ts';
import { isShown } from './visibility.ts';

const ADD = ADD_BUTTONS.join(', ');

/** The most rows of offers that are read on a page. */
const MOST_ROWS = 60;

/** Finds the elements whose rows fold: by their name, or because a row in them is marked open. */
export function findAccordions(page: Document): ReadonlySet<Element> {
  // Inside a form, the elements beside an open row are the rest of the same offer.
  const marked = [...page.querySelectorAll(OPEN_ROW)].flatMap((row) =>
    row.parentElement?.closest('form') ? [] : (row.parentElement ?? []),
  );
  return new Set([...page.querySelectorAll(ACCORDION), ...marked]);
}

/** Finds the rows of offers, by their names or by their place in an accordion that sells something. */
export function findRows(page: Document, accordions: ReadonlySet<Element>): ReadonlySet<Element> {
  const sells = (accordion: Element) =>
    accordion.querySelector(`${ADD_FORM}, ${ADD}, ${NAMED_ROW}`) !== null &&
    !accordion.closest(OUTSIDE_OFFERS);
  const placed = [...accordions].filter(sells).flatMap((accordion) =>
    // Where only an open row made an element an accordion, every child is a row.
    [...accordion.children].filter((child) => child.matches(POSITIONED_ROW) || !accordion.matches(ACCORDION)),
  );
  const all = new Set(
    [...page.querySelectorAll(NAMED_ROW), ...placed]
      .filter((row) => !row.matches(`${NEVER_SHOWN}, input, ${ACCORDION}`) && !row.closest(OUTSIDE_OFFERS))
      .slice(0, MOST_ROWS),
  );
  return new Set([...all].filter((row) => !isPartOfRow(row, all, accordions)));
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

/** Whether Amazon marks the row as the open one. */
export function isMarkedOpen(row: Element): boolean {
  return row.matches(OPEN_ROW);
}

/** Whether the row and its content are visible. */
export function isUnfolded(row: Element): boolean {
  if (!isShown(row)) return false;
  const contents = [...row.querySelectorAll(ROW_CONTENT)];
  return contents.length === 0 || contents.some(isShown);
}
