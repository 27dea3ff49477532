import { readAsinField } from './asin-field.ts';
import { readCount, readMiniCartQuantity, rowAsin } from './cart-page.ts';
import {
  ADDED_ASIN,
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
import { findShown } from './visibility.ts';

/** Amazon says on this very page that something went into the cart. */
export interface Added {
  /** What it names; [] when it only says so: then the cart has to be looked at. */
  asins: string[];
  /** How many were added; where Amazon does not say, how many the cart now holds. */
  quantity: number | null;
  /** All things in the cart together. */
  cartQuantity: number | null;
  via: 'page' | 'side-sheet';
}

/** What the address of the added page names: an item of the cart and how many were added [S]. */
const NEW_ITEM = /[?&]newItems=[^&#]*?(?:,|%2C)(\d{1,3})(?=[&#]|$)/i;
const MOST = 20;

/** @returns null when Amazon does not say, here and now, that something was added */
export function readAdded(page: Document, url: string, ownAsin: string | null): Added | null {
  if (isAddedPage(page)) return added(page, 'page', namedIn(page, ADDED_ASIN), NEW_ITEM.exec(url)?.[1]);
  for (const place of [ATTACH_SHEET, WAGON_SHEET]) {
    const sheet = findOpenSheet(page, place);
    if (!sheet || findShown(sheet, SHEET_SUCCESS).length === 0) continue;
    return added(page, 'side-sheet', sheetAsins(page, sheet, place, ownAsin), null);
  }
  return null;
}

/**
 * A sheet over a product's page is about that product, but that it says "added" proves nothing where the cart
 * is unchanged: what it does not name has to stand in the small cart.
 */
function sheetAsins(page: Document, sheet: Element, place: string, ownAsin: string | null): string[] {
  const named = namedIn(sheet, SHEET_ASIN);
  if (named.length > 0) return named;
  const own = (place === ATTACH_SHEET ? baseAsin(page) : null) ?? ownAsin;
  return own !== null && readMiniCartQuantity(page, own) !== null ? [own] : [];
}

/** The same page can say that it failed: then its message is another one. */
function isAddedPage(page: Document): boolean {
  if (findShown(page, ADDED_SUCCESS).some((element) => !element.closest(WAGON_SHEET))) return true;
  if (findShown(page, ADDED_OLD).length > 0) return true;
  const holds = (element: Element) =>
    !element.closest(WAGON_SHEET) && namedIn(element, ADDED_ASIN).length > 0;
  return findShown(page, ADDED_PAGE).some(holds) && findShown(page, ADDED_OTHER_MESSAGE).length === 0;
}

function added(page: Document, via: Added['via'], asins: string[], count: string | null | undefined): Added {
  const [only] = asins;
  const held = asins.length === 1 && only ? readMiniCartQuantity(page, only) : null;
  const total = readCount(page.querySelector(CART_TOTAL)?.getAttribute('value'));
  return { asins, quantity: readCount(count) ?? held, cartQuantity: total, via };
}

function namedIn(root: ParentNode, selector: string): string[] {
  const elements = [...root.querySelectorAll(selector)].slice(0, MOST);
  return [...new Set(elements.flatMap((element) => rowAsin(element) ?? []))];
}

function baseAsin(page: Document): string | null {
  return readAsinField(page.querySelector(BASE_ASIN)?.getAttribute('value'));
}
