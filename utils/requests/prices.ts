import { acceptedAsins, isAskedPage } from './asked-product.ts';
import type { PriceSeen } from './cart-events.ts';
import { SOON_MS } from './cart-judge.ts';
import type { CartLane } from './cart-lane.ts';
import type { RequestState } from './fold.ts';
import { productOfPrice } from './kept-prices.ts';
import type { PageRead } from './page-reading.ts';

/**
 * Compares what a product cost when it was requested with what it costs now. Only prices of the same
 * offer are compared: new, bought once, as the page's own button adds it; not used, not a subscription, not
 * another size.
 */

/**
 * Stores whose pages have two prices: for paying at once and, in parts, the full one. Which of them a cart
 * shows is not known, so there only product pages are compared, where they mark the price to pay.
 */
export const TWO_PRICES: readonly string[] = ['com.br'];

/**
 * The price when the product was requested, and the last one seen of the same product since; null when none was seen
 * when it was requested.
 * @param prices in the order of time
 */
export function comparePrices(
  prices: readonly PriceSeen[],
  cart: CartLane,
): { asked: PriceSeen; last: PriceSeen } | null {
  const atAsking = prices.filter((price) => price.atAsking);
  // Another size may have been chosen on the page: the one that went into the cart counts.
  const added = 'product' in cart ? `${cart.product.marketplace}/${cart.product.asin}` : null;
  const asked = added ? atAsking.find((price) => productOfPrice(price) === added) : atAsking[0];
  const last = asked && prices.findLast((price) => productOfPrice(price) === productOfPrice(asked));
  return asked && last ? { asked, last } : null;
}

/**
 * The event for a price of the request's product that a page shows; null when it shows none, or no new one.
 * @param inOwnTab the page is in the request's own tab, while the request is under way or needs the shopper
 */
export function priceEvent(
  request: RequestState,
  read: PageRead,
  now: number,
  inOwnTab: boolean,
): PriceSeen | null {
  const { marketplace, pageId, unchangedMs } = read;
  // A page that is still being built may show another price at first.
  const shown = unchangedMs >= SOON_MS ? priceOn(request, read, inOwnTab) : null;
  if (!shown) return null;
  const { asin, text, amount } = shown;
  const known = request.prices.filter((price) => price.marketplace === marketplace && price.asin === asin);
  const hasFirst = known.some(({ atAsking }) => atAsking);
  // Later prices cannot be compared without the first one.
  if (!hasFirst && !inOwnTab) return null;
  if (hasFirst && known.at(-1)?.amount === amount) return null;
  const id = `${request.id}:price:${pageId}:${asin}:${amount}`;
  const atAsking = inOwnTab && !hasFirst;
  return { id, at: now, kind: 'price-seen', marketplace, asin, text, amount, atAsking };
}

function priceOn(
  request: RequestState,
  read: PageRead,
  inOwnTab: boolean,
): { asin: string; text: string; amount: number } | null {
  const { page, marketplace } = read;
  if (page.kind === 'product') {
    const isItsPage = inOwnTab
      ? isAskedPage(request, read)
      : acceptedAsins(request, marketplace).has(page.asin);
    const { price, asin } = page;
    return isItsPage && page.ownOffer && price?.amount
      ? { asin, text: price.text, amount: price.amount }
      : null;
  }
  // A used copy looks the same in the cart: only a product that we added ourselves counts, in its only row.
  const { cart, cartFacts } = request;
  if (page.kind !== 'cart' || cart.state !== 'in-cart' || !cartFacts.pressed) return null;
  if (TWO_PRICES.includes(marketplace)) return null;
  const rows = page.active.filter(({ asin }) => asin === cart.product.asin);
  const [row] = rows;
  if (rows.length !== 1 || !row?.price?.amount || cart.product.marketplace !== marketplace) return null;
  return { asin: row.asin, text: row.price.text, amount: row.price.amount };
}
