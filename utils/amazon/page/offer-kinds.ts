import { ADD_BUTTONS, ADD_FORM } from './selectors.ts';
import {
  CLAIM_DEAL,
  FRESH_BUTTON,
  JOIN_LINK,
  NAMED_ROW,
  OFFER_TYPE,
  PRIME_OFFER,
  ROW_NAMES,
  SUBSCRIBE_BUTTON,
} from './selectors-offers.ts';
import { isFilled, isShown } from './visibility.ts';

const ADD = ADD_BUTTONS.join(', ');

/**
 * The kind of an offer in a buy box (docs/facts/amazon.md 4.4). 'new': new goods, bought once, also at a deal's price.
 * 'deal': a deal that has to be claimed first. 'plain': nothing states a kind. 'unknown': a stated kind that we do not
 * know.
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

/** Whether we may add an offer of this kind. */
export function isOrdinary(kind: OfferKind): kind is 'new' | 'plain' {
  return kind === 'new' || kind === 'plain';
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
/** Kinds by the names in a row's ids. The first match wins: `newUsedAccordionRow` would be used. */
const NAMES: readonly (readonly [RegExp, OfferKind])[] = [
  [/(?:^|_)(?:sns|rcx|subscri)/i, 'subscription'],
  [/used|(?<!p)resale|warehouse/i, 'used'],
  [/renewed|refurb/i, 'renewed'],
  [/primeSavings|primeExclusive|primeMember|primePrice/i, 'prime-price'],
  [/(?:^|_)alm|(?<!re)fresh|grocer|localmarket/i, 'grocery'],
  [/b2b|business/i, 'business'],
  [/^(?:lightning)?deal/i, 'new'],
  [/(?:^|_)(?:new|regularPrice)/i, 'new'],
];
const BOX_NAMES = [...ROW_NAMES, 'data-feature-name'];
const NAME_OF_ROW = /accordion/i;

/**
 * Every kind that a row states, by type or by name, in its own attributes and those of its parts.
 * @param isItsPart false for elements in rows inside this row
 */
export function readStatedKinds(row: Element, isItsPart: (element: Element) => boolean): OfferKind[] {
  const parts = [...row.querySelectorAll(NAMED_ROW)].filter(isItsPart);
  return [row, ...parts].flatMap((part) => {
    const type = part.getAttribute(OFFER_TYPE)?.trim().toUpperCase();
    const named = readNames(part, ROW_NAMES);
    return type ? [TYPES[type] ?? 'unknown', ...named] : named;
  });
}

/**
 * Other kinds that an element or a box around it names: a used copy or a subscription may be the whole buy box [S:
 * `#usedOnlyBuybox`; K: others]. Names that we do not know say nothing.
 */
export function readKindsAround(element: Element): OfferKind[] {
  const kinds: OfferKind[] = [];
  for (let node: Element | null = element; node; node = node.parentElement)
    kinds.push(...readNames(node, BOX_NAMES));
  return kinds.filter((kind) => !isOrdinary(kind) && kind !== 'unknown');
}

function readNames(element: Element, attributes: readonly string[]): OfferKind[] {
  return attributes.flatMap((name) => nameKind(element.getAttribute(name) ?? ''));
}

function nameKind(name: string): OfferKind[] {
  if (!name) return [];
  const kind = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  return kind ? [kind] : NAME_OF_ROW.test(name) ? ['unknown'] : [];
}

/** The kind of a deal that has to be claimed, or that Prime membership is needed for; null for other rows. */
export function readRestrictedDeal(row: Element): OfferKind | null {
  const types = [row, ...row.querySelectorAll(`[${OFFER_TYPE}]`)].map((one) => one.getAttribute(OFFER_TYPE));
  const isDeal =
    types.some((type) => DEAL_TYPES.test(type?.trim().toUpperCase() ?? '')) ||
    ROW_NAMES.some((name) => /^(?:lightning)?deal/i.test(row.getAttribute(name) ?? ''));
  if (!isDeal) return null;
  if ([...row.querySelectorAll(JOIN_LINK)].some(isShown)) return 'prime-price';
  const isClaimed = [...row.querySelectorAll(CLAIM_DEAL)].some(isShown);
  return isClaimed || !row.querySelector(`${ADD_FORM}, ${ADD}`) ? 'deal' : null;
}

/** The kind of a row that states none, by its content; null when that does not tell either. */
export function readKindFromContent(row: Element): OfferKind | null {
  if ([...row.querySelectorAll(PRIME_OFFER)].some(isFilled)) return 'prime-price';
  if (row.querySelector(ADD)) return null;
  if (row.querySelector(SUBSCRIBE_BUTTON)) return 'subscription';
  if (row.querySelector(FRESH_BUTTON)) return 'grocery';
  return row.querySelector(JOIN_LINK) ? 'prime-price' : null;
}
