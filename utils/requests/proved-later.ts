import { tweetTime } from '../x-facts/tweet-time.ts';
import type { RequestState } from './fold.ts';
import { STALE_AFTER_MS } from './next-cart-step.ts';

/** By how much the shopper's clock and X's may differ. */
export const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * Does the product of a reply that was proved only now still go into the cart by itself, as it would have
 * right after the reply? Only while the reply is young: a product long given up, or added by hand meanwhile,
 * helps nobody. Then it is offered instead (`waitsForAdd`). The same when the shopper has taken another way to
 * the product since.
 * @param request as it was before the reply was proved
 * @param others requests for the same tweet or product
 * @param now ms since the epoch
 */
export function goesOnByItself(
  request: RequestState,
  replyId: string,
  others: readonly RequestState[],
  now: number,
): boolean {
  const age = now - tweetTime(replyId);
  if (request.cart.state !== 'none' || age > STALE_AFTER_MS || age < -CLOCK_SKEW_MS) return false;
  return !others.some(
    ({ id, cart, changedAt }) => id !== request.id && cart.state !== 'none' && changedAt >= request.askedAt,
  );
}
