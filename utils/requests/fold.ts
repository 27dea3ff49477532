import type * as z from 'zod/mini';
import type { ProductLink } from '../amazon/product-link.ts';
import type { PriceSeen } from './cart-events.ts';
import { type CartLane, type CartTrail, foldCart, isUnderWay } from './cart-lane.ts';
import type {
  AbandonReason,
  Answered,
  Deleted,
  FailReason,
  Posted,
  RequestEvent,
  TweetRef,
  Visibility,
} from './events.ts';

export type ReplyLane =
  | { state: 'none' }
  | { state: 'composing'; by: 'send' | 'edit' | 'intent'; tabId: number; pressed: boolean; since: number }
  | { state: 'abandoned'; why?: AbandonReason }
  | { state: 'failed'; reason: FailReason; said: string; pressedAt: number | null }
  | ({ state: 'posted'; seenIn: z.infer<typeof Posted>['seenIn'] } & OnX)
  | ({ state: 'deleted'; seenIn: z.infer<typeof Deleted>['seenIn']; postedAt: number | null } & OnX);

import { keptPrices } from './prices.ts';

/** A reply that stands, or stood, on X; `at`: when it was posted, or was seen to be gone. */
interface OnX {
  replyId: string;
  handle: string;
  url: string;
  at: number;
}

/** A request as it stands: what was asked, and how far each lane has come. */
export interface RequestState {
  id: string;
  askedAt: number;
  changedAt: number;
  tweet: TweetRef;
  link: ProductLink;
  account: string | null;
  visibility: Visibility;
  text: string;
  /** The shopper's own store, where it was chosen in place of the link's. */
  ownStore: string | null;
  /** Where it was asked for: with our button here, by a reply that X showed us, or in another browser. */
  origin: 'here' | 'elsewhere' | 'device';
  reply: ReplyLane;
  /** The tabs that have held its reply box: they alone may tell of it. */
  heldBy: readonly number[];
  cart: CartLane;
  trail: CartTrail;
  /** The prices of its product that are kept, oldest first (prices.ts). */
  prices: readonly PriceSeen[];
  /** What @MyAmazon said to it, oldest first. */
  answers: Answered[];
}

/**
 * How far along its lane each state is. A later stage always wins over an earlier one, so that an
 * event that is late, repeated or out of order cannot take a request back:
 *
 *   none → composing → abandoned → failed → posted → deleted
 *
 * (failed before posted: a reply whose confirmation we missed may still be seen in its thread.) The cart
 * lane has a course of its own, in cart-lane.ts.
 */
const REPLY_RANK = { none: 0, composing: 1, abandoned: 2, failed: 3, posted: 4, deleted: 5 } as const;

/**
 * Folds a request's events into its state.
 * @param id the request's id
 * @param events its events in any order; repeats (same event id) count once
 * @returns the state, or null when no `asked` event is among them
 */
export function fold(id: string, events: readonly RequestEvent[]): RequestState | null {
  const unique = [...new Map(events.map((event) => [event.id, event])).values()];
  unique.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const asked = unique.find((event) => event.kind === 'asked');
  if (!asked) return null;

  const pressedAt = unique.find((event) => event.kind === 'reply/pressing')?.at ?? null;
  let reply: ReplyLane = { state: 'none' };
  const answers = new Map<string, Answered>();
  for (const event of unique) {
    if (event.kind === 'answer') {
      if (!answers.has(event.answerId)) answers.set(event.answerId, event);
    } else if (event.kind.startsWith('reply/')) {
      const next = replyAfter(event, reply, pressedAt);
      if (next && REPLY_RANK[next.state] >= REPLY_RANK[reply.state]) reply = next;
    }
  }
  return {
    id,
    askedAt: asked.at,
    changedAt: unique.reduce((latest, event) => Math.max(latest, event.at), 0),
    tweet: asked.tweet,
    link: asked.link,
    account: asked.account,
    visibility: asked.visibility,
    text: asked.text,
    ownStore: asked.ownStore ?? null,
    origin: asked.origin ?? 'here',
    reply,
    heldBy: unique.flatMap((event) => (event.kind === 'reply/composing' ? [event.tabId] : [])),
    ...foldCart(unique),
    prices: keptPrices(unique.filter((event) => event.kind === 'price-seen')),
    answers: [...answers.values()],
  };
}

function replyAfter(event: RequestEvent, now: ReplyLane, pressedAt: number | null): ReplyLane | null {
  switch (event.kind) {
    case 'reply/composing':
      // X's own window takes over from our attempt, whichever is heard of first.
      if (now.state === 'composing' && now.by === 'intent') return now;
      return {
        state: 'composing',
        by: event.by,
        tabId: event.tabId,
        pressed: pressedAt !== null,
        since: event.at,
      };
    case 'reply/abandoned':
      return now.state === 'abandoned' && now.why
        ? now
        : { state: 'abandoned', ...(event.why && { why: event.why }) };
    case 'reply/failed':
      // The first reason stands: a later "unseen" must not hide what X said.
      return now.state === 'failed'
        ? now
        : { state: 'failed', reason: event.reason, said: event.said, pressedAt };
    case 'reply/posted':
      if (now.state !== 'posted') return { ...onX(event), state: 'posted', seenIn: event.seenIn };
      // Its thread may show it a moment before X confirms it: confirmed it is all the same.
      return event.seenIn === 'toast' && event.replyId === now.replyId ? { ...now, seenIn: 'toast' } : now;
    case 'reply/deleted':
      // Of another reply than the one that stands, it says nothing.
      if (now.state === 'deleted' || (now.state === 'posted' && now.replyId !== event.replyId)) return null;
      return {
        ...onX(event),
        state: 'deleted',
        seenIn: event.seenIn,
        postedAt: now.state === 'posted' ? now.at : null,
      };
    default:
      return null;
  }
}

function onX({ replyId, handle, at }: z.infer<typeof Posted> | z.infer<typeof Deleted>): OnX {
  return { replyId, handle, url: `https://x.com/${handle}/status/${replyId}`, at };
}

/** Is work of ours still under way? Such requests are looked at whenever the background wakes. */
export function isOpen({ reply, cart, trail }: RequestState): boolean {
  if (reply.state === 'composing' || cart.state === 'queued' || isUnderWay(cart)) return true;
  return trail.toNotify !== null || isTabToClose({ cart, trail });
}

/**
 * Does a reply wait for the shopper to say whether its product goes into the cart? One that was sent elsewhere
 * does, and one of ours that was seen on X only later, when it was too late to go on by itself.
 */
export function waitsForAdd({
  origin,
  reply,
  cart,
}: Pick<RequestState, 'origin' | 'reply' | 'cart'>): boolean {
  if (cart.state !== 'none') return false;
  const isLate = reply.state === 'posted' && reply.seenIn === 'thread';
  return origin === 'elsewhere' || (origin === 'here' && isLate);
}

/** Has the tab that we opened done what it was opened for? */
export function isTabToClose({ cart, trail }: Pick<RequestState, 'cart' | 'trail'>): boolean {
  return trail.ownTab !== null && ['in-cart', 'left', 'refused'].includes(cart.state);
}

/** The store whose cart is meant; null for a short link that no page has resolved yet. */
export function targetStore({ ownStore, link, trail }: RequestState): string | null {
  return ownStore ?? ('marketplace' in link ? link.marketplace : (trail.seen?.marketplace ?? null));
}

/** May we read the store that the link leads to, as far as it tells? A short link may lead to any. */
export function mayRead(request: RequestState, allowed: readonly string[]): boolean {
  const store = targetStore(request);
  return store === null ? allowed.length > 0 : allowed.includes(store);
}

/** What the button of a tweet shows. */
export type ButtonState =
  | 'idle'
  | 'replying'
  | 'replied'
  | 'adding'
  | 'in-cart'
  | 'needs-you'
  | 'not-added'
  | 'left-cart'
  | 'opened'
  | 'unsure'
  | 'refused';

const CART_SHOWN: Partial<Record<CartLane['state'], ButtonState>> = {
  queued: 'adding',
  opening: 'adding',
  reading: 'adding',
  adding: 'adding',
  'needs-you': 'needs-you',
  'in-cart': 'in-cart',
  refused: 'not-added',
  interrupted: 'not-added',
  left: 'left-cart',
};

/** The button's state for the newest request of a tweet: what is under way or needs the shopper comes first. */
export function buttonState({ reply, cart }: RequestState): ButtonState {
  if (reply.state === 'composing') return 'replying';
  const carted = CART_SHOWN[cart.state];
  if (carted) return carted;
  if (reply.state === 'posted') return 'replied';
  if (reply.state === 'failed') return reply.reason === 'unseen' ? 'unsure' : 'refused';
  return cart.state === 'opened' ? 'opened' : 'idle';
}

/** One product is one marketplace and ASIN, whatever its links; an unread link is its own address. */
export function productKey(link: ProductLink): string {
  return link.kind === 'product' ? `${link.marketplace}/${link.asin}` : link.href;
}
