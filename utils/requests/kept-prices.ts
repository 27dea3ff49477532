import type { PriceSeen } from './cart-events.ts';

/** Of each product the first price counts, and so many of the last. */
const LAST_KEPT = 3;

/** The prices of a request that are kept, by time: of each product the first at asking, and the last few. */
export function keptPrices(prices: readonly PriceSeen[]): PriceSeen[] {
  const inOrder = [...prices].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const byProduct = Map.groupBy(inOrder, priceProduct);
  const kept = [...byProduct.values()].flatMap((seen) => {
    const first = seen.find(({ atAsking }) => atAsking);
    return [...new Set([...(first ? [first] : []), ...seen.slice(-LAST_KEPT)])];
  });
  return inOrder.filter((price) => kept.includes(price));
}

/** The product that a price is of, as a key. */
export function priceProduct({ marketplace, asin }: PriceSeen): string {
  return `${marketplace}/${asin}`;
}
