import { readAsinField } from './asin-field.ts';
import { readCount, readMiniCartQuantity, readRowAsin } from './cart-page.ts';
import {
  ADDED_ASIN,
  ADDED_ERROR,
  ADDED_OLD,
  ADDED_OTHER_MESSAGE,
  ADDED_PAGE,
  ADDED_SUCCESS,
  ATTACH_SHEET,
  BASE_ASIN,
  CART_TOTAL,
  SHEET_ASIN,
  SHEET_SUCCESS,
  WAGON_SHEET,
} from './selectors.ts';
import { findOpenSheet } from './side-sheet.ts';
import { findShown, hasFilled } from './visibility.ts';

/** What a page says when Amazon has just added something to the cart (docs/facts/amazon.md 4.3). */
export interface Added {
  /** The products that it names. Empty when it only says "added"; then the cart has to be checked. */
  asins: string[];
  /** How many were added; where Amazon does not say, how many of the product the cart now holds. Null when unknown. */
  quantity: number | null;
  /** The number of items in the whole cart. */
  cartQuantity: number | null;
  via: 'page' | 'side-sheet';
}

/** The address of the added page names an item of the cart and how many were added [S]. */
const NEW_ITEM = /[?&]newItems=[^&#]*?(?:,|%2C)(\d{1,3})(?=[&#]|$)/i;
/** The most products that are read from one page. */
const MOST_ASINS = 20;

/**
 * Reads what a page says was added.
 * @param ownAsin the page's own product, which an open sheet is about; null off product pages
 * @returns null when the page does not say that something was added
 */
export function readAdded(page: Document, url: string, ownAsin: string | null): Added | null {
  if (isAddedPage(page))
    return toAdded(page, 'page', readNamedAsins(page, ADDED_ASIN), NEW_ITEM.exec(url)?.[1]);
  for (const place of [ATTACH_SHEET, WAGON_SHEET]) {
    const sheet = findOpenSheet(page, place);
    if (!sheet || findShown(sheet, SHEET_SUCCESS).length === 0 || isFailure(sheet)) continue;
    return toAdded(page, 'side-sheet', readSheetAsins(page, sheet, place, ownAsin), null);
  }
  return null;
}

/**
 * The products that a sheet is about. A sheet can say "added" while the cart is unchanged, so a product that it does
 * not name counts only if the mini cart holds it.
 */
function readSheetAsins(page: Document, sheet: Element, place: string, ownAsin: string | null): string[] {
  const named = readNamedAsins(sheet, SHEET_ASIN);
  if (named.length > 0) return named;
  const own = (place === ATTACH_SHEET ? readBaseAsin(page) : null) ?? ownAsin;
  return own !== null && readMiniCartQuantity(page, own) !== null ? [own] : [];
}

/** The same page also reports failures, with another message. Beside one, "added" is no proof. */
function isAddedPage(page: Document): boolean {
  if (isFailure(page)) return false;
  if (findShown(page, ADDED_SUCCESS).some((element) => !element.closest(WAGON_SHEET))) return true;
  if (findShown(page, ADDED_OLD).length > 0) return true;
  const holds = (element: Element) =>
    !element.closest(WAGON_SHEET) && readNamedAsins(element, ADDED_ASIN).length > 0;
  return findShown(page, ADDED_PAGE).some(holds) && findShown(page, ADDED_OTHER_MESSAGE).length === 0;
}

function isFailure(root: ParentNode): boolean {
  return hasFilled(root, `${ADDED_OTHER_MESSAGE}, ${ADDED_ERROR}`);
}

function toAdded(
  page: Document,
  via: Added['via'],
  asins: string[],
  count: string | null | undefined,
): Added {
  const [only] = asins;
  const held = asins.length === 1 && only ? readMiniCartQuantity(page, only) : null;
  const total = readCount(page.querySelector(CART_TOTAL)?.getAttribute('value'));
  const added = readCount(count);
  // An address that says that none was added proves nothing.
  return { asins: added === 0 ? [] : asins, quantity: added ?? held, cartQuantity: total, via };
}

function readNamedAsins(root: ParentNode, selector: string): string[] {
  const elements = [...root.querySelectorAll(selector)].slice(0, MOST_ASINS);
  return [...new Set(elements.flatMap((element) => readRowAsin(element) ?? []))];
}

function readBaseAsin(page: Document): string | null {
  return readAsinField(page.querySelector(BASE_ASIN)?.getAttribute('value'));
}
