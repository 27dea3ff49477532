import type { SeenPrice, Via } from './cart-events.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import type { PageRead, PageReading } from './page-reading.ts';

/** The request's product, as a page of the store shows it in the cart. */
export interface FoundInCart {
  asin: string;
  /** How many were added, or are in the cart; null when the page does not say. */
  quantity: number | null;
  via: Via;
  /** Its title and price there; null when the page only names it. */
  shown: { title: string; price: SeenPrice } | null;
}

/**
 * Finds the product on a page that says what was added, or on the cart's own page; null on every other page.
 * @param accepted ASINs that stand for the request (`acceptedAsins`)
 */
export function findInCart(page: PageReading, accepted: ReadonlySet<string>): FoundInCart | null {
  if (page.kind === 'added') {
    const asin = page.asins.find((one) => accepted.has(one));
    return asin === undefined ? null : { asin, quantity: page.quantity, via: page.via, shown: null };
  }
  const row = page.kind === 'cart' ? page.active.find(({ asin }) => accepted.has(asin)) : undefined;
  return row ? { asin: row.asin, quantity: row.quantity, via: 'cart', shown: row } : null;
}

/**
 * The event "in the cart". Where the page shows neither title nor price, those of the request's own tab stand in.
 * @param base the event's id and time
 */
export function inCartEvent(
  base: { id: string; at: number },
  { asin, quantity, via, shown }: FoundInCart,
  request: RequestState,
  { marketplace, pageId, signedIn }: PageRead,
): RequestEvent {
  const { title, price } = shown ?? request.cartFacts.seen ?? { title: '', price: null };
  const product = { marketplace, asin, title, price };
  const signedOut = signedIn === false && { signedOut: true as const };
  return { ...base, kind: 'cart/in-cart', ...product, quantity, via, pageId, ...signedOut };
}
