import { findMarketplace } from '../marketplaces.ts';
import type { ProductLink } from '../product-link.ts';
import { readDomain } from './hosts.ts';

/**
 * The address to open for a link that came out of a page: the author's own, untouched but for an http
 * that becomes https. Null unless its host is exactly one that we know: an Amazon store or short host,
 * or X's own t.co, which is all that a card gives (docs/facts/x.md 1.4). Other than in `readProductLink` the
 * URL is parsed here, for it is the browser's reading that decides where the tab goes.
 * @param ownStore the shopper's own store, chosen in place of the link's: then the author's link is not used
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
 * A store's cart; the same path in every store (docs/facts/amazon.md 4.3).
 * @throws for what is none of Amazon's stores: it would be a stranger's host
 */
export function cartHref(marketplace: string): string {
  if (!findMarketplace(marketplace)) throw new Error(`"${marketplace}" is none of Amazon's stores.`);
  return `https://www.amazon.${marketplace}/gp/cart/view.html`;
}
