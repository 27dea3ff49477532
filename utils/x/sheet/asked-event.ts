import type { XCommandOf } from '../../messages/x-commands.ts';
import type { ProductNames } from '../../requests/events.ts';
import { hashtagFor } from '../../x-facts/hashtag.ts';
import type { XAccount } from '../account.ts';
import type { Tweet } from '../tweet-model.ts';
import type { ChosenProduct } from './sheet-model.ts';

type AskedEvent = XCommandOf<'ask'>['asked'];

/**
 * Creates a request's first event: what the shopper asks for, for which tweet, as which account.
 * @param who the signed-in account; null when X does not show it
 * @param named what X's page calls the product
 */
export function createAskedEvent(
  requestId: string,
  tweet: Tweet,
  { link, ownStore }: ChosenProduct,
  who: XAccount | null,
  named: ProductNames = {},
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
    ...(Object.keys(named).length > 0 && { named }),
  };
}
