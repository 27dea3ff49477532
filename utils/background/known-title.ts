import type { ProductLink } from '../amazon/product-link.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { productKey } from '../requests/product-key.ts';
import { knownNames } from '../requests/product-name.ts';

/** What a page of Amazon's has called a link's product, for the newest request that had one; null when none had. */
export async function knownTitle(ledger: Ledger, link: ProductLink): Promise<string | null> {
  for (const request of await ledger.byProduct(productKey(link))) {
    // In the shopper's own store the same number may be another product.
    const title = request.ownStore ? null : knownNames(request).amazon;
    if (title) return title;
  }
  return null;
}
