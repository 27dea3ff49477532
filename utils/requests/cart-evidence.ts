import { DEVICE_PAGE } from './cart-events.ts';
import { acceptedAsins, SOON_MS } from './cart-judge.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import type { PageRead } from './page-reading.ts';

/**
 * What a page of a store, in whatever tab, tells of a request that waits for it: an added page or the cart
 * shows its product, or the cart no longer does.
 * @param sameSince since when, as far as pages have shown, the same account (or nobody) is signed in to the
 *   store, in ms since the epoch: the cart of another one knows nothing of what was seen before
 * @returns null when it tells nothing new
 */
export function cartEvidence(
  request: RequestState,
  read: PageRead,
  now: number,
  sameSince = 0,
): RequestEvent | null {
  const { cart, id } = request;
  const { page, pageId, marketplace, loadedAt, stoodMs, signedIn } = read;
  const signedOut = signedIn === false && { signedOut: true as const };
  const since = 'at' in cart ? cart.at : 0;
  // Each change of the request can happen once; said again, it is the same event.
  const base = (name: string) => ({ id: `${id}:${name}:${pageId}:${since}`, at: Math.max(now, since + 1) });
  const accepted = acceptedAsins(request, marketplace);
  // A document older than the request proves nothing of it: it may come back from the browser's memory.
  const isOlder = loadedAt < request.askedAt;

  if (page.kind === 'added') {
    const asin = page.asins.find((one) => accepted.has(one));
    if (!asin || cart.state === 'in-cart') return null;
    // A sheet slides in over a page of any age; a page of its own is as old as what it says.
    if (page.via === 'page' && (isOlder || (cart.state === 'left' && loadedAt < since))) return null;
    const { title, price } = request.trail.seen ?? { title: '', price: null };
    const { quantity, via } = page;
    return {
      ...base('in-cart'),
      kind: 'cart/in-cart',
      marketplace,
      asin,
      quantity,
      via,
      pageId,
      title,
      price,
      ...signedOut,
    };
  }
  if (page.kind !== 'cart' || stoodMs < SOON_MS) return null;
  // A cart that was loaded before knows nothing of what came after; unless it is the one that told us.
  const isFresh = loadedAt > since || (cart.state === 'in-cart' && cart.pageId === pageId);
  if (cart.state === 'in-cart') {
    // Seen by another browser, whose cart may be another account's.
    if (cart.pageId === DEVICE_PAGE) return null;
    const { product, quantity, via } = cart;
    if (product.marketplace !== marketplace || !isFresh) return null;
    const stands = page.active.some(({ asin }) => asin === product.asin);
    const isSince = cart.seenAt >= sameSince;
    // Seen by whoever is signed in now: from here on this cart can tell that it has left.
    if (stands && (!isSince || signedIn === cart.signedOut))
      return {
        ...base(`stands:${sameSince}`),
        kind: 'cart/in-cart',
        ...product,
        quantity,
        via,
        pageId,
        ...signedOut,
      };
    // In doubt whose cart it is, or what else is in it, nothing is said.
    const isSameCart = isSince && signedIn === !cart.signedOut;
    const isGone = !stands && !page.partial;
    return isGone && isSameCart ? { ...base('left'), kind: 'cart/left' } : null;
  }
  const row = page.active.find(({ asin }) => accepted.has(asin));
  if (!row || isOlder || (cart.state === 'left' && !isFresh)) return null;
  const { asin, quantity, title, price } = row;
  const seen = { marketplace, asin, quantity, via: 'cart', pageId, title, price, ...signedOut } as const;
  return { ...base('in-cart'), kind: 'cart/in-cart', ...seen };
}
