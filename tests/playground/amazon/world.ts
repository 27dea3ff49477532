import { MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import { CATALOGUE } from './catalogue.ts';

export type ItemKind =
  | 'plain'
  /** Size and colour have to be chosen first; what then goes into the cart is one of `options`. */
  | 'options'
  | 'ebook'
  | 'video'
  | 'app'
  | 'unavailable'
  /** In the box for "sold out" stands only that it is not sent to the shopper's address. */
  | 'not-delivered'
  /** No featured offer: "See all buying options". */
  | 'buying-options'
  /** A page that asks one's age stands before it. */
  | 'age-check'
  | 'preorder'
  /** Groceries: another button, another cart. */
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
  /** Several offers that fold, each in its own form; the first is open unless one says so. */
  offers?: readonly FoldedOffer[];
  /** Before size and colour are chosen the add button is there but disabled, or not there at all. */
  unchosenButton?: 'disabled' | 'absent';
}

/** One row of a buy box that folds. */
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

/** What must never be pressed by anybody but the shopper. */
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
  /** The form was sent without Amazon's button: its own address is dead. */
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
  /** Every page that was asked for, with its whole address as it was asked. */
  asked: { url: string; referrer: string | null; at: number }[];
  /** Obstacles that the shopper is past; set one back to false and it stands there again. */
  passed: { robot: boolean; waf: boolean; age: boolean; signIn: boolean };
  /** An add that waits for the sign-in. */
  pending: { asin: string; quantity: number } | null;
  /** The anti-CSRF tokens that this store's pages were given. */
  tokens: Set<string>;
  /** What each added page (`newItems=<uuid>,1`) tells. */
  batches: Map<string, { asin: string; quantity: number }>;
}

export interface AmazonFaults {
  /** The add leads to the sign-in, after which it goes through. */
  signInOnAdd: boolean;
  signInOnOpen: boolean;
  robotCheck: 'never' | 'on-open' | 'on-add' | 'portal-on-open';
  waf: boolean;
  serverError: 'never' | 'on-open' | 'on-add';
  /** Every answer of the store comes so much later. */
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
  /** The button is pressed, the page comes again, nothing is in the cart. */
  addSilentlyLost: boolean;
  /** The add button comes into the page so many milliseconds after it has loaded; 0: with it. */
  buttonLate: number;
  /** None of the known ids and attributes is there any more. */
  changedMarkup: boolean;
  /** The cart page has rows that nobody knows. */
  unknownCart: boolean;
  /** A name is shown, and Amazon wants the password again. */
  halfSignedOut: boolean;
  /** The page's offer is another seller's than the one in the address (`smid`). */
  sellerIgnored: boolean;
  /** Pages show the mini cart; off, as for shoppers whose window is narrow. */
  miniCart: boolean;
}

export interface AmazonWorld {
  catalogue: Map<string, CatalogueItem>;
  /** By store: 'com', 'co.uk' …; every store of the table is there. */
  stores: Map<string, StoreState>;
  faults: AmazonFaults;
  /** While this is pending, the stores answer nothing: for tests that look at what is shown meanwhile. */
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

/** Puts a product into the catalogue; whatever is left out gets a sensible value. */
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
