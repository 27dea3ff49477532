import type { Verdict } from './cart-judge.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import type { PageRead } from './page-reading.ts';

/**
 * The event by which a verdict is written down; null when it changes nothing.
 * @param tab the request's own, with the session of the browser in which its id holds
 */
export function verdictEvent(
  verdict: Verdict,
  request: RequestState,
  { marketplace, pageId, page, signedIn }: PageRead,
  tab: { tabId: number; session: string },
): RequestEvent | null {
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
    case 'in-cart': {
      const { asin, quantity, via } = verdict;
      const row = page.kind === 'cart' ? page.active.find((one) => one.asin === asin) : undefined;
      const { title, price } = row ?? request.trail.seen ?? { title: '', price: null };
      const signedOut = signedIn === false && { signedOut: true as const };
      const seen = { marketplace, asin, quantity, via, pageId, title, price, ...signedOut };
      return { ...base(`in-cart:${pageId}`), kind: 'cart/in-cart', ...seen };
    }
    default:
      return null;
  }
}
