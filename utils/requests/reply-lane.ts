import type * as z from 'zod/mini';
import { tweetUrl } from '../x-facts/permalink.ts';
import type { AbandonReason, Deleted, FailReason, Posted, RequestEvent } from './events.ts';

export type ReplyLane =
  | { state: 'none' }
  | Composing
  | { state: 'abandoned'; why?: AbandonReason }
  | { state: 'failed'; reason: FailReason; said: string; pressedAt: number | null }
  | ({ state: 'posted'; seenIn: z.infer<typeof Posted>['seenIn'] } & OnX)
  | ({ state: 'deleted'; seenIn: z.infer<typeof Deleted>['seenIn']; postedAt: number | null } & OnX);

/** A reply box is open for it. */
interface Composing {
  state: 'composing';
  by: 'send' | 'edit' | 'intent';
  tabId: number;
  pressed: boolean;
  /** The id of the event that says so. */
  pressId?: string;
  since: number;
  /** May our script press X's button in X's own window? */
  sends?: true;
}

/** A reply that is, or was, on X; `at`: when it was posted, or seen to be deleted. */
interface OnX {
  replyId: string;
  handle: string;
  url: string;
  at: number;
}

/**
 * The rank of each state. A higher rank always wins over a lower one, so that an event that is late, repeated
 * or out of order cannot set a request back:
 *
 *   none → composing → abandoned → failed → posted → deleted
 *
 * `posted` ranks above `failed`, since a reply whose confirmation we missed may still be seen in its thread. The ranks
 * of the cart lane are in cart-lane.ts.
 */
const REPLY_RANK = { none: 0, composing: 1, abandoned: 2, failed: 3, posted: 4, deleted: 5 } as const;

/**
 * Folds a request's events into the state of its reply lane.
 * @param events each once, by time
 */
export function foldReply(events: readonly RequestEvent[]): ReplyLane {
  const pressing = events.find((event) => event.kind === 'reply/pressing') ?? null;
  let reply: ReplyLane = { state: 'none' };
  for (const event of events) {
    if (!event.kind.startsWith('reply/')) continue;
    const next = replyAfter(event, reply, pressing);
    if (next && REPLY_RANK[next.state] >= REPLY_RANK[reply.state]) reply = next;
  }
  return reply;
}

function replyAfter(event: RequestEvent, now: ReplyLane, pressing: RequestEvent | null): ReplyLane | null {
  switch (event.kind) {
    case 'reply/composing':
      // X's own window takes over from our attempt, whichever event comes first.
      if (now.state === 'composing' && now.by === 'intent') return now;
      return {
        state: 'composing',
        by: event.by,
        tabId: event.tabId,
        pressed: pressing !== null,
        ...(pressing && { pressId: pressing.id }),
        since: event.at,
        ...(event.sends && { sends: true }),
      };
    case 'reply/abandoned':
      return now.state === 'abandoned' && now.why
        ? now
        : { state: 'abandoned', ...(event.why && { why: event.why }) };
    case 'reply/failed':
      // The first reason stays: a later "unseen" must not hide what X said.
      return now.state === 'failed'
        ? now
        : { state: 'failed', reason: event.reason, said: event.said, pressedAt: pressing?.at ?? null };
    case 'reply/posted':
      if (now.state !== 'posted') return { ...onX(event), state: 'posted', seenIn: event.seenIn };
      // Its thread may show it a moment before X confirms it; the confirmation still counts.
      return event.seenIn === 'toast' && event.replyId === now.replyId ? { ...now, seenIn: 'toast' } : now;
    case 'reply/deleted':
      // The deletion of another reply does not concern this one.
      if (now.state === 'deleted' || (now.state === 'posted' && now.replyId !== event.replyId)) return null;
      return {
        ...onX(event),
        state: 'deleted',
        seenIn: event.seenIn,
        postedAt: now.state === 'posted' ? now.at : null,
      };
    default:
      return null;
  }
}

function onX({ replyId, handle, at }: z.infer<typeof Posted> | z.infer<typeof Deleted>): OnX {
  return { replyId, handle, url: tweetUrl(handle, replyId), at };
}
