/**
 * Amazon's stores, one row each. Hosts, links, hashtags and match patterns derive from this table; what else
 * is known of a store stands in store-facts.ts. Facts: docs/facts/amazon.md 2.1 (PA-API locale list, 2026-11).
 */
export interface Marketplace {
  /** What follows `amazon.` in the store's host; the store's name all over the product. */
  readonly id: string;
  /** What the reply says: Amazon defined it for the US and the UK only; the others are this project's choice. */
  readonly hashtag: '#AmazonCart' | '#AmazonBasket';
  /** Other endings of `amazon.` that lead to this store. */
  readonly aliases: readonly string[];
}

const ROWS = [
  store('com'),
  store('ca'),
  store('com.mx'),
  store('com.br'),
  store('co.uk', { hashtag: '#AmazonBasket' }),
  store('ie'),
  store('de', { aliases: ['at'] }),
  store('fr'),
  store('it'),
  store('es'),
  store('nl'),
  store('com.be'),
  store('pl'),
  store('se'),
  store('com.tr'),
  store('ae'),
  store('sa'),
  store('eg'),
  store('in'),
  store('co.jp', { aliases: ['jp'] }),
  store('com.au'),
  store('sg'),
  store('co.za'),
];
/** The stores of the table, by name: whoever holds something for each store is asked for a new one's. */
export type MarketplaceId = (typeof ROWS)[number]['id'];
export const MARKETPLACES: readonly Marketplace[] = ROWS;

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

/** A store as the shopper reads it: "amazon.co.uk". */
export function storeName(marketplace: string): string {
  return `amazon.${marketplace}`;
}

/** The hosts of a store that its product and cart pages come from, as match patterns; other hosts redirect there. */
export function storeOrigins(marketplace: string): string[] {
  return [`https://www.amazon.${marketplace}/*`];
}

/** One row of the table. */
function store<const Id extends string>(
  id: Id,
  rest: Partial<Pick<Marketplace, 'hashtag' | 'aliases'>> = {},
): Marketplace & { readonly id: Id } {
  return { id, hashtag: '#AmazonCart', aliases: [], ...rest };
}
