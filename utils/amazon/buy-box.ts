import {
  ACCORDION,
  ACCORDION_ROW,
  ADD_BUTTONS,
  BUY_NOW,
  BUYING_OPTIONS,
  DISABLED_BUTTON,
  FRESH_BUTTON,
  GIFT_FORM,
  IN_STOCK,
  LISTING,
  NO_OPTION,
  OPEN_ROW,
  OPTION_MENUS,
  OPTIONS_MISSING,
  OTHER_OFFERS,
  OUT_OF_STOCK,
  SUBSCRIPTION,
  TWISTER,
  USED_OFFER,
} from './selectors.ts';
import { findUp, hasFilled, isUp } from './shown.ts';

/** What a product page lets a shopper do; told by what stands there, never by what it says. */
export interface BuyBox {
  availability: 'available' | 'unavailable' | 'unknown';
  /** Amazon's own add button is there, in sight and enabled. */
  canAdd: boolean;
  /** What the shopper has to choose first; 'buying-options': which seller's offer, or a used copy. */
  needs: 'nothing' | 'options' | 'buying-options';
}

/**
 * Amazon's own "add to cart" of the offer that is open, as the shopper would press it.
 *
 * Never one that does something else: buy now and subscribe have buttons of their own, and in a buy box
 * that folds, the button of a folded row is not in sight, whatever the document says. While a subscription
 * is the open row there is none: in some layouts the same button would then subscribe. A used copy's button
 * comes last.
 * @returns null when there is none, or when it is hidden or disabled
 */
export function findAddButton(page: Document): HTMLElement | null {
  const open = findUp(page, OPEN_ROW).some((row) => row.matches(SUBSCRIPTION));
  if (open) return null;
  const buttons = ADD_BUTTONS.flatMap((selector) => findUp(page, selector)).filter(isPressable);
  return buttons.find((button) => !isUsed(button)) ?? buttons[0] ?? null;
}

/** @param add what `findAddButton` found */
export function readBuyBox(page: Document, add: HTMLElement | null): BuyBox {
  const canAdd = add !== null;
  const isSold = isSoldHere(page);
  const needs = readNeeds(page, add, isSold);
  const isOffered =
    canAdd || needs === 'buying-options' || findUp(page, `${BUY_NOW}, ${FRESH_BUTTON}`).some(isEnabled);
  if (isOffered) return { availability: 'available', canAdd, needs };
  // Another size may still be in stock: but that is another product.
  if (hasFilled(page, OUT_OF_STOCK)) return { availability: 'unavailable', canAdd, needs: 'nothing' };
  return { availability: isSold ? 'available' : 'unknown', canAdd, needs };
}

/** Is this very product on offer, with or without a button? Amazon draws the button late, and not for all. */
function isSoldHere(page: Document): boolean {
  const listings = [...page.querySelectorAll(LISTING)].filter((field) => {
    const form = field.closest('form');
    return field.getAttribute('value')?.trim() && form && isUp(form) && !isUsed(form);
  });
  return listings.length > 0 || hasFilled(page, IN_STOCK);
}

function readNeeds(page: Document, add: HTMLElement | null, isSold: boolean): BuyBox['needs'] {
  if (hasUnchosenMenu(page) || hasFilled(page, OPTIONS_MISSING)) return 'options';
  if (findUp(page, GIFT_FORM).length > 0) return 'options';
  // A used copy is an offer that the shopper should know of before it is in the cart.
  if (add) return isUsed(add) ? 'buying-options' : 'nothing';
  if (findUp(page, BUYING_OPTIONS).length > 0) return 'buying-options';
  const open = findUp(page, OPEN_ROW);
  if (open.some((row) => row.matches(USED_OFFER))) return 'buying-options';
  const isOther = open.some((row) => row.matches(SUBSCRIPTION)) || findUp(page, FRESH_BUTTON).length > 0;
  if (isOther || (!isSold && hasFilled(page, TWISTER))) return 'options';
  return !isSold && findUp(page, OTHER_OFFERS).length > 0 ? 'buying-options' : 'nothing';
}

/** A menu of sizes that still says "please select". The menu itself lies under Amazon's own drawing of it. */
function hasUnchosenMenu(page: Document): boolean {
  return [...page.querySelectorAll<HTMLSelectElement>(OPTION_MENUS)].some((menu) => {
    const chosen = menu.querySelector('option[selected]')?.getAttribute('value');
    return (menu.value || chosen) === NO_OPTION;
  });
}

function isPressable(element: Element): element is HTMLElement {
  return isEnabled(element) && !element.closest(SUBSCRIPTION) && !isFolded(element);
}

function isEnabled(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true') return false;
  return !element.closest(DISABLED_BUTTON);
}

/** Folded rows are hidden by a style sheet, which a document alone does not know. */
function isFolded(element: Element): boolean {
  const row = element.closest(ACCORDION_ROW);
  if (!row || row.closest(OPEN_ROW)) return false;
  const open = row.closest(ACCORDION)?.querySelector(OPEN_ROW);
  return open != null && !open.contains(element) && isUp(open);
}

function isUsed(element: Element): boolean {
  return element.closest(USED_OFFER) !== null;
}
