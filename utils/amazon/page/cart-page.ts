import { readAsinField } from './asin-field.ts';
import { cleanText, readFirstText } from './page-text.ts';
import { type Price, readPrice, toPrice } from './price.ts';
import {
  ACTIVE_CARTS,
  ACTIVE_ITEMS,
  CART_COUNTS,
  CART_ROW,
  EMPTY_CART,
  EMPTY_COUNT,
  MINI_CART_GONE,
  MINI_CART_ROW,
  NOT_A_ROW,
  OTHER_CART,
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

/** The most rows that are read; Amazon's carts hold fewer. */
const MOST_ROWS = 500;

export interface Cart {
  active: CartRow[];
  /** Set when the cart says that it holds more than these rows, so a product that is missing here may be in it. */
  partial?: true;
}

/**
 * Reads the cart's active rows, without those that are saved for later, just removed or recommended
 * (docs/facts/amazon.md 4.3).
 * @returns null when this is no cart page or its rows cannot be read; nothing may be concluded from that, least of all
 *   that the cart is empty
 */
export function readCartPage(page: Document, marketplace: string): Cart | null {
  const carts = findCarts(page);
  if (carts.length === 0) return null;
  const lists = carts.flatMap((cart) => [...cart.querySelectorAll(ACTIVE_ITEMS)]);
  const places = lists.length > 0 ? lists : carts;
  const found = places.flatMap((place) => [...place.querySelectorAll(CART_ROW)]);
  const all = [...new Set(found)].filter((row) => isRow(row) && !row.closest(OTHER_CART));
  const rows = all.slice(0, MOST_ROWS);
  const left = rows.filter((row) => !isGone(row));
  const active = left.filter(isDrawn).flatMap((row) => readRow(row, marketplace) ?? []);
  const counts = readCounts(page);
  if (rows.length === 0) {
    if (counts.some((count) => count > 0) || !isEmpty(page, lists, counts)) return null;
    return { active: [] };
  }
  // Amazon still counts a row that was just removed, until the page is loaded again.
  const removed = rows.filter((row) => row.closest(REMOVED_ROW)).length;
  const read = active.reduce((sum, { quantity }) => sum + quantity, removed);
  // A row that is hidden or names no product may hold any product.
  const isRead = all.length === rows.length && left.length === active.length;
  return isRead && counts.every((count) => count <= read) ? { active } : { active, partial: true };
}

/** The carts that are drawn: a page may keep another layout's hidden. */
function findCarts(page: Document): Element[] {
  const found = ACTIVE_CARTS.map((place) => [...page.querySelectorAll(place)].filter(isRetail));
  return found.find((carts) => carts.length > 0) ?? [];
}

function isRetail(cart: Element): boolean {
  return isDrawn(cart) && !cart.closest(OTHER_CART);
}

/** Whether the cart says that it is empty, or shows an empty list. Unknown rows are no sign of an empty cart. */
function isEmpty(page: Document, lists: readonly Element[], counts: readonly number[]): boolean {
  if (counts.includes(0) || page.querySelector(EMPTY_COUNT)) return true;
  if ([...page.querySelectorAll(EMPTY_CART)].some(isRetail)) return true;
  const hasNoRow = (list: Element) =>
    isDrawn(list) && [...list.children].every((child) => child.matches(NOT_A_ROW) || !isDrawn(child));
  return lists.length > 0 && lists.every(hasNoRow);
}

/**
 * Reads the active rows of the mini cart, which stands beside most pages.
 * @returns their ASINs, each once; [] also when the page has no mini cart
 */
export function readMiniCart(page: Document): string[] {
  try {
    return [...new Set(findMiniCartRows(page).flatMap((row) => readRowAsin(row) ?? []))];
  } catch {
    return [];
  }
}

/** How many of a product the mini cart holds; null when it does not show the product. */
export function readMiniCartQuantity(page: Document, asin: string): number | null {
  const rows = findMiniCartRows(page).filter((row) => readRowAsin(row) === asin);
  return rows.length > 0 ? rows.reduce((sum, row) => sum + readRowQuantity(row), 0) : null;
}

/** The ASIN of a row or another element; null when it has none. */
export function readRowAsin(row: Element): string | null {
  return readAsinField(row.getAttribute(ROW.asin));
}

function findMiniCartRows(page: Document): Element[] {
  const rows = [...page.querySelectorAll(MINI_CART_ROW)].slice(0, MOST_ROWS);
  // A removed row keeps its attributes; only its "removed" message is no longer hidden.
  return rows.filter((row) => [...row.querySelectorAll(MINI_CART_GONE)].every(isHidden));
}

/** Cart rows state their type; older ones have only an item id and a quantity. Recommendations have neither. */
function isRow(element: Element): boolean {
  const type = element.getAttribute(ROW.type);
  if (type !== null) return type === 'active';
  return element.hasAttribute(ROW.item) && element.hasAttribute(ROW.quantity);
}

/** Whether a row says that its product is not in the cart: just removed, saved for later, none of it. */
function isGone(row: Element): boolean {
  return row.closest(`${REMOVED_ROW}, ${SAVED_CART}`) !== null || readRowQuantity(row) === 0;
}

function readRow(row: Element, marketplace: string): CartRow | null {
  const asin = readRowAsin(row);
  if (!asin) return null;
  return {
    asin,
    quantity: readRowQuantity(row),
    title: cleanText(row.getAttribute(ROW.title) ?? '') || readFirstText(row, ROW_TITLES),
    price: readPrice(row, ROW_PRICES, marketplace) ?? toPrice(row.getAttribute(ROW.price) ?? '', marketplace),
  };
}

/** The quantity of a row; 1 where it states none. */
function readRowQuantity(row: Element): number {
  const stepper = row.querySelector(ROW_STEPPER)?.getAttribute(ROW.stepper);
  return readCount(row.getAttribute(ROW.quantity)) ?? readCount(stepper) ?? 1;
}

function readCounts(page: Document): number[] {
  return CART_COUNTS.flatMap(
    ([place, name]) => readCount(page.querySelector(place)?.getAttribute(name)) ?? [],
  );
}

/** Reads a count from an attribute or an address; null for anything else. */
export function readCount(value: string | null | undefined): number | null {
  return /^\d{1,4}$/.test(value?.trim() ?? '') ? Number(value) : null;
}
