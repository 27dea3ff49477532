import { acceptedAsins } from './asked-product.ts';
import { DEVICE_PAGE } from './cart-events.ts';
import { SOON_MS } from './cart-judge.ts';
import type { CartLane } from './cart-lane.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import { findInCart, inCartEvent } from './in-cart-event.ts';
import type { PageRead } from './page-reading.ts';

type InCart = Extract<CartLane, { state: 'in-cart' }>;

/**
 * What a page of a store, in any tab, proves about a request that is not under way: an "added" page or the
 * cart shows its product, or the cart no longer does.
 * @param sameAccountSince since when, as far as pages have shown, the same account (or nobody) is signed in to the
 *   store, in ms since the epoch: another account's cart proves nothing about what was seen before
 * @returns null when it proves nothing new
 */
export function cartEvidence(
  request: RequestState,
  read: PageRead,
  now: number,
  sameAccountSince = 0,
): RequestEvent | null {
  const { cart } = request;
  const { page, loadedAt } = read;
  if (page.kind === 'cart' && read.unchangedMs < SOON_MS) return null;
  if (cart.state === 'in-cart')
    return page.kind === 'cart' ? evidenceOfCart(request, cart, read, now, sameAccountSince) : null;
  const found = findInCart(page, acceptedAsins(request, read.marketplace));
  if (!found) return null;
  // A side sheet slides in over a page of any age; the other pages are as old as what they say.
  if (found.via !== 'side-sheet') {
    // A document older than the request may have come back from the browser's cache.
    if (loadedAt < request.askedAt) return null;
    // A page that was loaded before the product left the cart does not show that it is back.
    const { via } = found;
    if (cart.state === 'left' && (via === 'cart' ? loadedAt <= cart.at : loadedAt < cart.at)) return null;
  }
  return inCartEvent(eventBase('in-cart', request, read, now), found, request, read);
}

/** What the cart's page proves about a product that is known to be in a cart. */
function evidenceOfCart(
  request: RequestState,
  cart: InCart,
  read: PageRead,
  now: number,
  sameAccountSince: number,
): RequestEvent | null {
  const { page, pageId, marketplace, loadedAt, signedIn } = read;
  // Another browser saw it in its cart, which may be another account's.
  if (page.kind !== 'cart' || cart.pageId === DEVICE_PAGE) return null;
  const { product, quantity, via } = cart;
  // A cart that was loaded before knows nothing of what came after, unless it is the one that showed the product.
  const isFresh = loadedAt > cart.at || cart.pageId === pageId;
  if (product.marketplace !== marketplace || !isFresh) return null;
  const isThere = page.active.some(({ asin }) => asin === product.asin);
  const wasSeenSince = cart.seenAt >= sameAccountSince;
  // Seen in the cart of the present account (or nobody): from here on, this cart can show that it has left.
  if (isThere && (!wasSeenSince || signedIn === cart.signedOut)) {
    const found = { asin: product.asin, quantity, via, shown: product };
    return inCartEvent(eventBase(`stands:${sameAccountSince}`, request, read, now), found, request, read);
  }
  // Where it is not clear whose cart it is, or what else is in it, nothing is proved.
  const isSameCart = wasSeenSince && signedIn === !cart.signedOut;
  const isGone = !isThere && !page.partial;
  return isGone && isSameCart ? { ...eventBase('left', request, read, now), kind: 'cart/left' } : null;
}

/** Each change of the request happens once: evidence that is read again makes the same event. */
function eventBase(
  name: string,
  { id, cart }: RequestState,
  { pageId }: PageRead,
  now: number,
): { id: string; at: number } {
  const since = 'at' in cart ? cart.at : 0;
  return { id: `${id}:${name}:${pageId}:${since}`, at: Math.max(now, since + 1) };
}
