import { RefusedError } from '../common/refusal.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import type { BrowserPort } from './browser-port.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/**
 * "Finish on Amazon": brings the request's tab forward; where it is gone, opens the link once more, for the
 * shopper to go on by hand. We press nothing there, and see what becomes of it.
 * @throws RefusedError when there is no such request, or its link is none that we open
 */
export async function finishOnAmazon(
  ledger: Ledger,
  browser: BrowserPort,
  requestId: string,
  openerTabId: number,
  record: Record,
): Promise<void> {
  const request = await ledger.read(requestId);
  if (!request) throw new RefusedError('unknown-request');
  const { cart } = request;
  const session = await browser.session();
  const isOurs = 'tab' in cart && cart.tab.session === session;
  if (isOurs && (await browser.showTab(cart.tab.tabId))) return;
  const href = browser.openable(request.link, request.ownStore);
  if (!href) throw new RefusedError('not-openable');
  const tabId = await browser.openTab(href, openerTabId, true);
  const id = `${requestId}:finish:${session}:${tabId}`;
  await record(ledger, requestId, {
    id,
    at: Date.now(),
    kind: 'cart/needs-you',
    why: 'by-hand',
    tabId,
    session,
  });
}
