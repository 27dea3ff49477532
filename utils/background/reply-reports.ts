import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { unseenInstead } from '../ledger/reply-owner.ts';
import type { XHandlers } from '../messages/router.ts';
import type { RequestState } from '../requests/fold.ts';
import { intentUrl, readIntentTarget } from '../requests/intent-url.ts';
import { readSettings } from '../settings/settings.ts';
import type { CartRunner } from './cart-runner.ts';
import type { BackgroundContext } from './context.ts';
import { hasStandingReply } from './earlier-requests.ts';
import { isProductTaken } from './product-under-way.ts';
import { queuedEvent } from './queued-event.ts';
import { mayPressForMs } from './reply-window.ts';

/** Handles what the tab with the reply box says: what became of the reply, or that X's own window is needed. */
export function createReplyReports(
  context: BackgroundContext,
  cart: CartRunner,
): Pick<XHandlers, 'report' | 'open-intent' | 'claim-press'> {
  const { openLedger, browser, record } = context;

  /**
   * The request that this tab reports on.
   * @throws RefusedError when there is no such request, or its reply box was never open in this tab
   */
  async function readReporting(requestId: string, tabId: number): Promise<RequestState> {
    const request = await (await openLedger()).read(requestId);
    if (!request) throw new RefusedError('unknown-request');
    if (!request.replyTabIds.includes(tabId)) throw new RefusedError('not-here');
    return request;
  }

  return {
    async report({ requestId, event: reported }, { tabId }) {
      const ledger = await openLedger();
      const known = await readReporting(requestId, tabId);
      const isDuplicate =
        reported.kind === 'reply/failed' &&
        reported.reason === 'refused-by-x' &&
        (await hasStandingReply(ledger, known));
      const event = isDuplicate ? { ...reported, reason: 'duplicate' as const } : reported;
      const isQueued =
        event.kind === 'reply/posted' &&
        known.cart.state === 'none' &&
        (await readSettings()).addAfterReply &&
        !(await isProductTaken(ledger, known));
      // In one write: once the reply is posted its product is queued, even if the background dies next.
      const next = isQueued ? [await queuedEvent(context, requestId, Date.now(), tabId)] : [];
      const now = await record(requestId, event, ...next).catch((error) =>
        record(requestId, unseenInstead(error, event)),
      );
      if (isQueued) await bestEffort('running the cart lane', () => cart.run());
      return now?.reply.state === 'failed' ? now.reply.reason : null;
    },

    async 'open-intent'({ requestId, sends }, { tabId: from }) {
      const request = await readReporting(requestId, from);
      const { reply } = request;
      // Never after a press: the reply may be out already.
      if (reply.state !== 'composing' || reply.by === 'intent' || reply.pressed) return null;
      // Opened before it is written down: if the background dies in between, a second window does less harm than none.
      const tabId = await browser.openWindow(intentUrl(request));
      const base = { id: `${requestId}:intent`, at: Date.now() };
      const maySend = sends && reply.by === 'send' && { sends };
      await record(requestId, { ...base, kind: 'reply/composing', by: 'intent', tabId, ...maySend });
      return null;
    },

    async 'claim-press'({ requestId, pressId }, { tabId, url = '' }) {
      const request = await readReporting(requestId, tabId);
      const { reply, tweet } = request;
      const id = `${requestId}:pressing:${pressId}`;
      if (!mayPressForMs(request) || reply.state !== 'composing' || reply.tabId !== tabId) return false;
      if (readIntentTarget(url) !== tweet.id) return false;
      // Another page in this window, or the shopper, was first: two presses could be two replies.
      if (reply.pressed && reply.pressId !== id) return false;
      await record(requestId, { id, at: Date.now(), kind: 'reply/pressing' });
      return true;
    },
  };
}
