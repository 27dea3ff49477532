import { tweetTime } from '../x-facts/tweet-time.ts';
import type { RequestState } from './fold.ts';
import { STALE_AFTER_MS } from './next-cart-step.ts';

/** How much the shopper's clock and X's may differ. */
export const CLOCK_SKEW_MS = 10 * 60_000;

/**
 * May the product of a reply that was proved only now still be added without a click, as right after the reply? Only
 * while the reply is recent, and only if the shopper has not gone to the product in another way since; otherwise they
 * may have given it up, or added it by hand. Then "Add to cart" is offered instead (`waitsForAdd`).
 * @param request as it was before the reply was proved
 * @param others requests for the same tweet or product
 * @param now ms since the epoch
 */
export function mayAddAfterProof(
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
