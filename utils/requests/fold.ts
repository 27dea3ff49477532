import type { ProductLink } from '../amazon/product-link.ts';
import type { PriceSeen } from './cart-events.ts';
import { type CartFacts, type CartLane, foldCart, isUnderWay } from './cart-lane.ts';
import type { Answered, ProductNames, RequestEvent, TweetRef, Visibility } from './events.ts';
import { keptPrices } from './kept-prices.ts';
import { mayReadStore } from './may-read-store.ts';
import { foldReply, type ReplyLane } from './reply-lane.ts';

export type { ReplyLane } from './reply-lane.ts';

/** A request's state: what was asked for, and the state of each lane. */
export interface RequestState {
  id: string;
  askedAt: number;
  changedAt: number;
  tweet: TweetRef;
  link: ProductLink;
  /** What was known of the product's name when it was asked for. */
  named: ProductNames;
  account: string | null;
  visibility: Visibility;
  text: string;
  /** The shopper's own store, where it was chosen in place of the link's. */
  ownStore: string | null;
  /** Where it was asked for: with our button here, by a reply that X showed us, or in another browser. */
  origin: 'here' | 'elsewhere' | 'device';
  reply: ReplyLane;
  /** The tabs in which its reply box was opened: only these may report on it. */
  replyTabIds: readonly number[];
  cart: CartLane;
  cartFacts: CartFacts;
  /** The prices of its product that are kept, oldest first (prices.ts). */
  prices: readonly PriceSeen[];
  /** @MyAmazon's answers to it, oldest first. */
  answers: Answered[];
}

/**
 * By what an event is known. By its kind, too: an imported file may have given one of our ids to an event of another
 * kind, and must not keep ours from being written.
 */
export const eventKey = ({ kind, id }: Pick<RequestEvent, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * Folds a request's events into its state.
 * @param id the request's id
 * @param events its events in any order; repeats (`eventKey`) count once
 * @returns the state, or null when no `asked` event is among them
 */
export function fold(id: string, events: readonly RequestEvent[]): RequestState | null {
  const unique = [...new Map(events.map((event) => [eventKey(event), event])).values()];
  unique.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const asked = unique.find((event) => event.kind === 'asked');
  if (!asked) return null;

  const answers = new Map<string, Answered>();
  for (const event of unique)
    if (event.kind === 'answer' && !answers.has(event.answerId)) answers.set(event.answerId, event);
  return {
    id,
    askedAt: asked.at,
    changedAt: unique.reduce((latest, event) => Math.max(latest, event.at), 0),
    tweet: asked.tweet,
    link: asked.link,
    named: asked.named ?? {},
    account: asked.account,
    visibility: asked.visibility,
    text: asked.text,
    ownStore: asked.ownStore ?? null,
    origin: asked.origin ?? 'here',
    reply: foldReply(unique),
    replyTabIds: unique.flatMap((event) => (event.kind === 'reply/composing' ? [event.tabId] : [])),
    ...foldCart(unique),
    prices: keptPrices(unique.filter((event) => event.kind === 'price-seen')),
    answers: [...answers.values()],
  };
}

/** Does this request have a next step? Such requests are settled whenever the background wakes. */
export function isOpen({ reply, cart, cartFacts }: RequestState): boolean {
  if (reply.state === 'composing' || cart.state === 'queued' || isUnderWay(cart)) return true;
  return cartFacts.toNotify !== null || isTabToClose({ cart, cartFacts });
}

/**
 * Does this request offer "Add to cart", because its product is added only by a click? True for a reply that was sent
 * without our button, and for one of ours that was proved too late.
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

/**
 * Was this request asked for here, and nothing started, because its store was to be allowed first? Its product is added
 * by the page that asks for the store, or by "Add to cart".
 */
export function waitsForAccess({
  origin,
  reply,
  cart,
}: Pick<RequestState, 'origin' | 'reply' | 'cart'>): boolean {
  return origin === 'here' && reply.state === 'none' && cart.state === 'none';
}

/** Is the tab that we opened no longer needed? */
export function isTabToClose({ cart, cartFacts }: Pick<RequestState, 'cart' | 'cartFacts'>): boolean {
  return cartFacts.ownTab !== null && ['in-cart', 'left', 'refused'].includes(cart.state);
}

/** The store whose cart the product goes into; null for a short link that no page has resolved yet. */
export function targetStore({ ownStore, link, cartFacts }: RequestState): string | null {
  return ownStore ?? ('marketplace' in link ? link.marketplace : (cartFacts.seen?.marketplace ?? null));
}

/** May we read the pages of the request's store? */
export function mayReadTarget(request: RequestState, allowed: readonly string[]): boolean {
  return mayReadStore(targetStore(request), allowed);
}
