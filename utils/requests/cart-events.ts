import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { AsinSchema, base, Int, MarketplaceSchema, text } from './schema.ts';

/** The cart lane's events, from "add to cart" to what Amazon's pages showed. */

/** A tab's id is valid only within one session of the browser, so the session is stored with it. */
const Session = lazy(() => text(100));
const Tab = { tabId: Int, session: Session };

const Queued = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('cart/queued'),
    /** The tab in which the shopper asked. */
    openerTabId: Int,
    session: Session,
    /** The shopper pressed "Add to cart" some time after the reply, not with it. */
    alone: z.optional(z.literal(true)),
  }),
);
const Opening = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('cart/opening'),
    openerTabId: Int,
    /** The highest tab id before we open our tab: ours has a higher one, and the asking tab as its opener. */
    youngestTabId: Int,
    session: Session,
  }),
);
/** The tab is open; our script in it has yet to read its page. */
const Reading = lazy(() => z.object({ ...base, ...Tab, kind: z.literal('cart/reading') }));

/**
 * A price as Amazon showed it; `amount` in the store's currency, null when that was not clear
 * (utils/amazon/page/amount.ts).
 */
export const PriceSchema = lazy(() =>
  z.nullable(z.object({ text: text(60), amount: z.nullable(z.number()) })),
);
export type SeenPrice = z.infer<typeof PriceSchema>;
/** What the request's tab showed; one event per page and product. */
const Saw = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('cart/saw'),
    /** Each document makes a new one, so that a page differs from the same page loaded again. */
    pageId: text(60),
    page: text(30),
    marketplace: z.nullable(MarketplaceSchema),
    asin: z.nullable(AsinSchema),
    title: text(500),
    price: PriceSchema,
  }),
);
/** Written before Amazon's button is pressed: from here on the product may be in the cart. */
const Adding = lazy(() =>
  z.object({
    ...base,
    ...Tab,
    kind: z.literal('cart/adding'),
    pageId: text(60),
    marketplace: MarketplaceSchema,
    asin: AsinSchema,
  }),
);
/** Amazon did not say whether it was added: the cart page is opened, once. */
const Checking = lazy(() => z.object({ ...base, kind: z.literal('cart/checking') }));

/** The page id of a product that another browser of the shopper's saw in its cart (utils/sync). */
export const DEVICE_PAGE = 'device';

/** Where "in your cart" was seen. */
export const Via = lazy(() => z.literal(['page', 'side-sheet', 'cart']));
export type Via = z.infer<typeof Via>;
const InCart = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('cart/in-cart'),
    marketplace: MarketplaceSchema,
    asin: AsinSchema,
    /** How many were added, or are in the cart; null when Amazon did not say. */
    quantity: z.nullable(Int),
    via: Via,
    /** The page that showed it. */
    pageId: text(60),
    title: text(500),
    price: PriceSchema,
    /** Nobody was signed in there: it is the cart of this browser, not of an account. */
    signedOut: z.optional(z.literal(true)),
  }),
);
const Left = lazy(() => z.object({ ...base, kind: z.literal('cart/left') }));

/** Amazon's carts beside the retail cart: a product in one of them is not "in your cart". */
export const OTHER_CARTS = ['grocery', 'haul', 'business'] as const;
/** What a product's page may need of the shopper before the product can be added. */
export const PRODUCT_NEEDS = [
  'options',
  /** Which offer, or whose. */
  'buying-options',
  'gift-card',
  /** The open offer is not for new goods, bought once, at a price for everybody. */
  'used',
  'renewed',
  'subscription',
  'prime-price',
  'deal',
  /** The page's address names one seller, and the page offers another's product. */
  'other-seller',
  /** The page would add more than one piece. */
  'quantity',
  'not-delivered',
  /** The page belongs to another of the store's carts. */
  ...OTHER_CARTS,
] as const;

/** What only the shopper can do, on Amazon's page. Each has its sentence in utils/i18n/<language>/needs.ts. */
export const Need = lazy(() =>
  z.literal([
    'sign-in',
    'robot-check',
    'waf',
    'age-check',
    ...PRODUCT_NEEDS,
    'warranty',
    'confirm',
    'other-product',
    'server-error',
    'unreadable',
    'unseen',
    'timeout',
    'offline',
    'by-hand',
  ]),
);
export type Need = z.infer<typeof Need>;
const NeedsYou = lazy(() => z.object({ ...base, ...Tab, kind: z.literal('cart/needs-you'), why: Need }));

/** Why the product cannot be added to the cart. */
export const CartRefusal = lazy(() =>
  z.literal(['digital', 'unavailable', 'not-found', 'not-in-your-store', 'no-product']),
);
export type CartRefusal = z.infer<typeof CartRefusal>;
const CartRefused = lazy(() => z.object({ ...base, kind: z.literal('cart/refused'), why: CartRefusal }));

/** The link is open in an ordinary tab that we may not read: no more is known. */
const Opened = lazy(() => z.object({ ...base, kind: z.literal('cart/opened') }));
/** Why the request ended before Amazon's button was pressed. */
export const Interruption = lazy(() =>
  z.literal([
    /** The browser was closed, or the extension was updated, under way. */
    'browser',
    'tab-closed',
    /** It waited in the queue for longer than STALE_AFTER_MS (next-cart-step.ts). */
    'waited-too-long',
  ]),
);
export type Interruption = z.infer<typeof Interruption>;
const Interrupted = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('cart/interrupted'),
    why: Interruption,
  }),
);
/** We are done with the tab that we opened: closed, or left to the shopper. */
const TabDone = lazy(() => z.object({ ...base, kind: z.literal('cart/tab-done') }));
/** The shopper was notified of this state. */
export const Notified = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('notified'),
    of: z.literal(['in-cart', 'needs-you', 'refused']),
  }),
);

/** A price of the request's product, seen in its tab when it was requested, or later in any tab (prices.ts). */
export const PriceSeen = lazy(() =>
  z.object({
    ...base,
    kind: z.literal('price-seen'),
    marketplace: MarketplaceSchema,
    asin: AsinSchema,
    text: text(60),
    /** In the store's currency. */
    amount: z.number(),
    /** It was seen in the request's own tab, while the request was under way. */
    atAsking: z.boolean(),
  }),
);
export type PriceSeen = z.infer<typeof PriceSeen>;

/** By kind. */
export const CART_EVENTS = {
  'cart/queued': Queued,
  'cart/opening': Opening,
  'cart/reading': Reading,
  'cart/saw': Saw,
  'cart/adding': Adding,
  'cart/checking': Checking,
  'cart/in-cart': InCart,
  'cart/left': Left,
  'cart/needs-you': NeedsYou,
  'cart/refused': CartRefused,
  'cart/opened': Opened,
  'cart/interrupted': Interrupted,
  'cart/tab-done': TabDone,
  'price-seen': PriceSeen,
};
