import { isOrdinary, type OfferKind, readTiedDeal, readUntold, wordsFor } from './offer-kinds.ts';
import { findAccordions, findRows, groupOf, isMarkedOpen, isUnfolded } from './offer-rows.ts';
import { ADD_BUTTONS, ADD_FORM } from './selectors.ts';
import {
  BOX,
  BUY_BOX,
  GROCERY_OFFER,
  JOIN_LINK,
  NO_OFFER,
  OFFER_ACCORDION,
  OFFER_TYPE,
  PRIME_OFFER,
  RENEWED_OFFER,
  SUBSCRIPTION,
  USED_OFFER,
} from './selectors-offers.ts';
import { PRICE } from './selectors-prices.ts';
import { isFilled, isShown } from './visibility.ts';

const ADD = ADD_BUTTONS.join(', ');

export interface Offers {
  /** Of the offer in which an element stands. */
  kindAt(element: Element): OfferKind;
  /** Is every row in which it stands the open one? In no row: true. */
  isOpenAt(element: Element): boolean;
  /** The innermost row around an element; null in none. */
  rowAt(element: Element): Element | null;
  /** The open offer, where it is one that is not ours to press; else null. */
  readonly blocked: OfferKind | null;
  /** Rows of new goods, folded or not. */
  readonly newRows: readonly Element[];
  readonly hasPrimePrice: boolean;
}

/** Boxes that are an offer of their own, whatever is around them. */
const BOXES: readonly (readonly [string, OfferKind])[] = [
  [SUBSCRIPTION, 'subscription'],
  [USED_OFFER, 'used'],
  [RENEWED_OFFER, 'renewed'],
  [GROCERY_OFFER, 'grocery'],
  [PRIME_OFFER, 'prime-price'],
];

/**
 * Reads the offers of a page's buy box. A row is told by its type, its name or its place in what folds; of
 * several the open one is marked, or it is the only one in sight. Rows that nothing tells open from folded
 * count as folded: then nobody knows what a press would add.
 */
export function readOffers(page: Document): Offers {
  const accordions = findAccordions(page);
  const rows = findRows(page, accordions);
  const chain = (element: Element): Element[] => {
    const around: Element[] = [];
    for (let node: Element | null = element; node; node = node.parentElement)
      if (rows.has(node)) around.push(node);
    return around;
  };
  const groups = Map.groupBy(rows, (row) => groupOf(row, accordions));
  const beside = (row: Element) => {
    const own = chain(row)[1];
    return (groups.get(groupOf(row, accordions)) ?? []).filter((one) => chain(one)[1] === own);
  };
  const isOpen = (row: Element): boolean => {
    const all = beside(row);
    const marked = all.filter(isMarkedOpen);
    if (marked.length > 0) return marked.includes(row);
    const inSight = all.filter(isUnfolded);
    return inSight.length === 1 && inSight[0] === row;
  };
  const kindOfRow = (row: Element): OfferKind => {
    const kinds = wordsFor(row, (element) => chain(element)[0] === row);
    const other = kinds.find((kind) => !isOrdinary(kind));
    if (other) return other;
    if (kinds.length > 0) return readTiedDeal(row) ?? 'new';
    return readUntold(row) ?? (beside(row).length > 1 ? 'unknown' : 'plain');
  };
  const kindAt = (element: Element): OfferKind => {
    const kinds = [
      ...chain(element).map(kindOfRow),
      ...BOXES.flatMap(([box, kind]) => (element.closest(box) ? [kind] : [])),
    ];
    return kinds.find((kind) => !isOrdinary(kind)) ?? kinds[0] ?? 'plain';
  };
  const isOpenAt = (element: Element) => chain(element).every(isOpen);
  // Much else folds on a page; what has no name that we know has to look like an offer.
  const isOffer = (row: Element) =>
    row.hasAttribute(OFFER_TYPE) ||
    row.closest(OFFER_ACCORDION) !== null ||
    beside(row).some((one) => one.querySelector(`${ADD_FORM}, ${ADD}`));
  const blocking = [...rows].find((row) => {
    const kind = kindOfRow(row);
    if (isOrdinary(kind) || !isShown(row) || !isOpenAt(row)) return false;
    // A lone box of another kind beside the form says nothing of the form; one that is marked open does.
    if (beside(row).length === 1 && !isMarkedOpen(row)) return false;
    return kind !== 'unknown' || isOffer(row);
  });
  // Its empty places stand on pages without it, too.
  const primes = [...page.querySelectorAll(PRIME_OFFER)].filter(isFilled);
  const isPrimeUp = primes.some((one) => !one.closest(NO_OFFER) && isOpenAt(one));
  const isPrime = isPrimeUp || hasPrimeBox(page, rows);
  const kinds = [...rows].map(kindOfRow);
  return {
    kindAt,
    isOpenAt,
    rowAt: (element) => chain(element)[0] ?? null,
    blocked: isPrime ? 'prime-price' : blocking ? kindOfRow(blocking) : null,
    newRows: [...rows].filter((_, index) => kinds[index] === 'new'),
    hasPrimePrice: isPrime || kinds.includes('prime-price') || primes.length > 0,
  };
}

/** A box with a price and a way to join, and no button, beside the box that has one. */
function hasPrimeBox(page: Document, rows: ReadonlySet<Element>): boolean {
  const boxes = [...page.querySelectorAll(BUY_BOX)].flatMap((buyBox) => [...buyBox.querySelectorAll(BOX)]);
  return boxes.some((box) => {
    if ([...rows].some((row) => row.contains(box))) return false;
    if (!box.querySelector(PRICE) || box.querySelector(ADD)) return false;
    const sells = [...(box.parentElement?.children ?? [])].some((one) => one.querySelector(ADD));
    return sells && isShown(box) && [...box.querySelectorAll(JOIN_LINK)].some(isShown);
  });
}
