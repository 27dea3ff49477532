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
  /** BCP 47 tags: the store's own language first, then the others that it offers. */
  readonly languages: readonly string[];
}

const FACTS: Readonly<Record<string, StoreFacts>> = {
  com: facts('US', 'USD', 'en es de pt zh ko he ar'),
  ca: facts('CA', 'CAD', 'en fr'),
  'com.mx': facts('MX', 'MXN', 'es'),
  'com.br': facts('BR', 'BRL', 'pt'),
  'co.uk': facts('GB', 'GBP', 'en'),
  ie: facts('IE', 'EUR', 'en'),
  de: facts('DE', 'EUR', 'de en nl pl tr cs da'),
  fr: facts('FR', 'EUR', 'fr en'),
  it: facts('IT', 'EUR', 'it en'),
  es: facts('ES', 'EUR', 'es pt en'),
  nl: facts('NL', 'EUR', 'nl en'),
  'com.be': facts('BE', 'EUR', 'fr nl en'),
  pl: facts('PL', 'PLN', 'pl'),
  se: facts('SE', 'SEK', 'sv en'),
  'com.tr': facts('TR', 'TRY', 'tr en'),
  ae: facts('AE', 'AED', 'en ar'),
  sa: facts('SA', 'SAR', 'en ar'),
  eg: facts('EG', 'EGP', 'en ar'),
  in: facts('IN', 'INR', 'en hi ta te kn ml bn mr'),
  'co.jp': facts('JP', 'JPY', 'ja en zh'),
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
function facts(country: string, currency: string, languages: string): StoreFacts {
  return { country, currency, languages: languages.split(' ') };
}
