import { type CartMode, isRetailCart, readCartMode } from '../links/cart-mode.ts';
import { readDomain } from '../links/hosts.ts';
import { findAddButton as findAdd } from './add-button.ts';
import { type Added, readAdded } from './added-page.ts';
import { type Cart, type CartRow, readCartPage } from './cart-page.ts';
import { isWarrantyOpen, readBarrier, readQuestion } from './obstacles.ts';
import { type ProductPage, readProductPage } from './product-page.ts';

export { readMiniCart } from './cart-page.ts';
export { findDecline } from './obstacles.ts';
export type { Price } from './price.ts';
export { readSignedIn } from './signed-in.ts';
export type { CartRow, ProductPage };

/** What kind of page the shopper is on, and what it says. */
export type AmazonPage =
  | ProductPage
  /** Amazon offers a warranty, which has to be declined. `asin`: the page's product. */
  | { kind: 'warranty'; asin: string | null }
  | ({ kind: 'added'; marketplace: string } & Added)
  /** The active rows of the cart. Saved, removed and recommended products are left out. */
  | ({ kind: 'cart'; marketplace: string } & Cart)
  /** A page of another cart than the retail one. Nothing in it counts as "in your cart". */
  | { kind: 'other-cart'; cart: Exclude<CartMode, 'retail'> }
  /** A page between the press and the cart that asks the shopper something. */
  | { kind: 'question'; asks: 'options' | 'confirm' }
  | { kind: 'sign-in' }
  | { kind: 'robot-check' }
  | { kind: 'waf' }
  | { kind: 'age-check' }
  | { kind: 'server-error' }
  | { kind: 'not-found' }
  /** Anything else, including pages that could not be read. `marketplace` is null off Amazon's stores. */
  | { kind: 'other'; marketplace: string | null };

/**
 * Reads a page of an Amazon store. It decides by structure alone, never by words, because the page's language varies.
 * It changes nothing and limits how much of a page it reads.
 *
 * A page can be several things at once. The first match wins, in the order in which they stand between the shopper and
 * the cart:
 *   1. a barrier in place of the page: robot check, sign-in, age check, error, 404, firewall
 *   2. the warranty offer, which covers the page behind it
 *   3. a cart other than the retail one
 *   4. "added", as a page or as a side sheet over a product page
 *   5. the cart
 *   6. the product, or a question before the cart
 * @param page a rendered page, or a parsed document that is not rendered
 * @param url the page's own address
 * @returns 'other' for every other page; never throws
 */
export function readAmazonPage(page: Document, url: string): AmazonPage {
  const marketplace = readMarketplace(url);
  try {
    return (marketplace && read(page, url, marketplace)) || { kind: 'other', marketplace };
  } catch {
    // A page can shadow the document's own methods (`<img name="querySelector">`), so that it cannot be read.
    return { kind: 'other', marketplace };
  }
}

/**
 * Finds Amazon's own add button on a product page (add-button.ts).
 * @param url the page's own address
 * @returns null when it is missing, hidden or disabled; never throws
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
  if (isWarrantyOpen(page)) return { kind: 'warranty', asin: product?.asin ?? null };
  const mode = readCartMode(url);
  if (mode !== 'retail') return product ?? { kind: 'other-cart', cart: mode };
  const added = readAdded(page, url, product?.asin ?? null);
  if (added) return { kind: 'added', marketplace, ...added };
  const cart = isRetailCart(url) ? readCartPage(page, marketplace) : null;
  if (cart) return { kind: 'cart', marketplace, ...cart };
  const asks = product ? null : readQuestion(page);
  return asks ? { kind: 'question', asks } : product;
}

/** The store that an address belongs to; null off Amazon's stores. Never throws. */
export function readMarketplace(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    const place = /^https?:$/.test(protocol) ? readDomain(hostname) : null;
    return place && 'marketplace' in place ? place.marketplace : null;
  } catch {
    return null;
  }
}
