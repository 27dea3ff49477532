import type { XCommandOf } from '../messages/x-commands.ts';
import type { RequestEvent, Visibility } from '../requests/events.ts';
import { findHashtag } from '../x-facts/hashtag.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';

type OwnReplySeen = XCommandOf<'own-reply-seen'>;

/** The id of the request that a reply without our button stands for; the same in every browser that sees the reply. */
function taggedRequestId(replyId: string): string {
  return `elsewhere:${replyId}`;
}

/**
 * Makes the request that a reply without our button stands for: asked for and posted at the reply's time. Its
 * ids come from the reply's id, so that it is one request however often the reply is seen.
 * @param visibility who can read the account, as last seen
 * @returns null when the reply names no product
 */
export function taggedRequest(
  { replyId, handle, text, answered }: OwnReplySeen,
  visibility: Visibility,
): { id: string; events: RequestEvent[] } | null {
  const hashtag = findHashtag(text);
  if (!answered || !hashtag) return null;
  const at = tweetTime(replyId);
  const id = taggedRequestId(replyId);
  const { tweet, link } = answered;
  const request = { tweet, link, account: handle, visibility, text: hashtag, origin: 'elsewhere' } as const;
  return {
    id,
    events: [
      { id: `${id}:asked`, at, kind: 'asked', ...request },
      { id: `${id}:posted`, at, kind: 'reply/posted', replyId, handle, seenIn: 'thread' },
    ],
  };
}
