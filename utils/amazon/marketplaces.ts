/**
 * Amazon's stores, one row each (docs/facts/amazon.md 2.1). Hosts, links, hashtags and match patterns derive from this
 * table. More about each store is in store-facts.ts.
 */
interface Marketplace {
  /** What follows `amazon.` in the store's host; the id of the store everywhere in the code. */
  readonly id: string;
  /** What a reply says. Amazon defined it for the US and the UK only; the others are this project's choice. */
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
/** The ids of the table, so that the compiler asks for a new store wherever something is kept for each store. */
export type MarketplaceId = (typeof ROWS)[number]['id'];
export const MARKETPLACES: readonly Marketplace[] = ROWS;

const BY_ENDING: ReadonlyMap<string, Marketplace> = new Map(
  MARKETPLACES.flatMap((row) => [row.id, ...row.aliases].map((ending) => [ending, row])),
);

/**
 * Finds the store for what follows `amazon.` in a host.
 * @param ending an id or an alias, lower case: 'com', 'co.uk', 'jp'
 * @returns its row; null for a closed or unknown store
 */
export function findMarketplace(ending: string): Marketplace | null {
  return BY_ENDING.get(ending) ?? null;
}

/** The display name of a store: "amazon.co.uk". */
export function storeName(marketplace: string): string {
  return `amazon.${marketplace}`;
}

/** Match patterns for the host of a store's product and cart pages; its other hosts redirect there. */
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
