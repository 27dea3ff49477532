import type { CartLane } from '../requests/cart-lane.ts';
import { isUnderWay } from '../requests/cart-lane.ts';
import { type RequestState, targetStore, waitsForAdd } from '../requests/fold.ts';
import { productTitle } from '../texts.ts';

/** How requests can stand, as activity sorts them; one with two lanes may stand in two ways. */
export const STANDINGS = [
  'needs-you',
  'tagged',
  'under-way',
  'in-cart',
  'left-cart',
  'opened',
  'not-added',
  'replied',
  'reply-deleted',
  'check-reply',
  'not-replied',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** What activity keeps in memory of every request: what it searches, sorts and counts by. */
export interface Entry {
  id: string;
  askedAt: number;
  /** The local day and month of the asking, as numbers that grow: 20261125, 202611. */
  day: number;
  month: number;
  tweetId: string;
  title: string;
  author: string;
  /** A marketplace's id; null for a link that nothing has resolved yet. */
  store: string | null;
  standings: readonly Standing[];
  /** Was a reply asked for; was the cart? */
  reply: boolean;
  cart: boolean;
  /** The reply that stands, or stood, on X; null when none is known of. */
  posted: { url: string; at: number; deleted: boolean; followersOnly: boolean } | null;
  /** All that a search looks in, in small letters. */
  words: string;
}

/** The product's name as Amazon showed it, else as the link tells. */
export function titleOf({ cart, trail, link }: RequestState): string {
  return ('product' in cart && cart.product.title) || trail.seen?.title || productTitle(link);
}

export function entryOf(request: RequestState): Entry {
  const { id, askedAt, tweet, link, reply, cart, visibility, account } = request;
  const title = titleOf(request);
  const store = 'product' in cart ? cart.product.marketplace : targetStore(request);
  const date = new Date(askedAt);
  const month = date.getFullYear() * 100 + date.getMonth() + 1;
  const asin = 'product' in cart ? cart.product.asin : link.kind === 'product' ? link.asin : '';
  const searched = [title, asin, store && `amazon.${store}`, `@${tweet.author.handle}`, tweet.author.name];
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
            url: reply.url,
            at: reply.state === 'deleted' ? (reply.postedAt ?? askedAt) : reply.at,
            deleted: reply.state === 'deleted',
            followersOnly: visibility === 'protected',
          }
        : null,
    words: fold([...searched, account && `@${account}`].filter(Boolean).join(' ')),
  };
}

/** Letters as a search compares them: small, and without what only their writing differs in. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const CART_STANDINGS: Partial<Record<CartLane['state'], Standing>> = {
  queued: 'under-way',
  'needs-you': 'needs-you',
  'in-cart': 'in-cart',
  left: 'left-cart',
  opened: 'opened',
  interrupted: 'not-added',
  refused: 'not-added',
};

function standingsOf({ reply, cart, origin }: RequestState): Standing[] {
  const standings = new Set<Standing>();
  if (waitsForAdd({ origin, cart })) standings.add('tagged');
  if (reply.state === 'composing') standings.add('under-way');
  if (reply.state === 'posted') standings.add('replied');
  if (reply.state === 'deleted') standings.add('reply-deleted');
  if (reply.state === 'abandoned') standings.add('not-replied');
  if (reply.state === 'failed') standings.add(reply.reason === 'unseen' ? 'check-reply' : 'not-replied');
  const carted = isUnderWay(cart) ? 'under-way' : CART_STANDINGS[cart.state];
  if (carted) standings.add(carted);
  return [...standings];
}
