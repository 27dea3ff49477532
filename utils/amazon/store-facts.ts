import { findMarketplace, type MarketplaceId } from './marketplaces.ts';

/**
 * More about each store, one row each (docs/facts/amazon.md 2.1). It is apart from marketplaces.ts because most of our
 * scripts, among them the one on every page of X, do not need it.
 */
interface StoreFacts {
  /** ISO 3166-1 alpha-2. A store may serve other countries, too (de serves AT). */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The store's own language, BCP 47; most stores offer others, too. */
  readonly language: string;
}

const FACTS: Readonly<Record<string, StoreFacts>> = {
  com: facts('US', 'USD', 'en'),
  ca: facts('CA', 'CAD', 'en'),
  'com.mx': facts('MX', 'MXN', 'es'),
  'com.br': facts('BR', 'BRL', 'pt'),
  'co.uk': facts('GB', 'GBP', 'en'),
  ie: facts('IE', 'EUR', 'en'),
  de: facts('DE', 'EUR', 'de'),
  fr: facts('FR', 'EUR', 'fr'),
  it: facts('IT', 'EUR', 'it'),
  es: facts('ES', 'EUR', 'es'),
  nl: facts('NL', 'EUR', 'nl'),
  'com.be': facts('BE', 'EUR', 'fr'),
  pl: facts('PL', 'PLN', 'pl'),
  se: facts('SE', 'SEK', 'sv'),
  'com.tr': facts('TR', 'TRY', 'tr'),
  ae: facts('AE', 'AED', 'en'),
  sa: facts('SA', 'SAR', 'en'),
  eg: facts('EG', 'EGP', 'en'),
  in: facts('IN', 'INR', 'en'),
  'co.jp': facts('JP', 'JPY', 'ja'),
  'com.au': facts('AU', 'AUD', 'en'),
  sg: facts('SG', 'SGD', 'en'),
  'co.za': facts('ZA', 'ZAR', 'en'),
} satisfies Record<MarketplaceId, StoreFacts>;

/**
 * Finds the facts of the store for what follows `amazon.` in a host.
 * @returns null for a closed or unknown store
 */
export function storeFacts(ending: string): StoreFacts | null {
  const store = findMarketplace(ending);
  return (store && FACTS[store.id]) ?? null;
}

/** One row of the table. */
function facts(country: string, currency: string, language: string): StoreFacts {
  return { country, currency, language };
}
