import type { Ledger } from '../ledger/ledger.ts';
import { isUnderWay } from '../requests/cart-lane.ts';
import type { RequestState } from '../requests/fold.ts';

type Product = Pick<RequestState, 'tweet' | 'link' | 'ownStore'>;

/**
 * Is another request from the same tweet, for the same product, queued or being added right now? Then a further
 * one comes from a double click or a second window, and must not add the product twice.
 * @param id the request that is left out of the search
 */
export async function isProductUnderWay(ledger: Ledger, id: string, product: Product): Promise<boolean> {
  return (await ledger.byTweet(product.tweet.id)).some(
    (other) =>
      other.id !== id &&
      (other.cart.state === 'queued' || isUnderWay(other.cart)) &&
      cartKey(other) === cartKey(product),
  );
}

/**
 * Is another request from the same tweet adding the product of this request's reply, or has one that was asked for since
 * left its page to the shopper? A reply may be written for minutes, and meanwhile they may ask for the product privately.
 */
export async function isProductTaken(ledger: Ledger, request: RequestState): Promise<boolean> {
  if (await isProductUnderWay(ledger, request.id, request)) return true;
  return (await ledger.byTweet(request.tweet.id)).some(
    (other) =>
      other.id !== request.id &&
      other.askedAt >= request.askedAt &&
      (other.cart.state === 'needs-you' || other.cart.state === 'opened') &&
      cartKey(other) === cartKey(request),
  );
}

/** Names the product and the store whose cart it goes into. */
function cartKey({ link, ownStore }: Product): string {
  if (link.kind !== 'product') return link.href;
  return `${ownStore ?? link.marketplace}/${link.asin}`;
}
