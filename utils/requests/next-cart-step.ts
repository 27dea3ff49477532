import type { Interruption } from './cart-events.ts';
import { isWaitOver } from './clock.ts';
import type { RequestEvent } from './events.ts';
import { isTabToClose, mayReadTarget, type RequestState, targetStore } from './fold.ts';
import { mayReadStore } from './may-read-store.ts';
import type { Surroundings } from './surroundings.ts';

/** How long one page of Amazon's may take before the request needs the shopper. */
export const PAGE_MS = 60_000;
/**
 * A product that has been queued for longer than this is not opened any more: the shopper no longer expects
 * its tab. Long enough for a queue of many products whose pages each take a minute.
 */
export const STALE_AFTER_MS = 30 * 60_000;

export type CartStep =
  /** Open the link in a tab of our own, to be read. */
  | { kind: 'open' }
  /** Open it as an ordinary tab: we may not read where it leads. */
  | { kind: 'open-ordinary' }
  | { kind: 'close-tab'; tabId: number }
  | { kind: 'record'; event: RequestEvent }
  | { kind: 'nothing' };

const NOTHING: CartStep = { kind: 'nothing' };

/**
 * Decides the next step in a request's cart lane, after any interruption: the background may have died at any
 * await, a tab may have been closed, a page may never have loaded. Pure. cart-judge.ts decides what a page means.
 * @param isFree no other request has the lane
 */
export function nextCartStep(request: RequestState, around: Surroundings, isFree: boolean): CartStep {
  const { cart, cartFacts } = request;
  const { now, tabs, session } = around;
  const base = (name: string) => ({ id: `${request.id}:${name}`, at: now });
  const record = (event: RequestEvent): CartStep => ({ kind: 'record', event });
  const interrupted = (why: Interruption) =>
    record({ ...base('interrupted'), kind: 'cart/interrupted', why });

  switch (cart.state) {
    case 'queued': {
      // The session's name survives an update. Another name means that the browser has restarted, even if it fired no
      // event.
      const isOtherSession = cart.session !== session && !around.updated;
      if (around.browserStarted || isOtherSession) return interrupted('browser');
      if (now - cart.since > STALE_AFTER_MS) return interrupted('waited-too-long');
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
        if (cartFacts.pressed) return needs('unseen');
        return interrupted(tab.session === session && !around.browserStarted ? 'tab-closed' : 'browser');
      }
      const isLate = isWaitOver(cart.since, PAGE_MS, now);
      const isQuiet = around.quietTabId === tab.tabId;
      if (!isLate && !isQuiet && mayReadTarget(request, around.allowed)) return NOTHING;
      if (cartFacts.pressed) return isLate || isQuiet ? needs('unseen') : NOTHING;
      if (!around.online) return needs('offline');
      // We cannot read where it leads: from now on it is an ordinary tab of the shopper's.
      const store = targetStore(request);
      if (!cartFacts.wasRead && (store === null || !mayReadStore(store, around.allowed)))
        return record({ ...base('opened'), kind: 'cart/opened' });
      return needs('timeout');
    }
    default:
      // A tab of an earlier session is gone: -1 closes none, and it is written that we are done with it.
      return cartFacts.ownTab && isTabToClose(request)
        ? { kind: 'close-tab', tabId: cartFacts.ownTab.session === session ? cartFacts.ownTab.tabId : -1 }
        : NOTHING;
  }
}
