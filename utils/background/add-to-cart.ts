import { RefusedError } from '../common/refusal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestEvent } from '../requests/events.ts';
import { mayReadTarget, type RequestState, waitsForAdd } from '../requests/fold.ts';
import type { BrowserPort } from './browser-port.ts';
import { isSameWishUnderWay } from './same-wish.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/**
 * "Add to cart" for requests that wait for it (`waitsForAdd`): they are queued, and the lane takes them one at a
 * time. A request that is queued already, or not there, is passed over: said twice, it counts once. Of
 * several, those whose store we may not read are passed over too: a heap of tabs helps nobody.
 * @param openerTabId the page of ours that asks; -1: the popup, which is in no tab
 * @throws RefusedError when the one that was asked for has a link that we do not open, or its product is on its
 *   way to the cart by another request
 */
export async function addToCart(
  ledger: Ledger,
  browser: BrowserPort,
  requestIds: readonly string[],
  openerTabId: number,
  record: Record,
): Promise<void> {
  const [allowed, session] = await Promise.all([browser.allowedStores(), browser.session()]);
  const opener = openerTabId < 0 ? await browser.frontTab() : openerTabId;
  const isOne = requestIds.length === 1;
  for (const id of requestIds) {
    const request = await ledger.read(id);
    if (!request || !waitsForAdd(request) || !(isOne || mayReadTarget(request, allowed))) continue;
    if (!browser.openable(request.link, request.ownStore)) {
      if (isOne) throw new RefusedError('not-openable');
      continue;
    }
    if (await isSameWishUnderWay(ledger, id, request)) {
      if (isOne) throw new RefusedError('already-adding');
      continue;
    }
    const queued = { id: `${id}:queued`, at: Date.now(), openerTabId: opener, session };
    await record(ledger, id, { ...queued, kind: 'cart/queued', alone: true });
  }
}
