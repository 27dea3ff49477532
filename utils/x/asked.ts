import type { CommandOf } from '../messages/commands.ts';
import type { XAccount } from './account.ts';
import type { Choice } from './face.ts';
import { hashtagFor } from './hashtag.ts';
import type { Tweet } from './tweet.ts';

type AskedEvent = CommandOf<'ask'>['asked'];

/** What the shopper asks for now, as a request's first event. */
export function askedNow(
  requestId: string,
  tweet: Tweet,
  { link, ownStore }: Choice,
  who: XAccount | null,
): AskedEvent {
  return {
    id: `${requestId}:asked`,
    at: Date.now(),
    kind: 'asked',
    tweet: { id: tweet.id, url: tweet.url, author: tweet.author },
    link,
    account: who?.handle ?? null,
    visibility: who?.visibility ?? 'unknown',
    text: hashtagFor(link),
    ...(ownStore && { ownStore }),
  };
}
