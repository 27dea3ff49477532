import { findMarketplace } from '../marketplaces.ts';
import type { ProductLink } from '../product-link.ts';
import { readDomain } from './hosts.ts';

/**
 * The address to open for a link from a page: the author's own, unchanged except that http becomes https. Unlike in
 * `readProductLink`, the URL is parsed, because the browser's parser decides where the tab goes.
 * @param ownStore the shopper's own store, opened in place of the author's link
 * @returns null unless the host is an Amazon store, a short host, or t.co, which is all that a card has
 *   (docs/facts/x.md 1.4)
 */
export function openableHref(link: ProductLink, ownStore: string | null = null): string | null {
  if (ownStore !== null) {
    if (link.kind !== 'product' || !findMarketplace(ownStore)) return null;
    return `https://www.amazon.${ownStore}/dp/${link.asin}`;
  }
  const secure = link.href.replace(/^http:/i, 'https:');
  const url = URL.parse(secure);
  if (url?.protocol !== 'https:' || url.username || url.password) return null;
  const known = url.host === 't.co' ? link.kind !== 'product' : readDomain(url.host) !== null;
  return known ? secure : null;
}

/**
 * The address of a store's cart, which has the same path in every store (docs/facts/amazon.md 4.3).
 * @throws when the marketplace is none of Amazon's stores, because the host could be anybody's
 */
export function cartHref(marketplace: string): string {
  if (!findMarketplace(marketplace)) throw new Error(`"${marketplace}" is none of Amazon's stores.`);
  return `https://www.amazon.${marketplace}/gp/cart/view.html`;
}
