import type { XCommandOf } from '../messages/x-commands.ts';
import type { RequestEvent, Visibility } from '../requests/events.ts';
import { findHashtag } from '../x-facts/hashtag.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';

type Seen = XCommandOf<'own-reply-seen'>;

/** The id of the request that a reply from elsewhere stands for, the same in every browser that sees it. */
export function taggedRequestId(replyId: string): string {
  return `elsewhere:${replyId}`;
}

/**
 * What a reply that no browser of ours has sent stands for: a request, posted already, at the reply's time.
 * Its ids come from the reply's, so that it is one request however often it is seen.
 * @param visibility who can read the account, as last seen
 * @returns null when it says nothing of a product
 */
export function taggedRequest(
  { replyId, handle, text, answered }: Seen,
  visibility: Visibility,
): { id: string; events: RequestEvent[] } | null {
  const hashtag = findHashtag(text);
  if (!answered || !hashtag) return null;
  const at = tweetTime(replyId);
  const id = taggedRequestId(replyId);
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
