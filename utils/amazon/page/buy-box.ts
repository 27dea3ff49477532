import { type CartMode, readCartMode, readSeller, SELLER_ID } from '../links/cart-mode.ts';
import { isOrdinary, type OfferKind } from './offer-kinds.ts';
import { type Offers, readOffers } from './offers.ts';
import {
  ADD_BUTTONS,
  BUY_NOW,
  BUYING_OPTIONS,
  DISABLED_BUTTON,
  GIFT_FORM,
  IN_STOCK,
  LISTING,
  NO_OPTION,
  NOT_DELIVERED,
  OPTION_MENUS,
  OPTIONS_MISSING,
  OTHER_OFFERS,
  OUT_OF_STOCK,
  OUT_OF_STOCK_BOX,
  SOLD_OUT,
  TWISTER,
} from './selectors.ts';
import { FRESH_BUTTON, GROCERY_FIELD, GROCERY_MARKS, MERCHANT, NO_OFFER } from './selectors-offers.ts';
import { findShown, hasFilled, isFilled, isShown } from './visibility.ts';

/** What only the shopper can settle on a product's page, before anything may be added. */
export type ProductNeed =
  | 'options'
  /** Whose offer, or which of several. */
  | 'buying-options'
  | 'gift-card'
  /** The open offer is of another kind than new goods bought once. */
  | Exclude<OfferKind, 'new' | 'plain' | 'unknown'>
  /** The page is about another cart of the store's. */
  | Exclude<CartMode, 'retail'>
  /** The link names a seller, and the page offers another's. */
  | 'other-seller'
  | 'not-delivered';

/** What a product page lets a shopper do; told by what stands there, never by what it says. */
export interface BuyBox {
  availability: 'available' | 'unavailable' | 'unknown';
  /** Amazon's own add button is there, in sight and enabled, and adds new goods, once, to the retail cart. */
  canAdd: boolean;
  needs: 'nothing' | ProductNeed;
}

/** Where the forms of other purchases send than one of new goods for the retail cart. */
const OTHER_PURCHASES: readonly (readonly [RegExp, ProductNeed])[] = [
  [/localmarket|almBrandId|addtofreshcart|\/alm\b/i, 'grocery'],
  [/\/haul\b/i, 'haul'],
  [/\/b2b\b/i, 'business'],
  [/dp_sns|subscri/i, 'subscription'],
  [/buynow|rental/i, 'buying-options'],
];

/**
 * Amazon's own "add to cart" of the open offer, as the shopper would press it: new goods, bought once, into
 * the retail cart. Every other kind of offer has no button here, not even where it is the only one: a used
 * copy, a subscription, groceries and a price for members of Prime are for the shopper to choose.
 * @param url of the page: it says which cart the page is about
 * @returns null when there is none, or when it is hidden, folded away or disabled
 */
export function findAddButton(page: Document, url = page.URL, offers = readOffers(page)): HTMLElement | null {
  if (readCartMode(url) !== 'retail' || offers.blocked || isGrocery(page, offers)) return null;
  const ours = findCandidates(page).filter((button) => isOurs(button, offers));
  // Forms side by side for different offers: which one is meant, the page does not say.
  const listings = new Set(ours.flatMap((button) => readListing(button.closest('form')) ?? []));
  return listings.size > 1 ? null : (ours[0] ?? null);
}

/** @param add what `findAddButton` found */
export function readBuyBox(page: Document, url: string, add: HTMLElement | null, offers: Offers): BuyBox {
  const canAdd = add !== null;
  const isSold = isSoldHere(page, offers);
  const needs = readNeeds(page, url, add, offers, isSold);
  const isOffered =
    canAdd ||
    (needs !== 'nothing' && needs !== 'options' && needs !== 'not-delivered') ||
    findShown(page, `${BUY_NOW}, ${FRESH_BUTTON}`).some(isEnabled);
  if (needs === 'not-delivered') return { availability: 'unknown', canAdd, needs };
  if (isOffered) return { availability: 'available', canAdd, needs };
  // Another size may still be in stock: but that is another product.
  if (hasFilled(page, OUT_OF_STOCK)) return { availability: 'unavailable', canAdd, needs: 'nothing' };
  return { availability: isSold ? 'available' : 'unknown', canAdd, needs };
}

function findCandidates(page: Document): HTMLElement[] {
  const buttons = ADD_BUTTONS.flatMap((selector) => findShown(page, selector));
  return buttons.filter((button): button is HTMLElement => isEnabled(button) && !button.closest(NO_OFFER));
}

function isOurs(button: Element, offers: Offers): boolean {
  return readPurchase(button) === null && isOrdinary(offers.kindAt(button)) && offers.isOpenAt(button);
}

/** What else than a purchase of new goods a button's form is for; null for nothing else. */
function readPurchase(button: Element): ProductNeed | null {
  const form = button.closest('form');
  const address = button.getAttribute('formaction') ?? form?.getAttribute('action') ?? '';
  if (form?.querySelector(GROCERY_FIELD)?.getAttribute('value')?.trim()) return 'grocery';
  const mode = readCartMode(address);
  if (mode !== 'retail') return mode;
  return OTHER_PURCHASES.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

/** Groceries say so outside their button, too; a folded row of them says nothing of the open one. */
function isGrocery(page: Document, offers: Offers): boolean {
  return [...page.querySelectorAll(GROCERY_MARKS)].some((mark) => isFilled(mark) && offers.isOpenAt(mark));
}

function readListing(form: Element | null): string | null {
  return form?.querySelector(LISTING)?.getAttribute('value')?.trim() || null;
}

/** Is this very product on offer, with or without a button? Amazon draws the button late, and not for all. */
function isSoldHere(page: Document, offers: Offers): boolean {
  const listings = [...page.querySelectorAll(LISTING)].filter((field) => {
    const form = field.closest('form');
    return field.getAttribute('value')?.trim() && form && isShown(form) && isOrdinary(offers.kindAt(form));
  });
  return listings.length > 0 || hasFilled(page, IN_STOCK);
}

function readNeeds(
  page: Document,
  url: string,
  add: HTMLElement | null,
  offers: Offers,
  isSold: boolean,
): BuyBox['needs'] {
  const mode = readCartMode(url);
  if (mode !== 'retail') return mode;
  if (hasFilled(page, NOT_DELIVERED)) return 'not-delivered';
  if (hasUnchosenMenu(page) || hasFilled(page, OPTIONS_MISSING)) return 'options';
  if (findShown(page, GIFT_FORM).length > 0) return 'gift-card';
  if (add) return isOfOtherSeller(add, url) ? 'other-seller' : 'nothing';
  if (offers.blocked) return needOf(offers.blocked);
  if (isGrocery(page, offers)) return 'grocery';
  const candidates = findCandidates(page);
  const kinds = candidates.map((button) => offers.kindAt(button));
  const other = kinds.find((kind) => !isOrdinary(kind));
  if (other) return needOf(other);
  const purchase = candidates.map(readPurchase).find((need) => need !== null);
  if (purchase) return purchase;
  // An offer that is folded, or several of which none says that it is the open one.
  if (candidates.length > 0) return offers.hasPrimePrice ? 'prime-price' : 'buying-options';
  if (findShown(page, FRESH_BUTTON).some((button) => offers.isOpenAt(button))) return 'grocery';
  if (isNotDelivered(page)) return 'not-delivered';
  if (findShown(page, BUYING_OPTIONS).length > 0) return 'buying-options';
  if (!isSold && hasFilled(page, TWISTER)) return 'options';
  return !isSold && findShown(page, OTHER_OFFERS).length > 0 ? 'buying-options' : 'nothing';
}

function needOf(kind: OfferKind): ProductNeed {
  return isOrdinary(kind) || kind === 'unknown' ? 'buying-options' : (kind as ProductNeed);
}

/** The box for "sold out" says in Amazon's colour that it is; without, it says that it is not sent there. */
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

/** A menu of sizes that still says "please select". The menu itself lies under Amazon's own drawing of it. */
function hasUnchosenMenu(page: Document): boolean {
  return [...page.querySelectorAll<HTMLSelectElement>(OPTION_MENUS)].some((menu) => {
    const chosen = menu.querySelector('option[selected]')?.getAttribute('value');
    return (menu.value || chosen) === NO_OPTION;
  });
}

function isEnabled(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  return !element.closest(DISABLED_BUTTON);
}
