import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';

/** What the background sees of the browser when it decides. */
export interface Surroundings {
  now: number;
  /** All open tabs: id and the tab that opened each. */
  tabs: readonly { id: number; openerTabId: number | undefined }[];
  /** The tab whose X page has been loaded anew, if that is why we look, and when. */
  reloaded?: { tabId: number; at: number };
  /** The browser itself has just started: no tab of the last session is left. */
  browserStarted?: boolean;
}

/** A link asked for longer ago than this is not opened unbidden: a tab out of the blue helps nobody. */
export const STALE_AFTER_MS = 60_000;

export type Step =
  | { kind: 'open-link'; openerTabId: number }
  | { kind: 'record'; event: RequestEvent }
  | { kind: 'nothing' };

/**
 * What to do next for a request that is under way, after any interruption: the background may have died
 * at any await, the page may have been closed or loaded anew. Pure; the ids of the events it makes are
 * fixed by the request, so that deciding twice is deciding once.
 */
export function nextStep(request: RequestState, around: Surroundings): Step {
  const { reply, cart } = request;
  const record = (event: RequestEvent): Step => ({ kind: 'record', event });

  if (reply.state === 'composing') {
    const { reloaded } = around;
    // A page may tell of its load late or twice; what was asked for since then is not lost by it.
    const isLost = reloaded?.tabId === reply.tabId && reply.since < reloaded.at;
    const held =
      !around.browserStarted &&
      around.tabs.some((tab) => tab.id === reply.tabId) &&
      // An intent window may load several pages on its way to X's reply box.
      (!isLost || reply.by === 'intent');
    if (held) return { kind: 'nothing' };
    const base = { id: `${request.id}:settled`, at: around.now };
    return reply.pressed
      ? record({ ...base, kind: 'reply/failed', reason: 'unseen', said: '' })
      : record({ ...base, kind: 'reply/abandoned' });
  }
  if (cart.state === 'queued' || cart.state === 'opening') {
    const opened =
      cart.state === 'opening' &&
      around.tabs.some((tab) => tab.openerTabId === cart.openerTabId && tab.id > cart.youngestTabId);
    if (opened) return record({ id: `${request.id}:opened`, at: around.now, kind: 'cart/opened' });
    const fresh = !around.browserStarted && around.now - request.changedAt < STALE_AFTER_MS;
    return fresh
      ? { kind: 'open-link', openerTabId: cart.openerTabId }
      : record({ id: `${request.id}:interrupted`, at: around.now, kind: 'cart/interrupted' });
  }
  return { kind: 'nothing' };
}
