import type { HeldReply } from '../messages/reply-window.ts';
import type { RequestState } from '../requests/fold.ts';
import { GOOD_FOR_MS } from '../trust/confirmation.ts';

/**
 * For how many more milliseconds our script may press X's button in X's own reply window: as long as the shopper's
 * click on *Reply* is good, by the system's clock. 0: no longer, or the clock was set back since. Null: only the
 * shopper presses.
 */
export function sendsFor({ reply, askedAt }: RequestState, now = Date.now()): number | null {
  if (reply.state !== 'composing' || reply.by !== 'intent' || !reply.sends) return null;
  return now < askedAt ? 0 : Math.max(0, askedAt + GOOD_FOR_MS - now);
}

/**
 * The request whose reply box X's own window in this tab is, as the script in that window needs it; null: it is none.
 */
export function findHeldReply(open: readonly RequestState[], tabId: number): HeldReply | null {
  for (const request of open) {
    const { id, reply, tweet, text, account } = request;
    if (reply.state !== 'composing' || reply.by !== 'intent' || reply.tabId !== tabId) continue;
    const { pressed } = reply;
    return {
      ...{ requestId: id, tweetId: tweet.id, text, account, pressed },
      sendsFor: pressed ? null : sendsFor(request),
    };
  }
  return null;
}
