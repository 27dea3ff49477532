import { RefusedError } from '../common/refusal.ts';
import type { BackgroundContext } from './context.ts';

/**
 * "Finish on Amazon": shows the request's tab. If the tab is gone, opens the link again for the shopper to
 * continue by hand: our script reads that tab, and presses nothing in it.
 * @param openerTabId the tab that asks; -1 when there is none
 * @throws RefusedError when there is no such request, or we do not open its link
 */
export async function finishOnAmazon(
  { openLedger, browser, record }: BackgroundContext,
  requestId: string,
  openerTabId: number,
): Promise<void> {
  const request = await (await openLedger()).read(requestId);
  if (!request) throw new RefusedError('unknown-request');
  const { cart } = request;
  const session = await browser.session();
  const isOurs = 'tab' in cart && cart.tab.session === session;
  if (isOurs && (await browser.showTab(cart.tab.tabId))) return;
  const href = browser.openable(request.link, request.ownStore);
  if (!href) throw new RefusedError('not-openable');
  const tabId = await browser.openTab(href, openerTabId, true);
  const base = { id: `${requestId}:finish:${session}:${tabId}`, at: Date.now() };
  await record(requestId, { ...base, kind: 'cart/needs-you', why: 'by-hand', tabId, session });
}
