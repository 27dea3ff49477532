import type { RequestEvent } from '../requests/events.ts';
import { fold, isOpen, type RequestState } from '../requests/fold.ts';
import { nextCartStep } from '../requests/next-cart-step.ts';
import { nextReplyEvent, type Surroundings } from '../requests/next-reply-event.ts';

/** More steps than any request has before it rests. */
const MOST_STEPS = 8;

/**
 * A request's events after those of a file are joined to them: an event that is known by its id counts
 * once. What comes out of a file asks for nothing any more: where it would set work going that was not
 * under way here, it is brought to rest, as after the browser's own end.
 * @param known the events that are here; empty when the request is new
 * @param incoming the file's
 * @returns null when the file brings nothing new, or makes no request
 */
export function mergeEvents(
  id: string,
  known: readonly RequestEvent[],
  incoming: readonly RequestEvent[],
  now: number,
): RequestEvent[] | null {
  const ids = new Set(known.map((event) => event.id));
  const added = incoming.filter((event) => !ids.has(event.id));
  if (added.length === 0) return null;
  const merged = [...known, ...added];
  const before = fold(id, known);
  const after = fold(id, merged);
  if (!after) return null;
  return before && isOpen(before) ? merged : atRest(id, merged, after, now);
}

/** The same with what ends its open work; null when that cannot be ended, which no file of ours leads to. */
function atRest(id: string, events: RequestEvent[], state: RequestState, now: number): RequestEvent[] | null {
  // A session of no browser: whatever tab the file speaks of, it is none of ours.
  const session = crypto.randomUUID();
  const around: Surroundings = { now, tabs: [], session, allowed: [], online: true, browserStarted: true };
  let at: RequestState | null = state;
  for (let step = 0; at && isOpen(at); step++) {
    const event = restEvent(at, around);
    if (!event || step >= MOST_STEPS) return null;
    // A name of its own: one made of the request's could be taken by something else in the file.
    events.push({ ...event, id: `rest:${crypto.randomUUID()}` });
    at = fold(id, events);
  }
  return events;
}

function restEvent(request: RequestState, around: Surroundings): RequestEvent | null {
  const reply = nextReplyEvent(request, around);
  if (reply) return reply;
  const of = request.trail.toNotify;
  const base = { id: request.id, at: around.now };
  if (of) return { ...base, kind: 'notified', of };
  const cart = nextCartStep(request, around, false);
  if (cart.kind === 'record') return cart.event;
  return cart.kind === 'close-tab' ? { ...base, kind: 'cart/tab-done' } : null;
}
