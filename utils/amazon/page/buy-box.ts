import { type CartMode, readCartMode } from '../links/cart-mode.ts';
import { readSeller, SELLER_ID } from '../links/seller.ts';
import { isOrdinary, type OfferKind } from './offer-kinds.ts';
import { type BuyBoxOffers, readOffers } from './offers.ts';
import {
  ADD_BUTTONS,
  BUY_NOW,
  BUYING_OPTIONS,
  DISABLED_WRAPPER,
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
import { FRESH_BUTTON, GROCERY_FIELD, GROCERY_MARKS, MERCHANT, OUTSIDE_OFFERS } from './selectors-offers.ts';
import { findShown, hasFilled, isFilled, isShown } from './visibility.ts';

/** What the shopper has to decide on a product page before anything may be added. */
type ProductNeed =
  | 'options'
  /** Which offer, or whose. */
  | 'buying-options'
  | 'gift-card'
  /** The open offer is not for new goods bought once. */
  | Exclude<OfferKind, 'new' | 'plain' | 'unknown'>
  /** The page belongs to another of the store's carts. */
  | Exclude<CartMode, 'retail'>
  /** The page's address names one seller, and the page offers another's product. */
  | 'other-seller'
  | 'not-delivered';

/** What a product page lets a shopper do. Decided by its elements, never by its words. */
export interface BuyBox {
  availability: 'available' | 'unavailable' | 'unknown';
  /** Amazon's own add button is visible and enabled, and adds new goods, bought once, to the retail cart. */
  canAdd: boolean;
  needs: 'nothing' | ProductNeed;
}

/** Addresses of forms that do not put new goods into the retail cart. */
const OTHER_PURCHASES: readonly (readonly [RegExp, ProductNeed])[] = [
  [/localmarket|almBrandId|addtofreshcart|\/alm\b/i, 'grocery'],
  [/\/haul\b/i, 'haul'],
  [/\/b2b\b/i, 'business'],
  [/dp_sns|subscri/i, 'subscription'],
  [/buynow|rental/i, 'buying-options'],
];

/**
 * Finds the button that adds the open offer to the cart, for new goods, bought once, from the retail cart. It finds
 * none for other kinds of offers, even where one is the only offer: used copies, subscriptions, groceries and prices
 * for Prime members are for the shopper to choose.
 * @param url the page's own address, which tells which cart the page belongs to
 * @returns null when there is none, or when it is hidden, folded away or disabled
 */
export function findAddButton(page: Document, url = page.URL, offers = readOffers(page)): HTMLElement | null {
  if (readCartMode(url) !== 'retail' || offers.blocked || isGrocery(page, offers)) return null;
  const addable = findCandidates(page).filter((button) => isAddable(button, offers));
  // With several forms for different offers, nothing tells which one is meant.
  const offerIds = new Set(addable.flatMap((button) => readOfferId(button.closest('form')) ?? []));
  return offerIds.size > 1 ? null : (addable[0] ?? null);
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

function findCandidates(page: Document): HTMLElement[] {
  const buttons = ADD_BUTTONS.flatMap((selector) => findShown(page, selector));
  return buttons.filter(
    (button): button is HTMLElement => isEnabled(button) && !button.closest(OUTSIDE_OFFERS),
  );
}

/** Whether a button adds an ordinary offer that is open. */
function isAddable(button: Element, offers: BuyBoxOffers): boolean {
  return readOtherPurchase(button) === null && isOrdinary(offers.kindAt(button)) && offers.isOpenAt(button);
}

/** What a button's form does other than put new goods into the retail cart; null when it does just that. */
function readOtherPurchase(button: Element): ProductNeed | null {
  const form = button.closest('form');
  const address = button.getAttribute('formaction') ?? form?.getAttribute('action') ?? '';
  if (form?.querySelector(GROCERY_FIELD)?.getAttribute('value')?.trim()) return 'grocery';
  const mode = readCartMode(address);
  if (mode !== 'retail') return mode;
  return OTHER_PURCHASES.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** Whether the open offer is for groceries, which are also marked outside the button. */
function isGrocery(page: Document, offers: BuyBoxOffers): boolean {
  return [...page.querySelectorAll(GROCERY_MARKS)].some((mark) => isFilled(mark) && offers.isOpenAt(mark));
}

function readOfferId(form: Element | null): string | null {
  return form?.querySelector(OFFER_ID)?.getAttribute('value')?.trim() || null;
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
  if (add) return isOfOtherSeller(add, url) ? 'other-seller' : 'nothing';
  if (offers.blocked) return toNeed(offers.blocked);
  if (isGrocery(page, offers)) return 'grocery';
  const candidates = findCandidates(page);
  const kinds = candidates.map((button) => offers.kindAt(button));
  const other = kinds.find((kind) => !isOrdinary(kind));
  if (other) return toNeed(other);
  const purchase = candidates.map(readOtherPurchase).find((need) => need !== null);
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
  return isOrdinary(kind) || kind === 'unknown' ? 'buying-options' : (kind as ProductNeed);
}

/** The "sold out" box without Amazon's colour for "sold out" says that the product is not delivered there. */
function isNotDelivered(page: Document): boolean {
  return hasFilled(page, OUT_OF_STOCK_BOX) && !hasFilled(page, SOLD_OUT);
}

function isOfOtherSeller(add: HTMLElement, url: string): boolean {
  const asked = readSeller(url);
  const offered = readOfferedSeller(add);
  return asked !== null && offered !== null && offered !== asked;
}

/** The seller whose offer the button adds, as the form names it; null when it names none. */
export function readOfferedSeller(add: HTMLElement | null): string | null {
  const value = add?.closest('form')?.querySelector(MERCHANT)?.getAttribute('value') ?? '';
  const id = value.trim().toUpperCase();
  return SELLER_ID.test(id) ? id : null;
}

/**
 * Whether a menu of sizes still says "please select". Amazon hides the menu under its own copy, so visibility is
 * ignored.
 */
function hasUnchosenMenu(page: Document): boolean {
  return [...page.querySelectorAll<HTMLSelectElement>(OPTION_MENUS)].some((menu) => {
    const chosen = menu.querySelector('option[selected]')?.getAttribute('value');
    return (menu.value || chosen) === NO_OPTION;
  });
}

function isEnabled(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  return !element.closest(DISABLED_WRAPPER);
}
