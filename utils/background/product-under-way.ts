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

/** Names the product and the store whose cart it goes into. */
function cartKey({ link, ownStore }: Product): string {
  if (link.kind !== 'product') return link.href;
  return `${ownStore ?? link.marketplace}/${link.asin}`;
}
