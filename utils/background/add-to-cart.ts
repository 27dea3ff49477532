import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { mayReadTarget, waitsForAccess, waitsForAdd } from '../requests/fold.ts';
import type { BackgroundContext } from './context.ts';
import { isProductUnderWay } from './product-under-way.ts';
import { queuedEvent } from './queued-event.ts';

/**
 * "Add to cart" for requests that wait for it (`waitsForAdd`, `waitsForAccess`): queues them; the cart lane takes them
 * one at a time. Skips requests that are queued already or gone, so that a repeated command counts once. Of several
 * requests, also skips those whose store we may not read: each would open an ordinary tab at once.
 * @param openerTabId the page of ours that asks; -1: the popup, which is in no tab
 * @throws RefusedError when only one was asked for and we do not open its link, or another request is
 *   already adding its product
 */
export async function addToCart(
  context: BackgroundContext,
  requestIds: readonly string[],
  openerTabId: number,
): Promise<void> {
  const { browser } = context;
  const ledger = await context.openLedger();
  // The store may have been allowed only a moment ago.
  await bestEffort('registering the reader', () => browser.registerReaders());
  const allowed = await browser.allowedStores();
  const opener = openerTabId < 0 ? await browser.frontTab() : openerTabId;
  const isOne = requestIds.length === 1;
  for (const id of requestIds) {
    const request = await ledger.read(id);
    if (!request || !(waitsForAdd(request) || waitsForAccess(request))) continue;
    if (!(isOne || mayReadTarget(request, allowed))) continue;
    if (!browser.openable(request.link, request.ownStore)) {
      if (isOne) throw new RefusedError('not-openable');
      continue;
    }
    if (await isProductUnderWay(ledger, id, request)) {
      if (isOne) throw new RefusedError('already-adding');
      continue;
    }
    await context.record(id, { ...(await queuedEvent(context, id, Date.now(), opener)), alone: true });
  }
}
