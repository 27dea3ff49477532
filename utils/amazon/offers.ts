import {
  ACCORDION,
  ADD_BUTTONS,
  ADD_FORM,
  BOX,
  BUY_BOX,
  CLAIM_DEAL,
  FRESH_BUTTON,
  GROCERY_OFFER,
  JOIN_LINK,
  NAMED_ROW,
  NEVER_SHOWN,
  NO_OFFER,
  OFFER_ACCORDION,
  OFFER_TYPE,
  OPEN_ROW,
  PLACED_ROW,
  PRICE,
  PRIME_OFFER,
  RENEWED_OFFER,
  ROW_CONTENT,
  ROW_NAMES,
  SUBSCRIBE_BUTTON,
  SUBSCRIPTION,
  USED_OFFER,
} from './selectors.ts';
import { isUp } from './shown.ts';

/**
 * What kind of offer something in a buy box belongs to. 'new': the ordinary one, also at a deal's price
 * (a deal is the same new product from the retail cart; only where it has to be claimed or joined for is it
 * 'deal'). 'plain': nothing says otherwise. 'unknown': a row that we have no word for.
 */
export type OfferKind =
  | 'new'
  | 'plain'
  | 'used'
  | 'renewed'
  | 'subscription'
  | 'grocery'
  | 'business'
  | 'prime-price'
  | 'deal'
  | 'unknown';

/** The kinds that our press may add. */
export function isOrdinary(kind: OfferKind): boolean {
  return kind === 'new' || kind === 'plain';
}

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

const TYPES: Readonly<Record<string, OfferKind>> = {
  NEW: 'new',
  DEAL: 'new',
  LIGHTNING_DEAL: 'new',
  USED: 'used',
  RENEWED: 'renewed',
  REFURBISHED: 'renewed',
  SNS: 'subscription',
  ALM: 'grocery',
  B2B: 'business',
  PRIME_SAVINGS_UPSELL: 'prime-price',
};
const DEAL_TYPES = /^(?:LIGHTNING_)?DEAL$/;
/** Names of rows as Amazon writes them into ids; best first, for `newUsedAccordionRow` would be used. */
const NAMES: readonly (readonly [RegExp, OfferKind])[] = [
  [/^(?:sns|rcx|subscri)/i, 'subscription'],
  [/used|resale|warehouse/i, 'used'],
  [/renewed|refurb/i, 'renewed'],
  [/primeSavings|primeExclusive|primeMember|primePrice/i, 'prime-price'],
  [/^alm|fresh|grocer|localmarket/i, 'grocery'],
  [/b2b|business/i, 'business'],
  [/^(?:lightning)?deal/i, 'new'],
  [/^(?:new|regularPrice)/i, 'new'],
];
const NAME_OF_ROW = /accordion/i;
/** Boxes that are an offer of their own, whatever is around them. */
const BOXES: readonly (readonly [string, OfferKind])[] = [
  [SUBSCRIPTION, 'subscription'],
  [USED_OFFER, 'used'],
  [RENEWED_OFFER, 'renewed'],
  [GROCERY_OFFER, 'grocery'],
  [PRIME_OFFER, 'prime-price'],
];
const ADD = ADD_BUTTONS.join(', ');
const MOST_ROWS = 60;

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
    if (isOrdinary(kind) || !isUp(row) || !isOpenAt(row)) return false;
    // A lone box of another kind beside the form says nothing of the form; one that is marked open does.
    if (beside(row).length === 1 && !isMarkedOpen(row)) return false;
    return kind !== 'unknown' || isOffer(row);
  });
  const primes = [...page.querySelectorAll(PRIME_OFFER)];
  const isPrimeUp = primes.some((one) => isUp(one) && !one.closest(NO_OFFER) && isOpenAt(one));
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

/** What folds: by its name, or because a row in it is marked open. */
function findAccordions(page: Document): ReadonlySet<Element> {
  const marked = [...page.querySelectorAll(OPEN_ROW)].flatMap((row) => row.parentElement ?? []);
  return new Set([...page.querySelectorAll(ACCORDION), ...marked]);
}

function findRows(page: Document, accordions: ReadonlySet<Element>): ReadonlySet<Element> {
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

function groupOf(row: Element, accordions: ReadonlySet<Element>): Element {
  for (let node = row.parentElement; node; node = node.parentElement) if (accordions.has(node)) return node;
  return row.parentElement?.closest(BUY_BOX) ?? row.ownerDocument.documentElement;
}

function isMarkedOpen(row: Element): boolean {
  return row.matches(OPEN_ROW);
}

function isUnfolded(row: Element): boolean {
  if (!isUp(row)) return false;
  const contents = [...row.querySelectorAll(ROW_CONTENT)];
  return contents.length === 0 || contents.some(isUp);
}

/** All that a row says of its kind, in itself and in its parts, not in rows of its own. */
function wordsFor(row: Element, isItsPart: (element: Element) => boolean): OfferKind[] {
  const parts = [...row.querySelectorAll(NAMED_ROW)].filter(isItsPart);
  return [row, ...parts].flatMap((part) => {
    const type = part.getAttribute(OFFER_TYPE)?.trim().toUpperCase();
    const named = ROW_NAMES.flatMap((name) => nameKind(part.getAttribute(name) ?? ''));
    return type ? [TYPES[type] ?? 'unknown', ...named] : named;
  });
}

function nameKind(name: string): OfferKind[] {
  if (!name) return [];
  const kind = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return kind ? [kind] : NAME_OF_ROW.test(name) ? ['unknown'] : [];
}

/** A deal that is not simply for whoever presses add. */
function readTiedDeal(row: Element): OfferKind | null {
  const types = [row, ...row.querySelectorAll(`[${OFFER_TYPE}]`)].map((one) => one.getAttribute(OFFER_TYPE));
  const isDeal =
    types.some((type) => DEAL_TYPES.test(type?.trim().toUpperCase() ?? '')) ||
    ROW_NAMES.some((name) => /^(?:lightning)?deal/i.test(row.getAttribute(name) ?? ''));
  if (!isDeal) return null;
  if ([...row.querySelectorAll(JOIN_LINK)].some(isUp)) return 'prime-price';
  const isClaimed = [...row.querySelectorAll(CLAIM_DEAL)].some(isUp);
  return isClaimed || !row.querySelector(`${ADD_FORM}, ${ADD}`) ? 'deal' : null;
}

/** A row without type or name, by what stands in it. */
function readUntold(row: Element): OfferKind | null {
  if (row.querySelector(PRIME_OFFER)) return 'prime-price';
  if (row.querySelector(ADD)) return null;
  if (row.querySelector(SUBSCRIBE_BUTTON)) return 'subscription';
  if (row.querySelector(FRESH_BUTTON)) return 'grocery';
  return row.querySelector(JOIN_LINK) ? 'prime-price' : null;
}

/** A box with a price and a way to join, and no button, beside the box that has one. */
function hasPrimeBox(page: Document, rows: ReadonlySet<Element>): boolean {
  const boxes = [...page.querySelectorAll(BUY_BOX)].flatMap((buyBox) => [...buyBox.querySelectorAll(BOX)]);
  return boxes.some((box) => {
    if ([...rows].some((row) => row.contains(box))) return false;
    if (!box.querySelector(PRICE) || box.querySelector(ADD)) return false;
    const sells = [...(box.parentElement?.children ?? [])].some((one) => one.querySelector(ADD));
    return sells && isUp(box) && [...box.querySelectorAll(JOIN_LINK)].some(isUp);
  });
}
