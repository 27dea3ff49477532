import { storeName } from '../amazon/marketplaces.ts';
import type { ProductLink } from '../amazon/product-link.ts';
import { commonStrings } from '../i18n/en/common.ts';

/** What a link leads to, as far as the link tells: "amazon.de · B0…", "A page of amazon.de", "A short link to Amazon". */
export function linkTitle(link: ProductLink): string {
  if (link.kind === 'product') return `${storeName(link.marketplace)} · ${link.asin}`;
  if (link.kind === 'card') return commonStrings.pageOf(storeName(link.marketplace));
  return commonStrings.shortLink(link.host);
}
