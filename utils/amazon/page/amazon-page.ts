import { type CartMode, isRetailCart, readCartMode } from '../links/cart-mode.ts';
import { readDomain } from '../links/hosts.ts';
import { type Added, readAdded } from './added-page.ts';
import { findAddButton as findAdd } from './buy-box.ts';
import { type Cart, type CartRow, readCartPage } from './cart-page.ts';
import { isWarrantyUp, readBarrier, readQuestion } from './obstacles.ts';
import { type ProductPage, readProductPage } from './product-page.ts';

export { readMiniCart } from './cart-page.ts';
export { findDecline } from './obstacles.ts';
export type { Price } from './price.ts';
export { readSignedIn } from './signed-in.ts';
export type { CartRow, ProductPage };

/** What an Amazon page is to the shopper now. */
export type AmazonPage =
  | ProductPage
  /** The offer of a warranty is up: decline it. `asin`: the page's product. */
  | { kind: 'warranty'; asin: string | null }
  | ({ kind: 'added'; marketplace: string } & Added)
  /** Active rows only: nothing saved, removed or recommended. */
  | ({ kind: 'cart'; marketplace: string } & Cart)
  /** A page of a cart that is not the retail one: groceries, Haul, Business. Nothing in it is "in your cart". */
  | { kind: 'other-cart'; cart: Exclude<CartMode, 'retail'> }
  /** A page between the press and the cart that wants an answer of the shopper's. */
  | { kind: 'question'; asks: 'options' | 'confirm' }
  | { kind: 'sign-in' }
  | { kind: 'robot-check' }
  | { kind: 'waf' }
  | { kind: 'age-check' }
  | { kind: 'server-error' }
  | { kind: 'not-found' }
  /** Anything else, also a page that could not be read; `marketplace` is null off Amazon's stores. */
  | { kind: 'other'; marketplace: string | null };

/**
 * Reads a page of an Amazon store. Pure, bounded, and told by structure alone: no word is looked at.
 *
 * Several things may hold at once; the first of these is the answer, in the order in which they stand
 * between the shopper and the cart:
 *   1. a page before the page: robot check, sign-in, age check, error, 404, firewall
 *   2. the warranty offer, over whatever lies behind
 *   3. "added", as a page or as a side sheet over a product
 *   4. the cart; before both, a cart or a mode that is not retail
 *   5. the product
 * @param page as the browser drew it, or a document alone
 * @param url the page's own address
 * @returns never throws; 'other' for every page that is none of these
 */
export function readAmazonPage(page: Document, url: string): AmazonPage {
  const marketplace = readMarketplace(url);
  try {
    return (marketplace && read(page, url, marketplace)) || { kind: 'other', marketplace };
  } catch {
    // A page can shadow what a document offers (`<img name="querySelector">`): then it can not be read.
    return { kind: 'other', marketplace };
  }
}

/**
 * Amazon's own add button of a product page, the one that a shopper would press; see `buy-box.ts`.
 * @param url the page's own address
 * @returns null when it is not there, not in sight or not enabled
 */
export function findAddButtonOnPage(page: Document, url = page.URL): HTMLElement | null {
  try {
    return findAdd(page, url);
  } catch {
    return null;
  }
}

function read(page: Document, url: string, marketplace: string): AmazonPage | null {
  const barrier = readBarrier(page, new URL(url).pathname);
  if (barrier) return { kind: barrier };
  const product = readProductPage(page, url, marketplace);
  if (isWarrantyUp(page)) return { kind: 'warranty', asin: product?.asin ?? null };
  const mode = readCartMode(url);
  if (mode !== 'retail') return product ?? { kind: 'other-cart', cart: mode };
  const added = readAdded(page, url, product?.asin ?? null);
  if (added) return { kind: 'added', marketplace, ...added };
  const cart = isRetailCart(url) ? readCartPage(page, marketplace) : null;
  if (cart) return { kind: 'cart', marketplace, ...cart };
  const asks = product ? null : readQuestion(page);
  return asks ? { kind: 'question', asks } : product;
}

/** The store whose page this address is; null off Amazon's stores. Never throws. */
export function readMarketplace(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    const place = /^https?:$/.test(protocol) ? readDomain(hostname) : null;
    return place && 'marketplace' in place ? place.marketplace : null;
  } catch {
    return null;
  }
}
