import type { ReplyWindowRequest } from '../messages/reply-window.ts';
import type { RequestState } from '../requests/fold.ts';
import { GOOD_FOR_MS } from '../trust/confirmation.ts';

/**
 * For how many more milliseconds our script may press X's button in X's own reply window: as long as a click is good,
 * by the system's clock. It begins when the window is opened, which is after the time for *Undo*.
 * @returns 0: no longer, or the clock was set back since; null: only the shopper presses
 */
export function mayPressForMs({ reply }: RequestState, now = Date.now()): number | null {
  if (reply.state !== 'composing' || reply.by !== 'intent' || !reply.sends) return null;
  return now < reply.since ? 0 : Math.max(0, reply.since + GOOD_FOR_MS - now);
}

/**
 * The request that X's own reply window in this tab was opened for, as the script in that window needs it; null when
 * the tab is no such window.
 */
export function findReplyWindowRequest(
  open: readonly RequestState[],
  tabId: number,
): ReplyWindowRequest | null {
  for (const request of open) {
    const { id, reply, tweet, text, account } = request;
    if (reply.state !== 'composing' || reply.by !== 'intent' || reply.tabId !== tabId) continue;
    const { pressed } = reply;
    return {
      ...{ requestId: id, tweetId: tweet.id, text, account, pressed },
      mayPressForMs: pressed ? null : mayPressForMs(request),
    };
  }
  return null;
}
