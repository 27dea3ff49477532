import { createHash } from 'node:crypto';
import { storeFacts } from '../../../utils/amazon/store-facts.ts';
import type { Exchange } from '../exchange.ts';
import { ENGLISH, type Words, wordsOf } from './words.ts';
import type { AmazonWorld, CatalogueItem, StoreState } from './world.ts';

/** One request to a store, with everything that a page needs to answer it. */
export interface Visit {
  exchange: Exchange;
  amazon: AmazonWorld;
  state: StoreState;
  words: Words;
  /** 'com', 'co.uk' … */
  store: string;
  currency: string;
  locale: string;
  /** Without the language in front (`/-/en/dp/…`). */
  path: string;
}

const LANGUAGE = /^\/-\/([a-z]{2})(?:[_-][a-z]{2})?(?=\/)/i;
const LOCALES: Record<string, string> = { com: 'en-US', 'co.uk': 'en-GB', de: 'de-DE', 'co.jp': 'ja-JP' };

export function visitOf(amazon: AmazonWorld, state: StoreState, store: string, exchange: Exchange): Visit {
  const language = LANGUAGE.exec(exchange.url.pathname)?.[1]?.toLowerCase();
  return {
    exchange,
    amazon,
    state,
    store,
    words: language === 'en' ? ENGLISH : wordsOf(store),
    currency: storeFacts(store)?.currency ?? 'USD',
    locale: language === 'en' ? 'en-US' : (LOCALES[store] ?? 'en-US'),
    path: exchange.url.pathname.replace(LANGUAGE, ''),
  };
}

/** The item, if this store sells it. */
export function findItem({ amazon, store }: Visit, asin: string): CatalogueItem | null {
  const item = amazon.catalogue.get(asin);
  return item && (item.stores === 'all' || item.stores.includes(store)) ? item : null;
}

export function priceOf({ currency }: Visit, item: CatalogueItem): number {
  if (currency !== 'JPY') return item.price;
  return item.stores !== 'all' && item.stores[0] === 'co.jp' ? item.price : Math.round(item.price * 150);
}

export function money({ locale, currency }: Visit, amount: number): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** A row id, a UUID as on Amazon. It is the same for the same row, so that a test can find it again. */
export function itemIdOf({ store }: Visit, asin: string): string {
  const hex = createHash('sha1').update(`${store}/${asin}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** The offer that the form must name: without it an add is refused. */
export function offerOf({ store }: Visit, asin: string): string {
  return createHash('sha256').update(`offer/${store}/${asin}`).digest('base64url').repeat(2);
}

/** The session id, in a cookie and in every form. */
export function sessionOf({ store }: Visit): string {
  const digits = BigInt(`0x${createHash('sha1').update(store).digest('hex')}`)
    .toString()
    .slice(0, 17);
  return `${digits.slice(0, 3)}-${digits.slice(3, 10)}-${digits.slice(10, 17)}`;
}
