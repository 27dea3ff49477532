import type { PriceSeen } from './cart-events.ts';

/** How many of the latest prices are kept for each product, beside the first one. */
const LAST_KEPT = 3;

/**
 * The prices that a request keeps, by time: for each product the first one, seen when it was requested, and the latest
 * few.
 */
export function keptPrices(prices: readonly PriceSeen[]): PriceSeen[] {
  const inOrder = [...prices].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const byProduct = Map.groupBy(inOrder, productOfPrice);
  const kept = [...byProduct.values()].flatMap((seen) => {
    const first = seen.find(({ atAsking }) => atAsking);
    return [...new Set([...(first ? [first] : []), ...seen.slice(-LAST_KEPT)])];
  });
  return inOrder.filter((price) => kept.includes(price));
}

/** The product that a price is of, as a key. */
export function productOfPrice({ marketplace, asin }: PriceSeen): string {
  return `${marketplace}/${asin}`;
}
