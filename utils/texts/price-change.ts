import { storeFacts } from '../amazon/store-facts.ts';
import { requestStrings } from '../i18n/en/request.ts';
import { currentLanguage } from '../i18n/strings.ts';
import type { RequestState } from '../requests/fold.ts';
import { comparePrices } from '../requests/prices.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How the price of a request's product has changed. */
interface PriceChange {
  isLess: boolean;
  /** "$32.50 when you asked, now $27.99: $4.51 less" */
  sentence: string;
  /** The same where room is short: "now $27.99, $4.51 less" */
  short: string;
}

/**
 * Describes the difference between the price at the time of the request and the last one seen, in the store's currency.
 * @returns null when there is none, or nothing to compare
 */
export function priceChange(request: RequestState, now: number): PriceChange | null {
  const prices = comparePrices(request.prices, request.cart);
  const currency = prices && storeFacts(prices.asked.marketplace)?.currency;
  if (!prices || !currency) return null;
  const { asked, last } = prices;
  const money = new Intl.NumberFormat(currentLanguage(), { style: 'currency', currency });
  const difference = last.amount - asked.amount;
  const amount = money.format(Math.abs(difference));
  // Ignore a difference below the currency's smallest unit.
  if (amount === money.format(0)) return null;
  const isLess = difference < 0;
  const then = requestStrings.priceThen(money.format(asked.amount), asked.at - request.askedAt < DAY_MS);
  const lastPrice = money.format(last.amount);
  const since =
    now - last.at < DAY_MS ? requestStrings.priceNow(lastPrice) : requestStrings.priceLastSeen(lastPrice);
  const change = isLess ? requestStrings.priceLess(amount) : requestStrings.priceMore(amount);
  return {
    isLess,
    sentence: requestStrings.priceChange(then, since, change),
    short: requestStrings.priceChangeShort(since, change),
  };
}
