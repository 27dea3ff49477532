import { applyImport } from '../archive/apply-import.ts';
import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { noteForgotten } from '../ledger/forgotten.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { removeEverything, removeRequest } from '../ledger/removal.ts';
import type { PageHandlers } from '../messages/router.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import { announce } from './announce.ts';
import type { BrowserPort } from './browser-port.ts';

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/** Of more tweets than this, the buttons that stand on pages of X learn by the next load. */
const MOST_TOLD = 200;

/**
 * What the shopper does with the ledger as a whole, from activity: remove, take a file in, delete all.
 * @param settleReplies ends the replies whose box is gone
 */
export function createHousekeeping(
  open: () => Promise<Ledger>,
  browser: BrowserPort,
  record: Record,
  settleReplies: (ledger: Ledger) => Promise<void>,
): Omit<PageHandlers, 'finish' | 'add'> {
  return {
    async remove({ requestId }) {
      const ledger = await open();
      let removed = await removeRequest(ledger, requestId, Date.now());
      if (removed === 'open') {
        // Its tab may have left X since we last looked.
        await settleReplies(ledger);
        removed = await removeRequest(ledger, requestId, Date.now());
      }
      if (removed === 'open') throw new RefusedError('under-way');
      if (removed) await announce(browser, ledger, [removed.tweet.id]);
      return null;
    },

    async 'mark-reply-deleted'({ requestId }) {
      const ledger = await open();
      const { reply } = (await ledger.read(requestId)) ?? {};
      if (reply?.state !== 'posted') return null;
      const { replyId, handle } = reply;
      const told = { id: `${requestId}:gone`, at: Date.now(), replyId, handle, seenIn: 'told' } as const;
      await record(ledger, requestId, { ...told, kind: 'reply/deleted' });
      return null;
    },

    async 'apply-import'({ importId }) {
      const ledger = await open();
      const taken = await applyImport(ledger, importId, Date.now());
      if (!taken) return null;
      const { tweetIds, ...counts } = taken;
      await announce(browser, ledger, tweetIds.slice(0, MOST_TOLD), true);
      return counts;
    },

    async 'delete-all'({ settings }) {
      const ledger = await open();
      const latest = await ledger.latest(MOST_TOLD);
      const now = Date.now();
      // X's clock may be ahead of ours: what is in the list is older than its deletion.
      const replies = latest.flatMap(({ reply }) => ('replyId' in reply ? [tweetTime(reply.replyId)] : []));
      await bestEffort('the time of the deletion', () => noteForgotten(Math.max(now, ...replies), now));
      await removeEverything(ledger);
      const isForgotten = await bestEffort('what lies outside the ledger', () => browser.forget(settings));
      await announce(browser, ledger, [...new Set(latest.map(({ tweet }) => tweet.id))], true);
      // Said only after all else is done: it may be tried again.
      if (settings && !isForgotten) throw new Error('The settings could not be deleted.');
      return null;
    },
  };
}
