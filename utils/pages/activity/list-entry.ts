import { storeName } from '../../amazon/marketplaces.ts';
import { type RequestState, targetStore } from '../../requests/fold.ts';
import { type Standing, standingsOf } from '../../requests/standings.ts';
import { requestTitle } from '../../texts/request-texts.ts';

/** What activity keeps in memory of each request: what it searches, sorts and counts by. */
export interface ListEntry {
  id: string;
  askedAt: number;
  /** The request's local day and month as sortable numbers: 20261125, 202611. */
  day: number;
  month: number;
  tweetId: string;
  title: string;
  author: string;
  /** A marketplace's id; null for a link that has not been resolved yet. */
  store: string | null;
  standings: readonly Standing[];
  /** Whether a reply, and whether the cart, was requested. */
  reply: boolean;
  cart: boolean;
  /** The reply that is, or was, on X; null when none is known. */
  posted: { replyId: string; url: string; at: number; deleted: boolean; followersOnly: boolean } | null;
  /** The text that a search looks in, folded. */
  words: string;
}

export function toListEntry(request: RequestState): ListEntry {
  const { id, askedAt, tweet, link, reply, cart, visibility, account } = request;
  const title = requestTitle(request);
  const store = 'product' in cart ? cart.product.marketplace : targetStore(request);
  const date = new Date(askedAt);
  const month = date.getFullYear() * 100 + date.getMonth() + 1;
  const asin = 'product' in cart ? cart.product.asin : link.kind === 'product' ? link.asin : '';
  const searched = [title, asin, store && storeName(store), `@${tweet.author.handle}`, tweet.author.name];
  return {
    ...{ id, askedAt, month, title, store },
    day: month * 100 + date.getDate(),
    tweetId: tweet.id,
    author: tweet.author.handle,
    standings: standingsOf(request),
    reply: reply.state !== 'none',
    cart: cart.state !== 'none',
    posted:
      'url' in reply
        ? {
            replyId: reply.replyId,
            url: reply.url,
            at: reply.state === 'deleted' ? (reply.postedAt ?? askedAt) : reply.at,
            deleted: reply.state === 'deleted',
            followersOnly: visibility === 'protected',
          }
        : null,
    words: normalizeForSearch([...searched, account && `@${account}`].filter(Boolean).join(' ')),
  };
}

/** Folds text for search: lower case, and with compatibility forms (full width, ligatures) unified. */
export function normalizeForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
