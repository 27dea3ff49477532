import { readAsinField } from './asin-field.ts';
import { cleanText, readFirstText } from './page-text.ts';
import { type Price, priceOf, readPrice } from './price.ts';
import {
  ACTIVE_CARTS,
  ACTIVE_ITEMS,
  CART_COUNTS,
  CART_ROW,
  EMPTY_CART,
  MINI_CART_GONE,
  MINI_CART_ROW,
  NO_ROW,
  REMOVED_ROW,
  ROW,
  ROW_PRICES,
  ROW_STEPPER,
  ROW_TITLES,
  SAVED_CART,
} from './selectors.ts';
import { isDrawn, isHidden } from './visibility.ts';

export interface CartRow {
  asin: string;
  quantity: number;
  title: string;
  price: Price | null;
}

/** Rows that are looked at; Amazon's carts hold fewer. */
const MOST_ROWS = 500;

export interface Cart {
  active: CartRow[];
  /** Only where the cart says that it holds more: then a product that is not among the rows may be in it. */
  partial?: true;
}

/**
 * The rows that the next checkout is about: none that is saved for later, just removed, or recommended.
 * @returns null when this is no cart page, or one whose rows can not be read: such a cart is not empty,
 *   and nothing may be concluded from it
 */
export function readCartPage(page: Document, marketplace: string): Cart | null {
  const cart = findCart(page);
  if (!cart) return null;
  const items = cart.querySelector(ACTIVE_ITEMS);
  const all = [...(items ?? cart).querySelectorAll(CART_ROW)].filter(isRow);
  const rows = all.slice(0, MOST_ROWS);
  const active = rows.filter(isActive).flatMap((row) => readRow(row, marketplace) ?? []);
  const said = readCounts(page);
  if (rows.length === 0) {
    if (said.some((count) => count > 0) || !isEmpty(page, items, said)) return null;
    return { active: [] };
  }
  // What was just removed is still counted until the page is loaded again.
  const removed = rows.length - active.length;
  const read = active.reduce((sum, { quantity }) => sum + quantity, removed);
  const isAll = all.length === rows.length && said.every((count) => count <= read);
  return isAll ? { active } : { active, partial: true };
}

function findCart(page: Document): Element | null {
  const found = ACTIVE_CARTS.map((place) => page.querySelector(place));
  return found.find((cart) => cart !== null) ?? null;
}

/** Rows that we do not know are no sign of an empty cart: it has to say so, or to show a list with nothing in it. */
function isEmpty(page: Document, items: Element | null, said: readonly number[]): boolean {
  if (said.includes(0) || page.querySelector(EMPTY_CART)) return true;
  return items !== null && [...items.children].every((child) => child.matches(NO_ROW) || !isDrawn(child));
}

/**
 * The active rows of the small cart beside most pages.
 * @returns their ASINs, each once; [] also when the page has no small cart
 */
export function readMiniCart(page: Document): string[] {
  try {
    return [...new Set(miniRows(page).flatMap((row) => rowAsin(row) ?? []))];
  } catch {
    return [];
  }
}

/** How many of a product the small cart holds; null when it does not show the product. */
export function readMiniCartQuantity(page: Document, asin: string): number | null {
  const rows = miniRows(page).filter((row) => rowAsin(row) === asin);
  return rows.length > 0 ? rows.reduce((sum, row) => sum + rowQuantity(row), 0) : null;
}

/** The ASIN that an element bears; null for anything else. */
export function rowAsin(row: Element): string | null {
  return readAsinField(row.getAttribute(ROW.asin));
}

function miniRows(page: Document): Element[] {
  const rows = [...page.querySelectorAll(MINI_CART_ROW)].slice(0, MOST_ROWS);
  // A row that has gone keeps its data; only its message is no longer hidden.
  return rows.filter((row) => [...row.querySelectorAll(MINI_CART_GONE)].every(isHidden));
}

/** Rows say what they are; older ones only bear an item id and a quantity. Recommendations do neither. */
function isRow(element: Element): boolean {
  const type = element.getAttribute(ROW.type);
  if (type !== null) return type === 'active';
  return element.hasAttribute(ROW.item) && element.hasAttribute(ROW.quantity);
}

function isActive(row: Element): boolean {
  return !row.closest(REMOVED_ROW) && !row.closest(SAVED_CART) && isDrawn(row) && rowQuantity(row) > 0;
}

function readRow(row: Element, marketplace: string): CartRow | null {
  const asin = rowAsin(row);
  if (!asin) return null;
  return {
    asin,
    quantity: rowQuantity(row),
    title: cleanText(row.getAttribute(ROW.title) ?? '') || readFirstText(row, ROW_TITLES),
    price: readPrice(row, ROW_PRICES, marketplace) ?? priceOf(row.getAttribute(ROW.price) ?? '', marketplace),
  };
}

/** One, where the row does not say. */
function rowQuantity(row: Element): number {
  const stepper = row.querySelector(ROW_STEPPER)?.getAttribute(ROW.stepper);
  return readCount(row.getAttribute(ROW.quantity)) ?? readCount(stepper) ?? 1;
}

function readCounts(page: Document): number[] {
  return CART_COUNTS.flatMap(
    ([place, name]) => readCount(page.querySelector(place)?.getAttribute(name)) ?? [],
  );
}

/** A count as an attribute or an address bears it; null for anything else. */
export function readCount(value: string | null | undefined): number | null {
  return /^\d{1,4}$/.test(value?.trim() ?? '') ? Number(value) : null;
}
