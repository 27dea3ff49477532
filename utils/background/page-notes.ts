import type { Ledger } from '../ledger/ledger.ts';
import { cartEvidence } from '../requests/cart-evidence.ts';
import { acceptedAsins, asinsOn, isAskedPage } from '../requests/cart-judge.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import type { PageRead } from '../requests/page-reading.ts';
import { priceEvent } from '../requests/prices.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/** Pages of one request that are written down; a shopper may wander on in its tab. */
const MOST_PAGES = 40;

/** What is written down of a store's page: that it was seen, what its product costs, what waited for it. */
export function createPageNotes(record: Record) {
  /** Writes down a page of the request's, once. */
  async function note(ledger: Ledger, request: RequestState, read: PageRead): Promise<RequestState> {
    const { page, pageId, marketplace } = read;
    const product = page.kind === 'product' && isAskedPage(request, read) ? page : null;
    if (request.cart.state === 'needs-you' && !product) return request;
    if (request.trail.pages >= MOST_PAGES) return request;
    const id = `${request.id}:saw:${pageId}:${product?.asin ?? page.kind}`;
    const { asin, title, price } = product ?? { asin: null, title: '', price: null };
    const saw = { pageId, page: page.kind, marketplace, asin, title, price };
    return (await ledger.append(request.id, { id, at: Date.now(), kind: 'cart/saw', ...saw })) ?? request;
  }

  /** Writes down what its product costs, where that is news. */
  async function notePrice(ledger: Ledger, request: RequestState, read: PageRead, inOwnTab: boolean) {
    const event = priceEvent(request, read, Date.now(), inOwnTab);
    if (event) await record(ledger, request.id, event);
  }

  /** What any page of a store tells of requests that wait for it: an added page, or the cart. */
  async function confirmAll(ledger: Ledger, read: PageRead): Promise<RequestState[]> {
    const { page, marketplace } = read;
    const relevant: RequestState[] = [];
    const asins = asinsOn(page);
    if (asins.length === 0 && page.kind !== 'cart') return relevant;
    const sameSince = page.kind === 'cart' ? await ledger.sameSince(marketplace) : 0;
    for (const request of await ledger.watched(marketplace, asins, page.kind === 'cart')) {
      const accepted = acceptedAsins(request, marketplace);
      if (page.kind === 'product' && accepted.has(page.asin)) relevant.push(request);
      const event = cartEvidence(request, read, Date.now(), sameSince);
      const now = (event && (await record(ledger, request.id, event))) ?? request;
      await notePrice(ledger, now, read, false);
    }
    return relevant;
  }

  return { note, notePrice, confirmAll };
}
