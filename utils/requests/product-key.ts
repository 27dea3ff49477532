import type { ProductLink } from '../amazon/product-link.ts';

/** The key of a link's product: store and ASIN; for a link that names no product, its address. */
export function productKey(link: ProductLink): string {
  return link.kind === 'product' ? `${link.marketplace}/${link.asin}` : link.href;
}
