/**
 * Amazon's stores, one row each. Everything else (hosts, links, hashtags, match patterns) derives from
 * this table: a new store is one new row. Facts: facts/amazon.md 2 (PA-API locale list, 2026-11).
 */
export interface Marketplace {
  /** What follows `amazon.` in the store's host; the store's name all over the product. */
  readonly id: string;
  /** ISO 3166-1 alpha-2; a store may serve neighbours too (de serves AT). */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** BCP 47, the store's own language first, then the views that it offers. */
  readonly languages: readonly string[];
  /** What the store calls the cart, in the order of its languages. For people: pages are read by ids. */
  readonly cartWords: readonly string[];
  /** What the reply says: Amazon defined it for the US and the UK only; the others are this project's choice. */
  readonly hashtag: '#AmazonCart' | '#AmazonBasket';
  /** The account that answered in 2014; null where Amazon never had one. */
  readonly serviceAccount: string | null;
  /** Other endings of `amazon.` that lead to this store. */
  readonly aliases: readonly string[];
}

export const MARKETPLACES: readonly Marketplace[] = [
  store('com', 'US', 'USD', 'en es de pt zh ko he ar', 'Cart', { serviceAccount: '@MyAmazon' }),
  store('ca', 'CA', 'CAD', 'en fr', 'Cart Panier'),
  store('com.mx', 'MX', 'MXN', 'es', 'Carrito'),
  store('com.br', 'BR', 'BRL', 'pt', 'Carrinho'),
  store('co.uk', 'GB', 'GBP', 'en', 'Basket', { hashtag: '#AmazonBasket', serviceAccount: '@MyAmazonUK' }),
  store('ie', 'IE', 'EUR', 'en', 'Basket'),
  store('de', 'DE', 'EUR', 'de en nl pl tr cs da', 'Einkaufswagen Basket', { aliases: ['at'] }),
  store('fr', 'FR', 'EUR', 'fr en', 'Panier'),
  store('it', 'IT', 'EUR', 'it en', 'Carrello'),
  store('es', 'ES', 'EUR', 'es pt en', 'Cesta'),
  store('nl', 'NL', 'EUR', 'nl en', 'Winkelwagen'),
  store('com.be', 'BE', 'EUR', 'fr nl en', 'Panier Winkelwagen'),
  store('pl', 'PL', 'PLN', 'pl', 'Koszyk'),
  store('se', 'SE', 'SEK', 'sv en', 'Kundvagn'),
  store('com.tr', 'TR', 'TRY', 'tr en', 'Sepet'),
  store('ae', 'AE', 'AED', 'en ar', 'Cart عربة_التسوق'),
  store('sa', 'SA', 'SAR', 'en ar', 'Cart عربة_التسوق'),
  store('eg', 'EG', 'EGP', 'en ar', 'Cart عربة_التسوق'),
  store('in', 'IN', 'INR', 'en hi ta te kn ml bn mr', 'Cart'),
  store('co.jp', 'JP', 'JPY', 'ja en zh', 'カート', { aliases: ['jp'] }),
  store('com.au', 'AU', 'AUD', 'en', 'Cart'),
  store('sg', 'SG', 'SGD', 'en', 'Cart'),
  store('co.za', 'ZA', 'ZAR', 'en', 'Cart'),
];

/** Stores that links still name and that sell no more: amazon.cn left retail in 2019. Never readable. */
export const CLOSED_STORES: readonly string[] = ['cn'];

const BY_ENDING: ReadonlyMap<string, Marketplace> = new Map(
  MARKETPLACES.flatMap((row) => [row.id, ...row.aliases].map((ending) => [ending, row])),
);

/**
 * The store for what follows `amazon.` in a host.
 * @param ending an id or an alias, lower case: 'com', 'co.uk', 'jp'
 * @returns its row; null for a closed or unknown store
 */
export function findMarketplace(ending: string): Marketplace | null {
  return BY_ENDING.get(ending) ?? null;
}

/** The hosts of a store that its product and cart pages come from, as match patterns; other hosts redirect there. */
export function storeOrigins(marketplace: string): string[] {
  return [`https://www.amazon.${marketplace}/*`];
}

/** One row of the table; lists are written with spaces, a space inside a word as `_`. */
function store(
  id: string,
  country: string,
  currency: string,
  languages: string,
  cartWords: string,
  rest: Partial<Pick<Marketplace, 'hashtag' | 'serviceAccount' | 'aliases'>> = {},
): Marketplace {
  return {
    id,
    country,
    currency,
    languages: languages.split(' '),
    cartWords: cartWords.split(' ').map((word) => word.replace('_', ' ')),
    hashtag: '#AmazonCart',
    serviceAccount: null,
    aliases: [],
    ...rest,
  };
}
