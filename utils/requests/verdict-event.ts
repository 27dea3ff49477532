import type { Verdict } from './cart-judge.ts';
import type { TabRef } from './cart-lane.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import { inCartEvent } from './in-cart-event.ts';
import type { PageRead } from './page-reading.ts';

/**
 * The event that writes a verdict down; null when the verdict changes nothing.
 * @param tab the request's own tab
 */
export function verdictEvent(
  verdict: Verdict,
  request: RequestState,
  read: PageRead,
  tab: TabRef,
): RequestEvent | null {
  const { marketplace, pageId } = read;
  const base = (name: string) => ({ id: `${request.id}:${name}`, at: Date.now() });
  switch (verdict.kind) {
    case 'add':
      return { ...base('adding'), ...tab, kind: 'cart/adding', pageId, marketplace, asin: verdict.asin };
    case 'check':
      return { ...base('checking'), kind: 'cart/checking' };
    case 'needs-you': {
      const { cart } = request;
      if (cart.state === 'needs-you' && cart.why === verdict.why) return null;
      return { ...base(`needs:${verdict.why}:${pageId}`), ...tab, kind: 'cart/needs-you', why: verdict.why };
    }
    case 'refused':
      return { ...base('refused'), kind: 'cart/refused', why: verdict.why };
    case 'in-cart':
      return inCartEvent(base(`in-cart:${pageId}`), verdict.found, request, read);
    default:
      return null;
  }
}
