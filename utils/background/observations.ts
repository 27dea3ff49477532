import { bestEffort } from '../common/best-effort.ts';
import { forgottenBefore } from '../ledger/forgotten.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { keptSince } from '../ledger/prune.ts';
import { wasRemoved } from '../ledger/removal.ts';
import type { XHandlers } from '../messages/router.ts';
import { classifyAnswer, matchAnswer } from '../requests/answers.ts';
import type { RequestEvent } from '../requests/events.ts';
import { productKey, type RequestState } from '../requests/fold.ts';
import { CLOCK_SKEW_MS, goesOnByItself } from '../requests/proved-later.ts';
import { readSettings } from '../settings/settings.ts';
import { findHashtag } from '../x-facts/hashtag.ts';
import { findServiceAccount } from '../x-facts/service-accounts.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import { taggedRequest } from './tagged-reply.ts';

/** How many of the newest requests are looked through for one that an answer may belong to. */
const RECENT = 200;
/** A reply and what the shopper asked for here are the same thing when they are no further apart than this. */
const SAME_MS = 15 * 60_000;

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/** The way into the cart, as the service has it. */
interface Cart {
  /** The event that queues a request; `tabId` is the tab in which its reply was seen. */
  queued(requestId: string, at: number, tabId: number): Promise<RequestEvent>;
  /** Takes queued requests their next step. */
  pump(): Promise<void>;
}

/** What is learnt from tweets that X happens to show: the shopper's own replies, and @MyAmazon's answers. */
export function createObservations(
  open: () => Promise<Ledger>,
  record: Record,
  cart: Cart,
): Pick<XHandlers, 'own-reply-seen' | 'own-reply-deleted' | 'answer-seen'> {
  /** In one write, as after any reply: it is posted, and its product is queued where that still helps. */
  async function provedLater(
    ledger: Ledger,
    { id, tweet, link }: RequestState,
    reply: { replyId: string; handle: string },
    tabId: number,
  ): Promise<void> {
    const now = Date.now();
    const others = [...(await ledger.byTweet(tweet.id)), ...(await ledger.byProduct(productKey(link)))];
    const request = others.find((one) => one.id === id);
    const { addAfterReply } = await readSettings();
    const follows = request && addAfterReply && goesOnByItself(request, reply.replyId, others, now);
    const posted = { ...reply, id: `${id}:posted:${reply.replyId}`, at: now, seenIn: 'thread' } as const;
    const next = follows ? [await cart.queued(id, now, tabId)] : [];
    await record(ledger, id, { ...posted, kind: 'reply/posted' }, ...next);
    if (follows) await bestEffort('the cart', () => cart.pump());
  }

  return {
    /** A reply whose confirmation we missed is proved by the reply itself, under the tweet it answers. */
    async 'own-reply-seen'(seen, { tabId }) {
      const { replyId, handle, text, above, answered } = seen;
      const ledger = await open();
      if (await ledger.byReply(replyId)) return null;
      // Proved to answer one tweet, it is no other's.
      for (const tweetId of answered ? [answered.tweet.id] : above) {
        // Asked for more than once, the reply is that of the request nearest to it in time.
        const [request] = (await ledger.byTweet(tweetId))
          .filter((candidate) => mayBeItsReply(candidate, { replyId, handle, text }))
          .sort((a, b) => timeBetween(a, replyId) - timeBetween(b, replyId));
        if (!request) continue;
        await provedLater(ledger, request, { replyId, handle }, tabId);
        return null;
      }
      // What it asked for was removed here: it is not to come back.
      if (await wasRemoved(ledger, replyId)) return null;
      // What it asked for was forgotten: that is not to come back either.
      const now = Date.now();
      const limit = keptSince((await readSettings()).keepFor, now);
      if (tweetTime(replyId) <= (await forgottenBefore(limit, now))) return null;
      // Nothing here has sent it: the shopper has, from elsewhere.
      const account = answered ? await ledger.lastAccount() : null;
      const visibility =
        account?.handle.toLowerCase() === handle.toLowerCase() ? account.visibility : 'unknown';
      const tagged = taggedRequest(seen, visibility);
      if (tagged) await record(ledger, tagged.id, ...tagged.events);
      return null;
    },

    async 'own-reply-deleted'({ replyId, handle, seenIn }) {
      const ledger = await open();
      const request = await ledger.byReply(replyId);
      // Of tweets that are no reply of a request, nothing is kept.
      if (request?.reply.state !== 'posted' || request.reply.handle.toLowerCase() !== handle.toLowerCase())
        return null;
      const deleted = { at: Date.now(), kind: 'reply/deleted', replyId, handle, seenIn } as const;
      await record(ledger, request.id, { ...deleted, id: `${request.id}:deleted:${replyId}` });
      return null;
    },

    async 'answer-seen'(answer) {
      const service = findServiceAccount(answer.by);
      if (!service) return null;
      const ledger = await open();
      const match = await matchAnswer(answer, (id) => ledger.byReply(id), await ledger.latest(RECENT));
      if (!match) return null;
      const { request, matchedBy } = match;
      const meaning = classifyAnswer(answer);
      const { answerId, text } = answer;
      // Before the event, whose writing tells every face to look: then both are there to be seen.
      if (request.account && (meaning === 'added' || meaning === 'not-linked'))
        await ledger.seeService(
          request.account,
          service,
          meaning === 'added',
          Math.min(answer.at, Date.now()),
        );
      await record(ledger, request.id, {
        id: `answer:${answerId}`,
        at: Date.now(),
        kind: 'answer',
        answerId,
        by: service,
        class: meaning,
        text,
        matchedBy,
      });
      return null;
    },
  };
}

function timeBetween({ askedAt }: RequestState, replyId: string): number {
  return Math.abs(tweetTime(replyId) - askedAt);
}

function mayBeItsReply(
  { reply, account, askedAt, changedAt, text }: RequestState,
  seen: { replyId: string; handle: string; text: string },
): boolean {
  const at = tweetTime(seen.replyId);
  const isOpen = reply.state === 'composing';
  if (!isOpen && reply.state !== 'abandoned' && reply.state !== 'failed') return false;
  // Where X did not show the account, the time has to tell.
  const isTheirs = account
    ? account.toLowerCase() === seen.handle.toLowerCase()
    : Math.abs(at - askedAt) < SAME_MS;
  // An attempt that has ended is none any more: what was sent long after it, from a phone say, is a reply of its own.
  const isInTime = at > askedAt - CLOCK_SKEW_MS && (isOpen || at < changedAt + SAME_MS);
  return isTheirs && isInTime && findHashtag(seen.text) === text;
}
