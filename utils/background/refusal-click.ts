import { openableHref } from '../amazon/links/openable.ts';
import type { CartRefusal } from '../requests/cart-events.ts';
import type { RequestState } from '../requests/fold.ts';

/**
 * What a refused product's sentence speaks of as the next step (`refusals` in utils/i18n/en/needs.ts): the author's
 * link, which the shopper may open, or the tweet, whose author has another one or whose button serves another day.
 */
const SPEAKS_OF: Record<CartRefusal, 'link' | 'tweet'> = {
  digital: 'link',
  unavailable: 'tweet',
  'not-found': 'tweet',
  'not-in-your-store': 'link',
  'no-product': 'link',
};

/** What a click on the notification of a refused product opens. A link that we do not open gives way to the tweet. */
export function refusalClick(why: CartRefusal, link: RequestState['link']): 'link' | 'tweet' {
  return openableHref(link) === null ? 'tweet' : SPEAKS_OF[why];
}
