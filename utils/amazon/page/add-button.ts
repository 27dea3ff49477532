import type { PRODUCT_NEEDS } from '../../requests/cart-events.ts';
import { readCartMode } from '../links/cart-mode.ts';
import { formOf } from './form-extras.ts';
import { isOrdinary } from './offer-kinds.ts';
import { type BuyBoxOffers, readOffers } from './offers.ts';
import { ADD_BUTTONS, DISABLED_WRAPPER, OFFER_ID } from './selectors.ts';
import { GROCERY_FIELD, GROCERY_MARKS, OUTSIDE_OFFERS } from './selectors-offers.ts';
import { FOREIGN_PRICE } from './selectors-prices.ts';
import { findShown, isFilled } from './visibility.ts';

/** What the shopper has to decide on a product page before anything may be added. */
export type ProductNeed = (typeof PRODUCT_NEEDS)[number];

/** Addresses of forms, and names of buttons, that do not put new goods into the retail cart. */
const OTHER_PURCHASES: readonly (readonly [RegExp, ProductNeed])[] = [
  [/localmarket|almBrandId|addtofreshcart|\/alm\b/i, 'grocery'],
  [/\/haul\b/i, 'haul'],
  [/\/b2b\b/i, 'business'],
  [/dp_sns|subscri|\brcx/i, 'subscription'],
];
/** The addresses that do, in any language of the store [M]. Whatever else a form sends to is not known to add one. */
const ADDS = /^(?:\/[\w-]+){0,4}\/(?:add-?to-?cart|handle-buy-box|item-dispatch)(?:[/?#]|$)/i;
const ADD_NAME = /^(?:submit\.)?add-?to-?cart/i;

/**
 * Finds the button that adds the open offer to the cart, for new goods, bought once, from the retail cart. It finds
 * none for other kinds of offers, even where one is the only offer: used copies, subscriptions, groceries and prices
 * for Prime members are for the shopper to choose.
 * @param url the page's own address, which tells which cart the page belongs to
 * @returns null when there is none, or when it is hidden, folded away or disabled
 */
export function findAddButton(page: Document, url = page.URL, offers = readOffers(page)): HTMLElement | null {
  if (readCartMode(url) !== 'retail' || offers.blocked || isGrocery(page, offers)) return null;
  const addable = findCandidates(page).filter((button) => isAddable(button, url, offers));
  // With several forms for different offers, or several open rows, nothing tells which one is meant.
  const offerIds = new Set(addable.flatMap((button) => readOfferId(formOf(button)) ?? []));
  const rows = new Set(addable.flatMap((button) => offers.rowAt(button) ?? []));
  return offerIds.size > 1 || rows.size > 1 ? null : (addable[0] ?? null);
}

export function findCandidates(page: Document): HTMLElement[] {
  const buttons = ADD_BUTTONS.flatMap((selector) => findShown(page, selector));
  return buttons.filter(
    (button): button is HTMLElement =>
      isEnabled(button) && !button.closest(`${OUTSIDE_OFFERS}, ${FOREIGN_PRICE}`),
  );
}

/** Whether a button adds an ordinary offer that is open. */
function isAddable(button: Element, url: string, offers: BuyBoxOffers): boolean {
  const sent = [button, formOf(button) ?? button];
  const isOpen = sent.every((one) => isOrdinary(offers.kindAt(one)) && offers.isOpenAt(one));
  return isOpen && readOtherPurchase(button, url) === null;
}

/**
 * What a button's form does other than put new goods into the retail cart; null when it does just that.
 * @param url the page's own address, whose store the form must send to
 */
export function readOtherPurchase(button: Element, url: string): ProductNeed | null {
  const form = formOf(button);
  const address = button.getAttribute('formaction') ?? form?.getAttribute('action') ?? '';
  if (form?.querySelector(GROCERY_FIELD)?.getAttribute('value')?.trim()) return 'grocery';
  const mode = readCartMode(address);
  if (mode !== 'retail') return mode;
  const name = button.getAttribute('name') ?? '';
  const other = OTHER_PURCHASES.find(([pattern]) => pattern.test(`${address} ${name}`))?.[1];
  if (other) return other;
  const path = URL.canParse(url) ? address.replace(new URL(url).origin, '') : address;
  const adds = (!path || ADDS.test(path)) && (!name || ADD_NAME.test(name));
  return adds ? null : 'buying-options';
}

/** Whether the open offer is for groceries, which are also marked outside the button. */
export function isGrocery(page: Document, offers: BuyBoxOffers): boolean {
  return [...page.querySelectorAll(GROCERY_MARKS)].some((mark) => isFilled(mark) && offers.isOpenAt(mark));
}

function readOfferId(form: Element | null): string | null {
  return form?.querySelector(OFFER_ID)?.getAttribute('value')?.trim() || null;
}

/** Whether a control can be pressed. */
export function isEnabled(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  return !element.closest(DISABLED_WRAPPER);
}
