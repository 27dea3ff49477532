import { readCartMode } from '../links/cart-mode.ts';
import { compareSellers, readSeller, SELLER_ID } from '../links/seller.ts';
import { findCandidates, isEnabled, isGrocery, type ProductNeed, readOtherPurchase } from './add-button.ts';
import { formOf, readExtras } from './form-extras.ts';
import { isOrdinary, type OfferKind } from './offer-kinds.ts';
import type { BuyBoxOffers } from './offers.ts';
import {
  BUY_NOW,
  BUYING_OPTIONS,
  GIFT_FORM,
  IN_STOCK,
  NO_OPTION,
  NOT_DELIVERED,
  OFFER_ID,
  OPTION_MENUS,
  OPTIONS_MISSING,
  OTHER_OFFERS,
  OUT_OF_STOCK,
  OUT_OF_STOCK_BOX,
  SOLD_OUT,
  TWISTER,
} from './selectors.ts';
import { FRESH_BUTTON, MERCHANT } from './selectors-offers.ts';
import { findShown, hasFilled, isShown } from './visibility.ts';

/** What a product page lets a shopper do. Decided by its elements, never by its words. */
export interface BuyBox {
  availability: 'available' | 'unavailable' | 'unknown';
  /** Amazon's own add button is visible and enabled, and adds new goods, bought once, to the retail cart. */
  canAdd: boolean;
  needs: 'nothing' | ProductNeed;
}

/**
 * Reads what the buy box offers and what it needs.
 * @param add the button that `findAddButton` found
 */
export function readBuyBox(
  page: Document,
  url: string,
  add: HTMLElement | null,
  offers: BuyBoxOffers,
): BuyBox {
  const canAdd = add !== null;
  const isSold = isSoldHere(page, offers);
  const needs = readNeeds(page, url, add, offers, isSold);
  const isOffered =
    canAdd ||
    (needs !== 'nothing' && needs !== 'options' && needs !== 'not-delivered') ||
    findShown(page, `${BUY_NOW}, ${FRESH_BUTTON}`).some(isEnabled);
  if (needs === 'not-delivered') return { availability: 'unknown', canAdd, needs };
  if (isOffered) return { availability: 'available', canAdd, needs };
  // Another size may still be in stock, but that is another product.
  if (hasFilled(page, OUT_OF_STOCK)) return { availability: 'unavailable', canAdd, needs: 'nothing' };
  return { availability: isSold ? 'available' : 'unknown', canAdd, needs };
}

/** Whether this product is on offer, even without a button: Amazon draws the button late, and not for every visitor. */
function isSoldHere(page: Document, offers: BuyBoxOffers): boolean {
  const listings = [...page.querySelectorAll(OFFER_ID)].filter((field) => {
    const form = field.closest('form');
    return field.getAttribute('value')?.trim() && form && isShown(form) && isOrdinary(offers.kindAt(form));
  });
  return listings.length > 0 || hasFilled(page, IN_STOCK);
}

function readNeeds(
  page: Document,
  url: string,
  add: HTMLElement | null,
  offers: BuyBoxOffers,
  isSold: boolean,
): BuyBox['needs'] {
  const mode = readCartMode(url);
  if (mode !== 'retail') return mode;
  if (hasFilled(page, NOT_DELIVERED)) return 'not-delivered';
  if (hasUnchosenMenu(page) || hasFilled(page, OPTIONS_MISSING)) return 'options';
  if (findShown(page, GIFT_FORM).length > 0) return 'gift-card';
  // The page says both that it is sold out and that it can be added.
  if (add && hasFilled(page, OUT_OF_STOCK)) return 'buying-options';
  if (add)
    return compareSellers(readSeller(url), readOfferedSeller(add)) ?? readExtras(add, offers) ?? 'nothing';
  if (offers.blocked) return toNeed(offers.blocked);
  if (isGrocery(page, offers)) return 'grocery';
  const candidates = findCandidates(page);
  const kinds = candidates.map((button) => offers.kindAt(button));
  const other = kinds.find((kind) => !isOrdinary(kind));
  if (other) return toNeed(other);
  const purchase = candidates.map((button) => readOtherPurchase(button, url)).find((need) => need !== null);
  if (purchase) return purchase;
  // The offer is folded away, or none of several is marked as the open one.
  if (candidates.length > 0) return offers.hasPrimePrice ? 'prime-price' : 'buying-options';
  if (findShown(page, FRESH_BUTTON).some((button) => offers.isOpenAt(button))) return 'grocery';
  if (isNotDelivered(page)) return 'not-delivered';
  if (findShown(page, BUYING_OPTIONS).length > 0) return 'buying-options';
  if (!isSold && hasFilled(page, TWISTER)) return 'options';
  return !isSold && findShown(page, OTHER_OFFERS).length > 0 ? 'buying-options' : 'nothing';
}

function toNeed(kind: OfferKind): ProductNeed {
  return isOrdinary(kind) || kind === 'unknown' ? 'buying-options' : kind;
}

/** The "sold out" box without Amazon's colour for "sold out" says that the product is not delivered there. */
function isNotDelivered(page: Document): boolean {
  return hasFilled(page, OUT_OF_STOCK_BOX) && !hasFilled(page, SOLD_OUT);
}

/** The seller whose offer the button adds, as the form names it; null when it names none. */
export function readOfferedSeller(add: HTMLElement | null): string | null {
  const fields = add ? (formOf(add)?.querySelectorAll(MERCHANT) ?? []) : [];
  const ids = new Set([...fields].map((field) => (field.getAttribute('value') ?? '').trim().toUpperCase()));
  const [id = ''] = ids;
  return ids.size === 1 && SELLER_ID.test(id) ? id : null;
}

/**
 * Whether a menu of sizes still says "please select". Amazon hides the menu under its own copy, so visibility is
 * ignored.
 */
function hasUnchosenMenu(page: Document): boolean {
  return [...page.querySelectorAll<HTMLSelectElement>(OPTION_MENUS)].some((menu) => {
    if (!menu.querySelector('option')) return false;
    const chosen = menu.querySelector('option[selected]')?.getAttribute('value');
    return NO_OPTION.includes(menu.value || chosen || '');
  });
}
