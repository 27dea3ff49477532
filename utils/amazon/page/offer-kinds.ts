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
  [/(?:^|_)(?:sns|rcx|subscri)/i, 'subscription'],
  [/used|resale|warehouse/i, 'used'],
  [/renewed|refurb/i, 'renewed'],
  [/primeSavings|primeExclusive|primeMember|primePrice/i, 'prime-price'],
  [/(?:^|_)alm|fresh|grocer|localmarket/i, 'grocery'],
  [/b2b|business/i, 'business'],
  [/^(?:lightning)?deal/i, 'new'],
  [/(?:^|_)(?:new|regularPrice)/i, 'new'],
];
const NAME_OF_ROW = /accordion/i;
/** All that a row says of its kind, in itself and in its parts, not in rows of its own. */
export function wordsFor(row: Element, isItsPart: (element: Element) => boolean): OfferKind[] {
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
export function readTiedDeal(row: Element): OfferKind | null {
  const types = [row, ...row.querySelectorAll(`[${OFFER_TYPE}]`)].map((one) => one.getAttribute(OFFER_TYPE));
  const isDeal =
    types.some((type) => DEAL_TYPES.test(type?.trim().toUpperCase() ?? '')) ||
    ROW_NAMES.some((name) => /^(?:lightning)?deal/i.test(row.getAttribute(name) ?? ''));
  if (!isDeal) return null;
  if ([...row.querySelectorAll(JOIN_LINK)].some(isShown)) return 'prime-price';
  const isClaimed = [...row.querySelectorAll(CLAIM_DEAL)].some(isShown);
  return isClaimed || !row.querySelector(`${ADD_FORM}, ${ADD}`) ? 'deal' : null;
}

/** A row without type or name, by what stands in it. */
export function readUntold(row: Element): OfferKind | null {
  if ([...row.querySelectorAll(PRIME_OFFER)].some(isFilled)) return 'prime-price';
  if (row.querySelector(ADD)) return null;
  if (row.querySelector(SUBSCRIBE_BUTTON)) return 'subscription';
  if (row.querySelector(FRESH_BUTTON)) return 'grocery';
  return row.querySelector(JOIN_LINK) ? 'prime-price' : null;
}
