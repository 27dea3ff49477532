import * as z from 'zod/mini';
import { DEVICE_PAGE } from '../requests/cart-events.ts';
import { acceptedAsins } from '../requests/cart-judge.ts';
import { isWatched } from '../requests/cart-state.ts';
import { EventSchema, Id, type RequestEvent } from '../requests/events.ts';
import { fold, isOpen, productKey, type RequestState, targetStore, waitsForAdd } from '../requests/fold.ts';
import { ROW_VERSION } from './row-version.ts';

/** What of a row is read as truth. */
export const RowSchema = z.object({
  id: Id,
  v: z.literal(ROW_VERSION),
  events: z.array(EventSchema).check(z.refine((events) => events.length > 0)),
});

/**
 * A request as a row of the ledger: its events, and beside them what IndexedDB looks rows up by. The
 * look-up fields are derived from the events at every write and never read as truth.
 */
export interface RequestRowData extends z.infer<typeof RowSchema> {
  askedAt: number;
  tweetId: string;
  product: string;
  replyId?: string;
  /** 1 while work of ours is under way; absent otherwise, so that the index holds open requests only. */
  open?: 1;
  /** 1 while it needs the shopper. */
  needsYou?: 1;
  /** 1 while it waits for "Add to cart". */
  waiting?: 1;
  /** The products (`watchedKey`) of which a page of their store may tell more. */
  watched?: string[];
  /** The store in whose cart it is. */
  inCart?: string;
  /** The tab (`tabKey`) in which it is being read, or waits for the shopper. */
  tab?: string;
}

/**
 * The row for a request with these events.
 * @throws when no `asked` event is among them: such a request never was
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

/** A price that says nothing any more is not kept: the row of a product that is looked at often must not grow. */
function withoutOldPrices(events: readonly RequestEvent[], { prices }: RequestState): RequestEvent[] {
  const kept = new Set(prices.map(({ id }) => id));
  return events.filter(({ kind, id }) => kind !== 'price-seen' || kept.has(id));
}

function watchedKeys(state: RequestState): string[] {
  // Another browser's cart may be another account's: what this one's shows says nothing of it.
  if (!isWatched(state.cart) || state.origin === 'device') return [];
  // The stores of which it knows a product: the link's or the chosen one, and where its tab has been.
  const stores = new Set([targetStore(state), state.trail.seen?.marketplace]);
  return [...stores].flatMap((store) =>
    store ? [...acceptedAsins(state, store)].map((asin) => watchedKey(store, asin)) : [],
  );
}

/** Names a product of a store in the look-up field `watched`. */
export function watchedKey(marketplace: string, asin: string): string {
  return `${marketplace}/${asin}`;
}

/** Names a tab within its session of the browser in the look-up field `tab`. */
export function tabKey({ tabId, session }: { tabId: number; session: string }): string {
  return `${session}/${tabId}`;
}
