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
  /** What the store calls the cart, in the order of its languages. Only shown, never matched against pages. */
  readonly cartWords: readonly string[];
}

const FACTS: Readonly<Record<string, StoreFacts>> = {
  com: facts('US', 'USD', 'en es de pt zh ko he ar', 'Cart'),
  ca: facts('CA', 'CAD', 'en fr', 'Cart Panier'),
  'com.mx': facts('MX', 'MXN', 'es', 'Carrito'),
  'com.br': facts('BR', 'BRL', 'pt', 'Carrinho'),
  'co.uk': facts('GB', 'GBP', 'en', 'Basket'),
  ie: facts('IE', 'EUR', 'en', 'Basket'),
  de: facts('DE', 'EUR', 'de en nl pl tr cs da', 'Einkaufswagen Basket'),
  fr: facts('FR', 'EUR', 'fr en', 'Panier'),
  it: facts('IT', 'EUR', 'it en', 'Carrello'),
  es: facts('ES', 'EUR', 'es pt en', 'Cesta'),
  nl: facts('NL', 'EUR', 'nl en', 'Winkelwagen'),
  'com.be': facts('BE', 'EUR', 'fr nl en', 'Panier Winkelwagen'),
  pl: facts('PL', 'PLN', 'pl', 'Koszyk'),
  se: facts('SE', 'SEK', 'sv en', 'Kundvagn'),
  'com.tr': facts('TR', 'TRY', 'tr en', 'Sepet'),
  ae: facts('AE', 'AED', 'en ar', 'Cart عربة_التسوق'),
  sa: facts('SA', 'SAR', 'en ar', 'Cart عربة_التسوق'),
  eg: facts('EG', 'EGP', 'en ar', 'Cart عربة_التسوق'),
  in: facts('IN', 'INR', 'en hi ta te kn ml bn mr', 'Cart'),
  'co.jp': facts('JP', 'JPY', 'ja en zh', 'カート'),
  'com.au': facts('AU', 'AUD', 'en', 'Cart'),
  sg: facts('SG', 'SGD', 'en', 'Cart'),
  'co.za': facts('ZA', 'ZAR', 'en', 'Cart'),
} satisfies Record<MarketplaceId, StoreFacts>;

/**
 * Finds the facts of the store for what follows `amazon.` in a host.
 * @returns null for a closed or unknown store
 */
export function storeFacts(ending: string): StoreFacts | null {
  const store = findMarketplace(ending);
  return (store && FACTS[store.id]) ?? null;
}

/** One row of the table. Lists are separated by spaces; `_` stands for a space inside a word. */
function facts(country: string, currency: string, languages: string, cartWords: string): StoreFacts {
  return {
    country,
    currency,
    languages: languages.split(' '),
    cartWords: cartWords.split(' ').map((word) => word.replace('_', ' ')),
  };
}
