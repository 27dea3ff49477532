import {
  isOrdinary,
  type OfferKind,
  readKindFromContent,
  readKindsAround,
  readRestrictedDeal,
  readStatedKinds,
} from './offer-kinds.ts';
import { findAccordions, findGroup, findLabelled, findRows, isMarkedOpen, isUnfolded } from './offer-rows.ts';
import { ADD_BUTTONS, ADD_FORM } from './selectors.ts';
import {
  BOX,
  BUY_BOX,
  JOIN_LINK,
  OFFER_ACCORDION,
  OFFER_TYPE,
  OUTSIDE_OFFERS,
  PRIME_OFFER,
} from './selectors-offers.ts';
import { PRICE } from './selectors-prices.ts';
import { isFilled, isShown } from './visibility.ts';

const ADD = ADD_BUTTONS.join(', ');

/** The offers of a buy box, asked about by the elements in them. */
export interface BuyBoxOffers {
  /** The kind of the offer that an element belongs to. */
  kindAt(element: Element): OfferKind;
  /** Whether every row around the element is open; true for an element in no row. */
  isOpenAt(element: Element): boolean;
  /** The innermost row around an element; null for an element in no row. */
  rowAt(element: Element): Element | null;
  /** The kind of the open offer when it is one that we must not add; else null. */
  readonly blocked: OfferKind | null;
  /** Rows of new goods, open or folded. */
  readonly newRows: readonly Element[];
  readonly hasPrimePrice: boolean;
}

/**
 * Reads the offers of a page's buy box. Rows are recognised by their type, their name or their place in an accordion.
 * Of several rows, the open one is marked or is the only visible one. When neither tells, all count as folded, because
 * nothing says what a press would add.
 */
export function readOffers(page: Document): BuyBoxOffers {
  const accordions = findAccordions(page);
  const rows = findRows(page, accordions);
  const open = new Set([...rows].filter(isMarkedOpen));
  const chain = (element: Element): Element[] => {
    const around: Element[] = [];
    for (let node: Element | null = element; node; node = node.parentElement)
      if (rows.has(node)) around.push(node);
    return around;
  };
  const groups = Map.groupBy(rows, (row) => findGroup(row, accordions));
  const beside = (row: Element) => {
    const own = chain(row)[1];
    return (groups.get(findGroup(row, accordions)) ?? []).filter((one) => chain(one)[1] === own);
  };
  const isOpen = (row: Element): boolean => {
    const all = beside(row);
    if (all.some((one) => open.has(one))) return open.has(row);
    const inSight = all.filter(isUnfolded);
    return inSight.length === 1 && inSight[0] === row;
  };
  const kindOfRow = (row: Element): OfferKind => {
    const kinds = readStatedKinds(row, (element) => chain(element)[0] === row);
    const other = kinds.find((kind) => !isOrdinary(kind));
    if (other) return other;
    if (kinds.length > 0) return readRestrictedDeal(row) ?? 'new';
    return readKindFromContent(row) ?? (beside(row).length > 1 ? 'unknown' : 'plain');
  };
  const labels = [...rows].flatMap((row) => {
    const around = findLabelled(row);
    const kind = kindOfRow(row);
    // A name that we do not know may be that of anything.
    const isStated = kind !== 'unknown' || row.hasAttribute(OFFER_TYPE);
    return around && !isOrdinary(kind) && isStated ? [{ around, kind }] : [];
  });
  const kindAt = (element: Element): OfferKind => {
    const kinds = [
      // A button may state the kind itself.
      ...(element.hasAttribute(OFFER_TYPE) ? readStatedKinds(element, () => false) : []),
      ...chain(element).map(kindOfRow),
      ...labels.flatMap(({ around, kind }) => (around.contains(element) ? [kind] : [])),
      ...readKindsAround(element),
    ];
    return kinds.find((kind) => !isOrdinary(kind)) ?? kinds[0] ?? 'plain';
  };
  const isOpenAt = (element: Element) => chain(element).every(isOpen);
  // Pages have many other accordions, so a row of an unknown kind has to look like an offer.
  const isOffer = (row: Element) =>
    row.hasAttribute(OFFER_TYPE) ||
    row.closest(OFFER_ACCORDION) !== null ||
    beside(row).some((one) => one.querySelector(`${ADD_FORM}, ${ADD}`));
  const blocking = [...rows].find((row) => {
    const kind = kindOfRow(row);
    if (isOrdinary(kind) || !isShown(row) || !isOpenAt(row)) return false;
    // A single box beside the form does not concern the form, unless it is marked open.
    if (beside(row).length === 1 && !open.has(row)) return false;
    return kind !== 'unknown' || isOffer(row);
  });
  // Pages without a Prime price have its empty elements, too.
  const primes = [...page.querySelectorAll(PRIME_OFFER)].filter(isFilled);
  const isPrimeShown = primes.some((one) => !one.closest(OUTSIDE_OFFERS) && isOpenAt(one));
  const isPrime = isPrimeShown || hasPrimeBox(page, rows);
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

/** Whether a box has a price and a link to join Prime but no add button, beside a box that has the button. */
function hasPrimeBox(page: Document, rows: ReadonlySet<Element>): boolean {
  const boxes = [...page.querySelectorAll(BUY_BOX)].flatMap((buyBox) => [...buyBox.querySelectorAll(BOX)]);
  return boxes.some((box) => {
    if ([...rows].some((row) => row.contains(box))) return false;
    if (!box.querySelector(PRICE) || box.querySelector(ADD)) return false;
    const sells = [...(box.parentElement?.children ?? [])].some((one) => one.querySelector(ADD));
    return sells && isShown(box) && [...box.querySelectorAll(JOIN_LINK)].some(isShown);
  });
}
