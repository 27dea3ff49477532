import { isAmazonUrl, type ProductLink } from './product-link.ts';

const TCO = /^https?:\/\/t\.co\/[A-Za-z0-9]{1,40}(?:\?amp=1)?$/;

/**
 * The address to open for a link that came out of a page: the author's own, untouched but for an http
 * that becomes https. Null unless it leads to a host that we know: an Amazon store or short host, or
 * X's own t.co, which is all that a card gives (facts/x.md 1.4).
 */
export function openableHref(link: ProductLink): string | null {
  const known = isAmazonUrl(link.href) || (link.kind !== 'product' && TCO.test(link.href));
  return known ? link.href.replace(/^http:/i, 'https:') : null;
}
