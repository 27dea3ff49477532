import type { CommandOf } from '../messages/commands.ts';
import { hashtagIn } from '../x/hashtag.ts';
import { tweetTime } from './answers.ts';
import type { RequestEvent, Visibility } from './events.ts';
import type { RequestState } from './fold.ts';

type Seen = CommandOf<'own-reply-seen'>;

/** A reply and what the shopper asked for here are the same thing when they are no further apart than this. */
const SAME_MS = 15 * 60_000;

/** The id of the request that a reply from elsewhere stands for, the same in every browser that sees it. */
export function elsewhereId(replyId: string): string {
  return `elsewhere:${replyId}`;
}

/**
 * What a reply that no browser of ours has sent stands for: a request, posted already, at the reply's time.
 * Its ids come from the reply's, so that it is one request however often it is seen.
 * @param visibility who can read the account, as last seen
 * @param here requests for the same tweet
 * @returns null when it says nothing of a product, or may be the reply of one of them
 */
export function requestOfReply(
  { replyId, handle, text, answered }: Seen,
  visibility: Visibility,
  here: readonly RequestState[],
): { id: string; events: RequestEvent[] } | null {
  const hashtag = hashtagIn(text);
  if (!answered || !hashtag) return null;
  const at = tweetTime(replyId);
  if (here.some((request) => mayBeOf(request, handle, at))) return null;
  const id = elsewhereId(replyId);
  const { tweet, link } = answered;
  const what = { tweet, link, account: handle, visibility, text: hashtag, origin: 'elsewhere' } as const;
  return {
    id,
    events: [
      { id: `${id}:asked`, at, kind: 'asked', ...what },
      { id: `${id}:posted`, at, kind: 'reply/posted', replyId, handle, seenIn: 'thread' },
    ],
  };
}

/** Asked for at about that time, for an account that X did not show, and never seen to be posted. */
function mayBeOf({ account, askedAt, reply }: RequestState, handle: string, at: number): boolean {
  const isTheirs = account === null || account.toLowerCase() === handle.toLowerCase();
  const isOpen = ['composing', 'abandoned', 'failed'].includes(reply.state);
  return isTheirs && isOpen && Math.abs(askedAt - at) < SAME_MS;
}
