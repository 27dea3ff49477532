import type { Ledger } from '../ledger/ledger.ts';
import { isUnderWay } from '../requests/cart-state.ts';
import type { RequestState } from '../requests/fold.ts';

type Product = Pick<RequestState, 'tweet' | 'link' | 'ownStore'>;

/**
 * Is another request for this product, asked for from the same tweet, queued or being added right now? Then a
 * further one is the same wish told twice: by a double click, or in two windows.
 */
export async function isSameWishUnderWay(ledger: Ledger, id: string, product: Product): Promise<boolean> {
  return (await ledger.byTweet(product.tweet.id)).some(
    (other) =>
      other.id !== id &&
      (other.cart.state === 'queued' || isUnderWay(other.cart)) &&
      wanted(other) === wanted(product),
  );
}

/** The product and the store whose cart is meant. */
function wanted({ link, ownStore }: Product): string {
  if (link.kind !== 'product') return link.href;
  return `${ownStore ?? link.marketplace}/${link.asin}`;
}
