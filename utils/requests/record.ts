import * as z from 'zod/mini';
import { isWatched } from './cart-lane.ts';
import { EventSchema, Id, type RequestEvent } from './events.ts';
import { fold, isOpen, productKey, targetStore, waitsForAdd } from './fold.ts';

/** The version of the rows written today. */
export const RECORD_VERSION = 1;

/**
 * A request as a row of the ledger: its events, and beside them what IndexedDB looks rows up by. The
 * look-up fields are derived from the events at every write and never read as truth.
 */
export const RecordSchema = z.object({
  id: Id,
  v: z.literal(RECORD_VERSION),
  events: z.array(EventSchema).check(z.minLength(1)),
  askedAt: z.number(),
  tweetId: z.string(),
  product: z.string(),
  replyId: z.optional(z.string()),
  /** 1 while work of ours is under way; absent otherwise, so that the index holds open requests only. */
  open: z.optional(z.literal(1)),
  /** The store whose cart may tell more of it, where that is known. */
  watched: z.optional(z.string()),
  /** 1 while it needs the shopper. */
  needsYou: z.optional(z.literal(1)),
  /** 1 while it was tagged elsewhere and waits for "Add to cart". */
  waiting: z.optional(z.literal(1)),
});
export type RequestRecord = z.infer<typeof RecordSchema>;

/**
 * The row for a request with these events.
 * @throws when no `asked` event is among them: such a request never was
 */
export function toRecord(id: string, events: readonly RequestEvent[]): RequestRecord {
  const state = fold(id, events);
  if (!state) throw new Error(`Request ${id} has no "asked" event.`);
  const store = targetStore(state);
  return {
    id,
    v: RECORD_VERSION,
    events: [...events],
    askedAt: state.askedAt,
    tweetId: state.tweet.id,
    product: productKey(state.link),
    ...(state.reply.state === 'posted' && { replyId: state.reply.replyId }),
    ...(isOpen(state) && { open: 1 as const }),
    ...(store && isWatched(state.cart) && { watched: store }),
    ...(state.cart.state === 'needs-you' && { needsYou: 1 as const }),
    ...(waitsForAdd(state) && { waiting: 1 as const }),
  };
}
