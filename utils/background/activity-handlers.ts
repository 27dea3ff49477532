import { applyImport } from '../archive/apply-import.ts';
import { bestEffort } from '../common/best-effort.ts';
import { RefusedError } from '../common/refusal.ts';
import { noteForgotten } from '../ledger/forgotten.ts';
import { forgetReply } from '../ledger/kept-replies.ts';
import { removeEverything, removeRequest } from '../ledger/removal.ts';
import type { PageHandlers } from '../messages/router.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { BackgroundContext } from './context.ts';
import type { OpenReplies } from './open-replies.ts';

/** Announced at most at once; the buttons of further tweets get their state when their page loads next. */
const MOST_ANNOUNCED = 200;

/**
 * What the activity page asks: remove a request, mark its reply as deleted, forget a reply, import a file, delete
 * everything.
 */
export function createActivityHandlers(
  context: BackgroundContext,
  replies: OpenReplies,
): Omit<PageHandlers, 'finish' | 'add' | 'delete-tally' | 'set-keep-longer'> {
  const { openLedger, browser, record, announce } = context;
  return {
    async remove({ requestId }) {
      const ledger = await openLedger();
      let removed = await removeRequest(ledger, requestId, Date.now());
      if (removed === 'open') {
        // Its tab may have left X since the last wake.
        await replies.settle();
        removed = await removeRequest(ledger, requestId, Date.now());
      }
      if (removed === 'open') throw new RefusedError('under-way');
      if (removed) await announce([removed.tweet.id]);
      return null;
    },

    async 'mark-reply-deleted'({ requestId }) {
      const { reply } = (await (await openLedger()).read(requestId)) ?? {};
      if (reply?.state !== 'posted') return null;
      const { replyId, handle } = reply;
      const base = { id: `${requestId}:gone`, at: Date.now() };
      await record(requestId, { ...base, kind: 'reply/deleted', replyId, handle, seenIn: 'told' });
      return null;
    },

    async 'forget-reply'({ replyId }) {
      if (await forgetReply(await openLedger(), replyId)) await announce([]);
      return null;
    },

    async 'apply-import'({ importId }) {
      const imported = await applyImport(await openLedger(), importId, Date.now());
      if (!imported) return null;
      const { tweetIds, ...counts } = imported;
      await announce(tweetIds.slice(0, MOST_ANNOUNCED), true);
      return counts;
    },

    async 'delete-all'({ settings }) {
      const ledger = await openLedger();
      const latest = await ledger.latest(MOST_ANNOUNCED);
      const now = Date.now();
      // X's clock may be ahead of ours; a reply that is in the list was posted before its deletion all the same.
      const postedAt = latest.flatMap(({ reply }) => ('replyId' in reply ? [tweetTime(reply.replyId)] : []));
      await bestEffort('the time of the deletion', () => noteForgotten(Math.max(now, ...postedAt), now));
      await removeEverything(ledger);
      const isForgotten = await bestEffort('clearing what is kept outside the ledger', () =>
        browser.forget(settings),
      );
      await announce([...new Set(latest.map(({ tweet }) => tweet.id))], true);
      // Thrown last, so that everything else is done; the shopper can try again.
      if (settings && !isForgotten) throw new Error('The settings could not be deleted.');
      return null;
    },
  };
}
