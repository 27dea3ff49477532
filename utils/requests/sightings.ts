import type { Handlers } from '../messages/router.ts';
import { readSettings } from '../settings.ts';
import { classifyAnswer, matchAnswer, SERVICE_HANDLES, tweetTime } from './answers.ts';
import type { RequestEvent } from './events.ts';
import type { RequestState } from './fold.ts';
import { forgottenBefore } from './forgotten.ts';
import type { Ledger } from './ledger.ts';
import { keptSince } from './prune.ts';
import { wasRemoved } from './removal.ts';
import { requestOfReply } from './tagged.ts';

/** How many of the newest requests are looked through for one that an answer may belong to. */
const RECENT = 200;
/** By how much the shopper's clock and X's may differ. */
const CLOCK_SKEW_MS = 10 * 60_000;

type Record = (ledger: Ledger, id: string, ...events: RequestEvent[]) => Promise<RequestState | null>;

/** What is learnt from tweets that X happens to show: the shopper's own replies, and @MyAmazon's answers. */
export function makeSightings(
  open: () => Promise<Ledger>,
  record: Record,
): Pick<Handlers, 'own-reply-seen' | 'own-reply-gone' | 'answer-seen'> {
  return {
    /** A reply whose confirmation we missed is proved by the reply itself, under the tweet it answers. */
    async 'own-reply-seen'(seen) {
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
        const posted = { at: Date.now(), kind: 'reply/posted', replyId, handle, seenIn: 'thread' } as const;
        await record(ledger, request.id, { ...posted, id: `${request.id}:posted:${replyId}` });
        return null;
      }
      // What it asked for was removed here: it is not to come back.
      if (await wasRemoved(ledger, replyId)) return null;
      // What it asked for was forgotten: that is not to come back either.
      const now = Date.now();
      const limit = keptSince((await readSettings()).keepFor, now);
      if (tweetTime(replyId) < (await forgottenBefore(limit, now))) return null;
      // Nothing here has sent it: the shopper has, from elsewhere.
      const account = answered ? await ledger.lastAccount() : null;
      const visibility =
        account?.handle.toLowerCase() === handle.toLowerCase() ? account.visibility : 'unknown';
      const here = answered ? await ledger.byTweet(answered.tweet.id) : [];
      const tagged = requestOfReply(seen, visibility, here);
      if (tagged) await record(ledger, tagged.id, ...tagged.events);
      return null;
    },

    async 'own-reply-gone'({ replyId, handle, seenIn }) {
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
      const service = SERVICE_HANDLES.find((handle) => handle.toLowerCase() === answer.by.toLowerCase());
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
  { reply, account, askedAt, text }: RequestState,
  seen: { replyId: string; handle: string; text: string },
): boolean {
  return (
    ['composing', 'abandoned', 'failed'].includes(reply.state) &&
    account?.toLowerCase() === seen.handle.toLowerCase() &&
    seen.text.split(/\s+/).includes(text) &&
    tweetTime(seen.replyId) > askedAt - CLOCK_SKEW_MS
  );
}
