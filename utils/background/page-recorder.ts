import { acceptedAsins, asinsOn, isAskedPage } from '../requests/asked-product.ts';
import { cartEvidence } from '../requests/cart-evidence.ts';
import type { RequestState } from '../requests/fold.ts';
import type { PageRead } from '../requests/page-reading.ts';
import { priceEvent } from '../requests/prices.ts';
import type { BackgroundContext } from './context.ts';

/** How many pages of one request are written down: a shopper may wander on in its tab. */
const MOST_PAGES = 40;

/** Writes down what a store's page shows: that it was read, what the product costs, what is in the cart. */
export function createPageRecorder({ openLedger, record }: BackgroundContext) {
  /** Writes down a page in the request's own tab, once; resolves to the request's state afterwards. */
  async function recordPage(request: RequestState, read: PageRead): Promise<RequestState> {
    const { page, pageId, marketplace } = read;
    const product = page.kind === 'product' && isAskedPage(request, read) ? page : null;
    if (request.cart.state === 'needs-you' && !product) return request;
    if (request.cartFacts.pages >= MOST_PAGES) return request;
    const id = `${request.id}:saw:${pageId}:${product?.asin ?? page.kind}`;
    const { asin, title, price } = product ?? { asin: null, title: '', price: null };
    const saw = { pageId, page: page.kind, marketplace, asin, title, price };
    const ledger = await openLedger();
    return (await ledger.append(request.id, { id, at: Date.now(), kind: 'cart/saw', ...saw })) ?? request;
  }

  /** Writes down the price of the request's product, if it is new. */
  async function recordPrice(request: RequestState, read: PageRead, inOwnTab: boolean): Promise<void> {
    const event = priceEvent(request, read, Date.now(), inOwnTab);
    if (event) await record(request.id, event);
  }

  /**
   * Writes down what a store's page, in any tab, shows of requests that wait for it.
   * @returns the requests whose product's page it is
   */
  async function recordEvidence(read: PageRead): Promise<RequestState[]> {
    const { page, marketplace } = read;
    const onProductPage: RequestState[] = [];
    const asins = asinsOn(page);
    if (asins.length === 0 && page.kind !== 'cart') return onProductPage;
    const ledger = await openLedger();
    const sameAccountSince = page.kind === 'cart' ? await ledger.sameAccountSince(marketplace) : 0;
    for (const request of await ledger.watched(marketplace, asins, page.kind === 'cart')) {
      const accepted = acceptedAsins(request, marketplace);
      if (page.kind === 'product' && accepted.has(page.asin)) onProductPage.push(request);
      const event = cartEvidence(request, read, Date.now(), sameAccountSince);
      const now = (event && (await record(request.id, event))) ?? request;
      await recordPrice(now, read, false);
    }
    return onProductPage;
  }

  return { recordPage, recordPrice, recordEvidence };
}
