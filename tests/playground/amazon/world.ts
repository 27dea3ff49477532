import { MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import { CATALOGUE } from './catalogue.ts';

export type ItemKind =
  | 'plain'
  /** Size and colour must be chosen first; one of `options` then goes into the cart. */
  | 'options'
  | 'ebook'
  | 'video'
  | 'app'
  | 'unavailable'
  /** The "sold out" box only says that it cannot be delivered to the shopper's address. */
  | 'not-delivered'
  /** No featured offer: "See all buying options". */
  | 'buying-options'
  /** A page that asks for the shopper's age comes first. */
  | 'age-check'
  | 'preorder'
  /** Groceries, with another button and another cart. */
  | 'pantry-odd';

export interface CatalogueItem {
  asin: string;
  title: string;
  /** In the currency of its first store; 'all' means dollars. A yen store shows 150 times that. */
  price: number;
  /** Amazon's product group, a class of `#dp`. */
  group: string;
  kind: ItemKind;
  stores: readonly string[] | 'all';
  options?: readonly { asin: string; size: string; colour: string }[];
  /** Several collapsible offers, each in its own form; the first is open unless another one is marked open. */
  offers?: readonly FoldedOffer[];
  /** Before size and colour are chosen the add button is there but disabled, or not there at all. */
  unchosenButton?: 'disabled' | 'absent';
}

/** One row of a collapsible buy box. */
export interface FoldedOffer {
  /** Amazon's word for its kind, in `data-csa-c-buying-option-type`: NEW, USED, SNS, PRIME_SAVINGS_UPSELL … */
  type: string;
  price: number;
  id?: string;
  open?: boolean;
}

/** What became of an add request: only 'added' put something into the cart. */
export type AddOutcome =
  | 'added'
  | 'sign-in'
  | 'robot-check'
  | 'server-error'
  | 'lost'
  | 'refused'
  | 'not-for-sale';

/** Controls that only the shopper may ever press. */
export type WrongPress =
  | 'buy-now'
  | 'subscribe'
  | 'wish-list'
  | 'recommendation'
  | 'coverage'
  | 'checkout'
  | 'one-click'
  /** Used, renewed, by subscription …: another offer than new goods bought once, or another cart. */
  | 'other-offer'
  /** The form was submitted without Amazon's button: the form's own address does nothing. */
  | 'bare-form';

export interface StoreState {
  signedIn: boolean;
  cart: { asin: string; quantity: number }[];
  saved: { asin: string }[];
  /** Rows that the cart page still shows, as removed. */
  removed: { asin: string }[];
  /** Every add request that reached the server, in order. */
  adds: { asin: string; at: number; outcome: AddOutcome; merchant: string | null }[];
  wrongPresses: { button: WrongPress; at: number }[];
  /** Every requested page, with its full address. */
  asked: { url: string; referrer: string | null; at: number }[];
  /** Obstacles that the shopper has passed; set one to false to show it again. */
  passed: { robot: boolean; waf: boolean; age: boolean; signIn: boolean };
  /** An add that waits for the sign-in. */
  pending: { asin: string; quantity: number } | null;
  /** The anti-CSRF tokens that this store's pages were given. */
  tokens: Set<string>;
  /** What each added page (`newItems=<uuid>,1`) shows. */
  batches: Map<string, { asin: string; quantity: number }>;
}

export interface AmazonFaults {
  /** The add leads to the sign-in, after which it goes through. */
  signInOnAdd: boolean;
  signInOnOpen: boolean;
  robotCheck: 'never' | 'on-open' | 'on-add' | 'portal-on-open';
  waf: boolean;
  serverError: 'never' | 'on-open' | 'on-add';
  /** By how many milliseconds every answer of the store is delayed. */
  slowMs: number;
  addedVia:
    | 'page'
    | 'side-sheet'
    | 'ewc-side-sheet'
    | 'cart'
    | 'warranty'
    | 'warranty-side-sheet'
    /** Nothing is in the cart after these: a page only says "added", or asks first. */
    | 'banner'
    | 'ask-options'
    | 'ask-confirm';
  /** After the press the page loads again, and nothing is in the cart. */
  addSilentlyLost: boolean;
  /** How many milliseconds after the page's load the add button appears; 0: with the page. */
  buttonLate: number;
  /** All known ids and attributes are gone. */
  changedMarkup: boolean;
  /** The cart page's rows have an unknown structure. */
  unknownCart: boolean;
  /** A name is shown, and Amazon wants the password again. */
  halfSignedOut: boolean;
  /** The page's offer is from a different seller than the address names (`smid`). */
  sellerIgnored: boolean;
  /** Whether pages show the mini cart; shoppers with a narrow window do not see it. */
  miniCart: boolean;
  /** The pages are a phone's, whatever the browser is. */
  phoneLayout: boolean;
}

export interface AmazonWorld {
  catalogue: Map<string, CatalogueItem>;
  /** By store: 'com', 'co.uk' …; every store of the table is there. */
  stores: Map<string, StoreState>;
  faults: AmazonFaults;
  /** While this is pending, the stores do not answer: for tests of what is shown meanwhile. */
  held: Promise<void> | null;
}

export function makeAmazonFaults(): AmazonFaults {
  return {
    signInOnAdd: false,
    signInOnOpen: false,
    robotCheck: 'never',
    waf: false,
    serverError: 'never',
    slowMs: 0,
    addedVia: 'page',
    addSilentlyLost: false,
    buttonLate: 0,
    changedMarkup: false,
    unknownCart: false,
    halfSignedOut: false,
    sellerIgnored: false,
    miniCart: true,
    phoneLayout: false,
  };
}

/** Every store with an empty cart and a signed-in shopper, and the whole catalogue. */
export function makeAmazonWorld(): AmazonWorld {
  return {
    catalogue: new Map(CATALOGUE.map((item) => [item.asin, { ...item }])),
    stores: new Map(MARKETPLACES.map(({ id }) => [id, emptyStore()])),
    faults: makeAmazonFaults(),
    held: null,
  };
}

/** A store's state: `store(world.amazon, 'de').cart`. */
export function store(amazon: AmazonWorld, id: string): StoreState {
  const state = amazon.stores.get(id);
  if (!state) throw new Error(`the playground has no store amazon.${id}`);
  return state;
}

/** Adds a product to the catalogue, with sensible defaults for omitted fields. */
export function addItem(
  amazon: AmazonWorld,
  partial: Partial<CatalogueItem> & { asin: string },
): CatalogueItem {
  const item: CatalogueItem = {
    title: `Product ${partial.asin}`,
    price: 19.9,
    group: 'home',
    kind: 'plain',
    stores: 'all',
    ...partial,
  };
  amazon.catalogue.set(item.asin, item);
  return item;
}

function emptyStore(): StoreState {
  return {
    signedIn: true,
    cart: [],
    saved: [],
    removed: [],
    adds: [],
    wrongPresses: [],
    asked: [],
    passed: { robot: false, waf: false, age: false, signIn: false },
    pending: null,
    tokens: new Set(),
    batches: new Map(),
  };
}
