import type * as z from 'zod/mini';
import { tweetUrl } from '../x-facts/permalink.ts';
import type { AbandonReason, Deleted, FailReason, Posted, RequestEvent } from './events.ts';

export type ReplyLane =
  | { state: 'none' }
  | { state: 'composing'; by: 'send' | 'edit' | 'intent'; tabId: number; pressed: boolean; since: number }
  | { state: 'abandoned'; why?: AbandonReason }
  | { state: 'failed'; reason: FailReason; said: string; pressedAt: number | null }
  | ({ state: 'posted'; seenIn: z.infer<typeof Posted>['seenIn'] } & OnX)
  | ({ state: 'deleted'; seenIn: z.infer<typeof Deleted>['seenIn']; postedAt: number | null } & OnX);

/** A reply that stands, or stood, on X; `at`: when it was posted, or was seen to be gone. */
interface OnX {
  replyId: string;
  handle: string;
  url: string;
  at: number;
}

/**
 * How far along its lane each state is. A later stage always wins over an earlier one, so that an
 * event that is late, repeated or out of order cannot take a request back:
 *
 *   none → composing → abandoned → failed → posted → deleted
 *
 * (failed before posted: a reply whose confirmation we missed may still be seen in its thread.) The cart
 * lane has a course of its own, in cart-lane.ts.
 */
const REPLY_RANK = { none: 0, composing: 1, abandoned: 2, failed: 3, posted: 4, deleted: 5 } as const;

/** How far the reply has come, of a request's events in their order. */
export function foldReply(events: readonly RequestEvent[]): ReplyLane {
  const pressedAt = events.find((event) => event.kind === 'reply/pressing')?.at ?? null;
  let reply: ReplyLane = { state: 'none' };
  for (const event of events) {
    if (!event.kind.startsWith('reply/')) continue;
    const next = replyAfter(event, reply, pressedAt);
    if (next && REPLY_RANK[next.state] >= REPLY_RANK[reply.state]) reply = next;
  }
  return reply;
}

function replyAfter(event: RequestEvent, now: ReplyLane, pressedAt: number | null): ReplyLane | null {
  switch (event.kind) {
    case 'reply/composing':
      // X's own window takes over from our attempt, whichever is heard of first.
      if (now.state === 'composing' && now.by === 'intent') return now;
      return {
        state: 'composing',
        by: event.by,
        tabId: event.tabId,
        pressed: pressedAt !== null,
        since: event.at,
      };
    case 'reply/abandoned':
      return now.state === 'abandoned' && now.why
        ? now
        : { state: 'abandoned', ...(event.why && { why: event.why }) };
    case 'reply/failed':
      // The first reason stands: a later "unseen" must not hide what X said.
      return now.state === 'failed'
        ? now
        : { state: 'failed', reason: event.reason, said: event.said, pressedAt };
    case 'reply/posted':
      if (now.state !== 'posted') return { ...onX(event), state: 'posted', seenIn: event.seenIn };
      // Its thread may show it a moment before X confirms it: confirmed it is all the same.
      return event.seenIn === 'toast' && event.replyId === now.replyId ? { ...now, seenIn: 'toast' } : now;
    case 'reply/deleted':
      // Of another reply than the one that stands, it says nothing.
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
