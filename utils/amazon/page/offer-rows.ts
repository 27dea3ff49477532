import { ADD_BUTTONS, ADD_FORM, NEVER_SHOWN } from './selectors.ts';
import {
  ACCORDION,
  BUY_BOX,
  NAMED_ROW,
  NO_OFFER,
  OPEN_ROW,
  PLACED_ROW,
  ROW_CONTENT,
} from './selectors-offers.ts';
import { isShown } from './visibility.ts';

const ADD = ADD_BUTTONS.join(', ');

const MOST_ROWS = 60;

/** What folds: by its name, or because a row in it is marked open. */
export function findAccordions(page: Document): ReadonlySet<Element> {
  // Not inside a form: there, what lies beside an open row is the rest of the offer.
  const marked = [...page.querySelectorAll(OPEN_ROW)].flatMap((row) =>
    row.parentElement?.closest('form') ? [] : (row.parentElement ?? []),
  );
  return new Set([...page.querySelectorAll(ACCORDION), ...marked]);
}

export function findRows(page: Document, accordions: ReadonlySet<Element>): ReadonlySet<Element> {
  const sells = (accordion: Element) =>
    accordion.querySelector(`${ADD_FORM}, ${ADD}, ${NAMED_ROW}`) !== null && !accordion.closest(NO_OFFER);
  const placed = [...accordions].filter(sells).flatMap((accordion) =>
    // Of an accordion that only a mark made one, every child is a row.
    [...accordion.children].filter((child) => child.matches(PLACED_ROW) || !accordion.matches(ACCORDION)),
  );
  const all = new Set(
    [...page.querySelectorAll(NAMED_ROW), ...placed]
      .filter((row) => !row.matches(`${NEVER_SHOWN}, input, ${ACCORDION}`) && !row.closest(NO_OFFER))
      .slice(0, MOST_ROWS),
  );
  return new Set([...all].filter((row) => !isPartOfRow(row, all, accordions)));
}

/** Amazon repeats a row's name inside it: `#renewedAccordionRowContent`. Only what folds inside a row has rows again. */
function isPartOfRow(row: Element, rows: ReadonlySet<Element>, accordions: ReadonlySet<Element>): boolean {
  for (let node = row.parentElement; node; node = node.parentElement) {
    if (accordions.has(node)) return false;
    if (rows.has(node)) return true;
  }
  return false;
}

export function groupOf(row: Element, accordions: ReadonlySet<Element>): Element {
  for (let node = row.parentElement; node; node = node.parentElement) if (accordions.has(node)) return node;
  return row.parentElement?.closest(BUY_BOX) ?? row.ownerDocument.documentElement;
}

export function isMarkedOpen(row: Element): boolean {
  return row.matches(OPEN_ROW);
}

export function isUnfolded(row: Element): boolean {
  if (!isShown(row)) return false;
  const contents = [...row.querySelectorAll(ROW_CONTENT)];
  return contents.length === 0 || contents.some(isShown);
}
