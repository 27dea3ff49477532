import type { RequestEvent } from './events.ts';
import { eventKey, fold, isOpen, type RequestState } from './fold.ts';
import { nextCartStep } from './next-cart-step.ts';
import { nextReplyEvent } from './next-reply-event.ts';
import type { Surroundings } from './surroundings.ts';

/** More events than any request needs to end its open work. */
const MOST_STEPS = 8;

/**
 * Merges events from outside the ledger (an imported file, a row that was put aside) into those of a request; events that
 * are known are skipped. They never start work: what the merged request would still do is ended, as after a restart of
 * the browser. Nor do they change work: a request that is under way here, and what was asked for, stay as they are.
 * @param known the events in the ledger; empty when the request is new
 * @param incoming the events from outside
 * @returns the merged events; null when they add nothing, or when they make no request
 */
export function mergeEvents(
  id: string,
  known: readonly RequestEvent[],
  incoming: readonly RequestEvent[],
  now: number,
): RequestEvent[] | null {
  const before = fold(id, known);
  if (before && isOpen(before)) return null;
  const keys = new Set(known.map(eventKey));
  const added = incoming.filter((event) => !keys.has(eventKey(event)) && !(before && event.kind === 'asked'));
  if (added.length === 0) return null;
  const merged = [...known, ...added];
  const after = fold(id, merged);
  return after && closeOpenWork(id, merged, after, now);
}

/** Adds the events that end the open work; null when it cannot be ended, which no file that we wrote leads to. */
function closeOpenWork(
  id: string,
  events: RequestEvent[],
  state: RequestState,
  now: number,
): RequestEvent[] | null {
  // A session that never existed: no tab that the file mentions is open in this browser.
  const session = crypto.randomUUID();
  const around: Surroundings = { now, tabs: [], session, allowed: [], online: true, browserStarted: true };
  let current: RequestState | null = state;
  for (let step = 0; current && isOpen(current); step++) {
    const event = closingEvent(current, around);
    if (!event || step >= MOST_STEPS) return null;
    // A random id: one derived from the request's could already be in use in the file.
    events.push({ ...event, id: `rest:${crypto.randomUUID()}` });
    current = fold(id, events);
  }
  return events;
}

/** The next event that brings the request closer to its end; null when there is none. */
function closingEvent(request: RequestState, around: Surroundings): RequestEvent | null {
  const reply = nextReplyEvent(request, around);
  if (reply) return reply;
  const of = request.cartFacts.toNotify;
  const base = { id: request.id, at: around.now };
  if (of) return { ...base, kind: 'notified', of };
  const cart = nextCartStep(request, around, false);
  if (cart.kind === 'record') return cart.event;
  return cart.kind === 'close-tab' ? { ...base, kind: 'cart/tab-done' } : null;
}
