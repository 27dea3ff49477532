import { bestEffort } from '../common/best-effort.ts';
import { forgottenBefore } from '../ledger/forgotten.ts';
import { forgetReply } from '../ledger/kept-replies.ts';
import { keptSince } from '../ledger/prune.ts';
import { wasRemoved, wasRemovedUnseen } from '../ledger/removal.ts';
import type { XHandlers } from '../messages/router.ts';
import { classifyAnswer, matchAnswer } from '../requests/answers.ts';
import type { RequestState } from '../requests/fold.ts';
import { CLOCK_SKEW_MS, mayAddAfterProof } from '../requests/may-add-after-proof.ts';
import { productKey } from '../requests/product-key.ts';
import { BELONGS_WITHIN_MS, unseenReply } from '../requests/unseen-reply.ts';
import { readSettings } from '../settings/settings.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import { findHashtag } from '../x-facts/hashtag.ts';
import { findServiceAccount } from '../x-facts/service-accounts.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { CartRunner } from './cart-runner.ts';
import type { BackgroundContext } from './context.ts';
import { queuedEvent } from './queued-event.ts';
import { taggedRequest } from './tagged-reply.ts';

/** How many of the newest requests are searched for the one that an answer belongs to. */
const RECENT = 200;

/** Learns from tweets that X happens to show: the shopper's own replies, and @MyAmazon's answers. */
export function createObservations(
  context: BackgroundContext,
  cart: CartRunner,
): Pick<XHandlers, 'own-reply-seen' | 'own-reply-deleted' | 'answer-seen'> {
  const { openLedger, record, announce } = context;

  /** Writes the reply as posted and, where that still helps, its product as queued: in one write. */
  async function recordPosted(
    { id, tweet, link }: RequestState,
    reply: { replyId: string; handle: string },
    tabId: number,
  ): Promise<void> {
    const ledger = await openLedger();
    const now = Date.now();
    const others = [...(await ledger.byTweet(tweet.id)), ...(await ledger.byProduct(productKey(link)))];
    const request = others.find((one) => one.id === id);
    const { addAfterReply } = await readSettings();
    const isQueued = request && addAfterReply && mayAddAfterProof(request, reply.replyId, others, now);
    const posted = { ...reply, id: `${id}:posted:${reply.replyId}`, at: now, seenIn: 'thread' } as const;
    const next = isQueued ? [await queuedEvent(context, id, now, tabId)] : [];
    await record(id, { ...posted, kind: 'reply/posted' }, ...next);
    if (isQueued) await bestEffort('running the cart lane', () => cart.run());
  }

  return {
    /** A reply whose confirmation we missed is proved by the reply itself, under the tweet it answers. */
    async 'own-reply-seen'(seen, { tabId }) {
      const { replyId, handle, text, idsAbove, answered } = seen;
      const ledger = await openLedger();
      if (await ledger.byReply(replyId)) return null;
      // The shopper has removed its request here: it must not come back, nor pass for a later request's.
      if (await wasRemoved(ledger, replyId)) return null;
      // Nor must one whose request was deleted with everything else, or for its age; but an old request may still be
      // here, and have it.
      const now = Date.now();
      const limit = keptSince((await readSettings()).keepFor, now);
      const forgotten = await forgottenBefore(limit, now);
      const isForgotten = tweetTime(replyId) <= forgotten;
      const mayHaveIt = ({ askedAt }: RequestState) => !isForgotten || askedAt < forgotten - CLOCK_SKEW_MS;
      // A reply that is proved to answer one tweet belongs to no other.
      for (const tweetId of answered ? [answered.tweet.id] : idsAbove) {
        // Of several requests for the tweet, the reply belongs to the one nearest to it in time.
        const [request] = (await ledger.byTweet(tweetId))
          .filter((candidate) => mayHaveIt(candidate) && mayBeItsReply(candidate, { replyId, handle, text }))
          .sort((a, b) => timeBetween(a, replyId) - timeBetween(b, replyId));
        if (!request) continue;
        await recordPosted(request, { replyId, handle }, tabId);
        return null;
      }
      if (isForgotten) return null;
      if (answered && (await wasRemovedUnseen(ledger, answered.tweet.id, tweetTime(replyId), now)))
        return null;
      // No request here has sent it: the shopper has, by hand or from another device.
      const account = answered ? await ledger.lastAccount() : null;
      const isSameAccount = isSameHandle(account?.handle, handle);
      const tagged = taggedRequest(seen, account && isSameAccount ? account.visibility : 'unknown');
      if (tagged) await record(tagged.id, ...tagged.events);
      return null;
    },

    async 'own-reply-deleted'({ replyId, handle, seenIn }) {
      const ledger = await openLedger();
      // Its request may be gone, and it is listed by itself.
      if (await forgetReply(ledger, replyId, handle)) await announce([]);
      const request = await ledger.byReply(replyId);
      // Deletions of other tweets are not kept.
      if (request?.reply.state !== 'posted' || !isSameHandle(request.reply.handle, handle)) return null;
      const base = { id: `${request.id}:deleted:${replyId}`, at: Date.now() };
      await record(request.id, { ...base, kind: 'reply/deleted', replyId, handle, seenIn });
      return null;
    },

    async 'answer-seen'(answer) {
      const by = findServiceAccount(answer.by);
      if (!by) return null;
      const ledger = await openLedger();
      const match = await matchAnswer(answer, (id) => ledger.byReply(id), await ledger.latest(RECENT));
      if (!match) return null;
      const { request, matchedBy } = match;
      const meaning = classifyAnswer(answer);
      const { answerId, text } = answer;
      // Before the event: recording it makes every open page look again, and then both must be there.
      if (request.account && (meaning === 'added' || meaning === 'not-linked')) {
        const seenAt = Math.min(answer.at, Date.now());
        await ledger.seeService(request.account, by, meaning === 'added', seenAt);
      }
      const base = { id: `answer:${answerId}`, at: Date.now() };
      await record(request.id, { ...base, kind: 'answer', answerId, by, class: meaning, text, matchedBy });
      return null;
    },
  };
}

/** How far apart the request and the reply are, in ms. */
function timeBetween({ askedAt }: RequestState, replyId: string): number {
  return Math.abs(tweetTime(replyId) - askedAt);
}

function mayBeItsReply(
  request: RequestState,
  seen: { replyId: string; handle: string; text: string },
): boolean {
  const { account, askedAt, text } = request;
  const at = tweetTime(seen.replyId);
  const unseen = unseenReply(request);
  if (!unseen || at <= unseen.from || at >= unseen.until) return false;
  // Where X did not show the account, the time decides.
  const isTheirs = account ? isSameHandle(account, seen.handle) : Math.abs(at - askedAt) < BELONGS_WITHIN_MS;
  return isTheirs && findHashtag(seen.text) === text;
}
