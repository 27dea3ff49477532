import type { RequestState } from './fold.ts';
import type { PageRead, PageReading } from './page-reading.ts';

/** The product that the link names; null for a short link or a bare card. */
export function askedProduct({ link, ownStore }: RequestState): { marketplace: string; asin: string } | null {
  if (link.kind !== 'product') return null;
  return { marketplace: ownStore ?? link.marketplace, asin: link.asin };
}

/**
 * Does this page show the product that was asked for, or a variant chosen on its page (each size has its own ASIN)?
 */
export function isAskedPage(request: RequestState, read: PageRead): boolean {
  const { page, marketplace } = read;
  if (page.kind !== 'product') return false;
  const asked = askedProduct(request);
  if (asked) {
    if (marketplace !== asked.marketplace) return false;
    return page.linked === asked.asin || page.asin === asked.asin || isShownVariant(request, read, page.asin);
  }
  if (request.link.kind === 'card' && request.link.marketplace !== marketplace) return false;
  // A short link means the first product that its tab shows.
  const { shownVariants } = request.cartFacts;
  return shownVariants.length === 0 || isShownVariant(request, read, page.asin);
}

/**
 * ASINs that stand for the request in this store: the asked one, and those that its own pages have shown. Of a product
 * whose button was just pressed, only that one: another size may have been in the cart before.
 */
export function acceptedAsins(request: RequestState, marketplace: string): Set<string> {
  const { cart, cartFacts } = request;
  const asked = askedProduct(request);
  const accepted = new Set<string>();
  if (cart.state === 'adding') return cart.marketplace === marketplace ? accepted.add(cart.asin) : accepted;
  if (asked?.marketplace === marketplace) accepted.add(asked.asin);
  if (cartFacts.seen?.marketplace === marketplace)
    for (const { asin } of cartFacts.shownVariants) accepted.add(asin);
  return accepted;
}

/** The ASINs that a page of a store is about, or shows as added or in the cart. */
export function asinsOn(page: PageReading): string[] {
  if (page.kind === 'product') return [page.asin];
  if (page.kind === 'added') return page.asins;
  return page.kind === 'cart' ? page.active.map(({ asin }) => asin) : [];
}

function isShownVariant({ cartFacts }: RequestState, { pageId }: PageRead, asin: string): boolean {
  return cartFacts.shownVariants.some((one) => one.pageId === pageId || one.asin === asin);
}
