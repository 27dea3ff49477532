import * as z from 'zod/mini';
import { lazy } from '../common/lazy.ts';
import { acceptedAsins } from '../requests/asked-product.ts';
import { DEVICE_PAGE } from '../requests/cart-events.ts';
import { isWatched } from '../requests/cart-lane.ts';
import { EventSchema, Id, type RequestEvent } from '../requests/events.ts';
import { fold, isOpen, type RequestState, targetStore, waitsForAdd } from '../requests/fold.ts';
import { productKey } from '../requests/product-key.ts';
import { ROW_VERSION } from './row-version.ts';

/** The part of a row that is trusted when it is read. */
export const RowSchema = lazy(() =>
  z.object({
    id: Id,
    v: z.literal(ROW_VERSION),
    events: z.array(EventSchema).check(z.refine((events) => events.length > 0)),
  }),
);

/**
 * A request as a row of the ledger: its events, and the fields that IndexedDB indexes. These look-up fields are
 * derived from the events at every write and never trusted when they are read.
 */
export interface RequestRowData extends z.infer<typeof RowSchema> {
  askedAt: number;
  tweetId: string;
  product: string;
  replyId?: string;
  /** 1 while it is under way; absent otherwise, so that the index holds open requests only. */
  open?: 1;
  /** 1 while it needs the shopper. */
  needsYou?: 1;
  /** 1 while it waits for "Add to cart". */
  waiting?: 1;
  /** The products (`watchedKey`) whose pages may still change its state. */
  watched?: string[];
  /** The store whose cart holds the product. */
  inCart?: string;
  /** The tab (`tabKey`) in which its page is read, or waits for the shopper. */
  tab?: string;
}

/**
 * The row for a request with these events.
 * @throws when no `asked` event is among them
 */
export function toRow(id: string, events: readonly RequestEvent[]): RequestRowData {
  const state = fold(id, events);
  if (!state) throw new Error(`Request ${id} has no "asked" event.`);
  const { cart, reply } = state;
  const watched = watchedKeys(state);
  return {
    id,
    v: ROW_VERSION,
    events: withoutOldPrices(events, state),
    askedAt: state.askedAt,
    tweetId: state.tweet.id,
    product: productKey(state.link),
    ...('replyId' in reply && { replyId: reply.replyId }),
    ...(isOpen(state) && { open: 1 as const }),
    ...(cart.state === 'needs-you' && { needsYou: 1 as const }),
    ...(waitsForAdd(state) && { waiting: 1 as const }),
    ...(watched.length > 0 && { watched }),
    ...(cart.state === 'in-cart' && cart.pageId !== DEVICE_PAGE && { inCart: cart.product.marketplace }),
    ...('tab' in cart && { tab: tabKey(cart.tab) }),
  };
}

/** Drops outdated prices, so that the row of a product that is viewed often does not grow. */
function withoutOldPrices(events: readonly RequestEvent[], { prices }: RequestState): RequestEvent[] {
  const kept = new Set(prices.map(({ id }) => id));
  return events.filter(({ kind, id }) => kind !== 'price-seen' || kept.has(id));
}

function watchedKeys(state: RequestState): string[] {
  // Another browser's cart may belong to another account: our carts say nothing about it.
  if (!isWatched(state.cart) || state.origin === 'device') return [];
  // The stores in which its product is known: the link's or the chosen one, and the one that its tab has shown.
  const stores = new Set([targetStore(state), state.cartFacts.seen?.marketplace]);
  return [...stores].flatMap((store) =>
    store ? [...acceptedAsins(state, store)].map((asin) => watchedKey(store, asin)) : [],
  );
}

/** The key of a store's product in the look-up field `watched`. */
export function watchedKey(marketplace: string, asin: string): string {
  return `${marketplace}/${asin}`;
}

/** The key of a tab of a browser session in the look-up field `tab`. */
export function tabKey({ tabId, session }: { tabId: number; session: string }): string {
  return `${session}/${tabId}`;
}
