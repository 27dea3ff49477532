import { isWaitOver } from './clock.ts';
import type { RequestEvent } from './events.ts';
import { isTabToClose, mayReadTarget, type RequestState, targetStore } from './fold.ts';
import type { Surroundings } from './next-reply-event.ts';

/** How long a page of Amazon's may take before the shopper is asked to look. */
export const PAGE_MS = 60_000;
/**
 * A product asked for longer ago than this is not opened unbidden: a tab out of the blue helps nobody. Long
 * enough for a queue of many whose pages each take their minute.
 */
export const STALE_AFTER_MS = 30 * 60_000;

export type CartStep =
  /** Open the link in a tab of the lane, to be read. */
  | { kind: 'open' }
  /** Open it as an ordinary tab: we may not read where it leads. */
  | { kind: 'open-ordinary' }
  | { kind: 'close-tab'; tabId: number }
  | { kind: 'record'; event: RequestEvent }
  | { kind: 'nothing' };

const NOTHING: CartStep = { kind: 'nothing' };

/**
 * What to do next for a request's cart, after any interruption: the background may have died at any await,
 * a tab may have been closed, a page may never have come. Pure. What a page shows is decided in lane.ts.
 * @param isFree no other request has the lane
 */
export function nextCartStep(request: RequestState, around: Surroundings, isFree: boolean): CartStep {
  const { cart, trail } = request;
  const { now, tabs, session } = around;
  const base = (name: string) => ({ id: `${request.id}:${name}`, at: now });
  const record = (event: RequestEvent): CartStep => ({ kind: 'record', event });
  const interrupted = (why: 'browser' | 'tab-closed') =>
    record({ ...base('interrupted'), kind: 'cart/interrupted', why });

  switch (cart.state) {
    case 'queued': {
      if (around.browserStarted || now - cart.since > STALE_AFTER_MS) return interrupted('browser');
      // A session's name outlives an update: with another one the browser has started anew, though it may not tell.
      if (cart.session !== session && !around.updated) return interrupted('browser');
      if (!mayReadTarget(request, around.allowed)) return { kind: 'open-ordinary' };
      return isFree ? { kind: 'open' } : NOTHING;
    }
    case 'opening': {
      if (around.browserStarted || cart.session !== session) return interrupted('browser');
      const ours = tabs.find((tab) => tab.openerTabId === cart.openerTabId && tab.id > cart.youngestTabId);
      const readable = mayReadTarget(request, around.allowed);
      if (ours && readable)
        return record({ ...base('reading'), kind: 'cart/reading', tabId: ours.id, session });
      if (ours) return record({ ...base('opened'), kind: 'cart/opened' });
      if (isWaitOver(cart.since, PAGE_MS, now)) return interrupted('browser');
      return { kind: readable ? 'open' : 'open-ordinary' };
    }
    case 'reading':
    case 'adding': {
      const { tab } = cart;
      const needs = (why: 'unseen' | 'timeout' | 'offline') =>
        record({ ...base(`needs:${why}`), ...tab, kind: 'cart/needs-you', why });
      if (around.browserStarted || tab.session !== session || !tabs.some(({ id }) => id === tab.tabId)) {
        if (trail.pressed) return needs('unseen');
        return interrupted(tab.session === session && !around.browserStarted ? 'tab-closed' : 'browser');
      }
      const isLate = isWaitOver(cart.since, PAGE_MS, now);
      const isQuiet = around.quietTabId === tab.tabId;
      if (!isLate && !isQuiet && mayReadTarget(request, around.allowed)) return NOTHING;
      if (trail.pressed) return isLate || isQuiet ? needs('unseen') : NOTHING;
      if (!around.online) return needs('offline');
      // Nowhere that we may read: it is an ordinary tab now, and stays the shopper's.
      const store = targetStore(request);
      if (!trail.wasRead && (store === null || !around.allowed.includes(store)))
        return record({ ...base('opened'), kind: 'cart/opened' });
      return needs('timeout');
    }
    default:
      return trail.ownTab && isTabToClose(request)
        ? { kind: 'close-tab', tabId: trail.ownTab.session === session ? trail.ownTab.tabId : -1 }
        : NOTHING;
  }
}
