import type { CartRefusal, Interruption, Need, SeenPrice, Via } from './cart-events.ts';
import type { RequestEvent } from './events.ts';

/** A tab of the browser: its id holds within one session of the browser. */
export interface TabRef {
  tabId: number;
  session: string;
}

/** A product as Amazon's page showed it. */
interface SeenProduct {
  marketplace: string;
  asin: string;
  title: string;
  price: SeenPrice;
}

export type CartLane =
  | { state: 'none' }
  | { state: 'queued'; openerTabId: number; session: string; since: number }
  | { state: 'opening'; openerTabId: number; youngestTabId: number; session: string; since: number }
  | { state: 'reading'; tab: TabRef; since: number }
  | {
      state: 'adding';
      tab: TabRef;
      pageId: string;
      marketplace: string;
      asin: string;
      /** When the cart page was asked for, in ms since the epoch; null: it was not. */
      checkedAt: number | null;
      since: number;
    }
  | { state: 'interrupted'; why: Interruption; at: number }
  | { state: 'opened'; at: number }
  | { state: 'needs-you'; why: Need; tab: TabRef; at: number }
  | { state: 'refused'; why: CartRefusal; at: number }
  | {
      state: 'in-cart';
      product: SeenProduct;
      quantity: number | null;
      via: Via;
      pageId: string;
      at: number;
      /** When a cart last showed it, as far as that was recorded, and whether nobody was signed in there. */
      seenAt: number;
      signedOut: boolean;
    }
  | { state: 'left'; product: SeenProduct; at: number };

/** What a request's events tell of its cart lane beside the lane's state. */
export interface CartFacts {
  /** The tab that we opened and have neither closed nor left to the shopper; null when there is none. */
  ownTab: TabRef | null;
  /** The shopper pressed "Add to cart" some time after the reply, not with it. */
  addedLater: boolean;
  /** Amazon's button was pressed, or may have been. */
  pressed: boolean;
  /** A page in its tab has been read. */
  wasRead: boolean;
  /** How many pages in its tab were recorded. */
  pages: number;
  /** The product as the request's tab showed it last; null before it did. */
  seen: SeenProduct | null;
  /** The variants that pages of its product have shown in its own tab: each of them is still that product. */
  shownVariants: readonly { pageId: string; asin: string }[];
  /** What the shopper still has to be notified of; null when nothing is left. */
  toNotify: 'in-cart' | 'needs-you' | 'refused' | null;
}

/**
 * The rank of each state. A higher rank always wins over a lower one, so that late and repeated events change
 * nothing; in the last rank the newer event wins, because a product may leave the cart and come back.
 *
 *   none → queued → opening → reading → adding → interrupted | opened → needs you → refused → in cart ⇄ left
 */
const RANK: Record<CartLane['state'], number> = {
  none: 0,
  queued: 1,
  opening: 2,
  reading: 3,
  adding: 4,
  interrupted: 5,
  opened: 6,
  'needs-you': 7,
  refused: 8,
  'in-cart': 9,
  left: 9,
};

/**
 * Folds a request's events into the state of its cart lane.
 * @param events each once, by time
 */
export function foldCart(events: readonly RequestEvent[]): { cart: CartLane; cartFacts: CartFacts } {
  let cart: CartLane = { state: 'none' };
  let ownTab: TabRef | null = null;
  let seen: SeenProduct | null = null;
  const shownVariants: { pageId: string; asin: string }[] = [];
  for (const event of events) {
    const next = stateAfter(event, cart);
    if (next && RANK[next.state] >= RANK[cart.state]) cart = next;
    if (event.kind === 'cart/reading') ownTab = { tabId: event.tabId, session: event.session };
    if (event.kind === 'cart/saw' && event.asin && event.marketplace) {
      const { marketplace, asin, title, price, pageId } = event;
      seen = { marketplace, asin, title, price };
      shownVariants.push({ pageId, asin });
    }
  }
  const has = (kind: RequestEvent['kind']) => events.some((event) => event.kind === kind);
  // A tab that has needed the shopper is theirs from then on.
  if (has('cart/tab-done') || has('cart/needs-you') || has('cart/opened')) ownTab = null;
  const notified = events.flatMap((event) => (event.kind === 'notified' ? [event.of] : []));
  const { state } = cart;
  // A shopper who finishes by hand knows that they are needed.
  const isByHand = events.some((event) => event.kind === 'cart/needs-you' && event.why === 'by-hand');
  const isNews =
    // A product that was never queued was put into the cart by the shopper.
    has('cart/queued') &&
    (state === 'in-cart' || state === 'refused' || (state === 'needs-you' && !isByHand));
  const toNotify = isNews && !notified.includes(state) ? state : null;
  const addedLater = events.some((event) => event.kind === 'cart/queued' && event.alone === true);
  const pages = events.filter(({ kind }) => kind === 'cart/saw').length;
  const pressed = has('cart/adding');
  const cartFacts = { ownTab, seen, shownVariants, toNotify, addedLater, pressed, wasRead: pages > 0, pages };
  return { cart, cartFacts };
}

function stateAfter(event: RequestEvent, now: CartLane): CartLane | null {
  switch (event.kind) {
    case 'cart/queued':
      return { state: 'queued', openerTabId: event.openerTabId, session: event.session, since: event.at };
    case 'cart/opening': {
      const { openerTabId, youngestTabId, session } = event;
      return { state: 'opening', openerTabId, youngestTabId, session, since: event.at };
    }
    case 'cart/reading':
      return { state: 'reading', tab: { tabId: event.tabId, session: event.session }, since: event.at };
    case 'cart/saw':
      // The time limit starts again with each page (PAGE_MS).
      return now.state === 'reading' || now.state === 'adding' ? { ...now, since: event.at } : null;
    case 'cart/adding': {
      const { tabId, session, pageId, marketplace, asin } = event;
      const checkedAt = now.state === 'adding' ? now.checkedAt : null;
      return {
        state: 'adding',
        tab: { tabId, session },
        ...{ pageId, marketplace, asin, checkedAt, since: event.at },
      };
    }
    case 'cart/checking':
      return now.state === 'adding'
        ? { ...now, checkedAt: now.checkedAt ?? event.at, since: event.at }
        : null;
    case 'cart/interrupted':
      return { state: 'interrupted', why: event.why, at: event.at };
    case 'cart/opened':
      return { state: 'opened', at: event.at };
    case 'cart/needs-you':
      return {
        state: 'needs-you',
        why: event.why,
        tab: { tabId: event.tabId, session: event.session },
        at: event.at,
      };
    case 'cart/refused':
      return { state: 'refused', why: event.why, at: event.at };
    case 'cart/in-cart': {
      const { marketplace, asin, title, price, quantity, via, pageId, at } = event;
      const seen = { seenAt: at, signedOut: event.signedOut === true };
      // Seen in the cart again: `at` stays the time when it was first seen there.
      if (now.state === 'in-cart') return { ...now, ...seen, quantity: quantity ?? now.quantity };
      const product = { marketplace, asin, title, price };
      return { state: 'in-cart', product, quantity, via, pageId, at, ...seen };
    }
    case 'cart/left':
      return now.state === 'in-cart' ? { state: 'left', product: now.product, at: event.at } : null;
    default:
      return null;
  }
}

/** Does this request hold the cart lane, so that the others have to wait? */
export function isUnderWay({ state }: CartLane): boolean {
  return state === 'opening' || state === 'reading' || state === 'adding';
}

/**
 * Can a page of the store change this request from any tab? True also of one with only a reply: its product may be
 * added by hand.
 */
export function isWatched({ state }: CartLane): boolean {
  return ['none', 'interrupted', 'opened', 'needs-you', 'refused', 'in-cart', 'left'].includes(state);
}
