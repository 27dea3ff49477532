import type { ProductLink } from '../amazon/product-link.ts';
import type { Answered, FailReason, RequestEvent, TweetRef, Visibility } from './events.ts';

export type ReplyLane =
  | { state: 'none' }
  | { state: 'composing'; by: 'send' | 'edit' | 'intent'; tabId: number; pressed: boolean; since: number }
  | { state: 'abandoned' }
  | { state: 'failed'; reason: FailReason; said: string; pressedAt: number | null }
  | { state: 'posted'; replyId: string; handle: string; url: string; at: number };

export type CartLane =
  | { state: 'none' }
  | { state: 'queued'; openerTabId: number }
  | { state: 'opening'; openerTabId: number; youngestTabId: number }
  | { state: 'interrupted' }
  | { state: 'opened'; at: number };

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
  reply: ReplyLane;
  cart: CartLane;
  /** What @MyAmazon said to it, oldest first. */
  answers: Answered[];
}

/**
 * How far along its lane each state is. A later stage always wins over an earlier one, so that an
 * event that is late, repeated or out of order cannot take a request back:
 *
 *   none → composing → abandoned → failed → posted
 *   none → queued → opening → interrupted → opened
 *
 * (failed before posted: a reply whose confirmation we missed may still be seen in its thread.)
 */
const REPLY_RANK = { none: 0, composing: 1, abandoned: 2, failed: 3, posted: 4 } as const;
const CART_RANK = { none: 0, queued: 1, opening: 2, interrupted: 3, opened: 4 } as const;

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
  let cart: CartLane = { state: 'none' };
  const answers = new Map<string, Answered>();
  for (const event of unique) {
    if (event.kind === 'answer') {
      if (!answers.has(event.answerId)) answers.set(event.answerId, event);
    } else if (event.kind.startsWith('reply/')) {
      const next = replyAfter(event, reply, pressedAt);
      if (next && REPLY_RANK[next.state] >= REPLY_RANK[reply.state]) reply = next;
    } else {
      const next = cartAfter(event);
      if (next && CART_RANK[next.state] > CART_RANK[cart.state]) cart = next;
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
    reply,
    cart,
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
      return { state: 'abandoned' };
    case 'reply/failed':
      // The first reason stands: a later "unseen" must not hide what X said.
      return now.state === 'failed'
        ? now
        : { state: 'failed', reason: event.reason, said: event.said, pressedAt };
    case 'reply/posted':
      return now.state === 'posted'
        ? now
        : {
            state: 'posted',
            replyId: event.replyId,
            handle: event.handle,
            url: `https://x.com/${event.handle}/status/${event.replyId}`,
            at: event.at,
          };
    default:
      return null;
  }
}

function cartAfter(event: RequestEvent): CartLane | null {
  switch (event.kind) {
    case 'cart/queued':
      return { state: 'queued', openerTabId: event.openerTabId };
    case 'cart/opening':
      return {
        state: 'opening',
        openerTabId: event.openerTabId,
        youngestTabId: event.youngestTabId,
      };
    case 'cart/interrupted':
      return { state: 'interrupted' };
    case 'cart/opened':
      return { state: 'opened', at: event.at };
    default:
      return null;
  }
}

/** Is work of ours still under way in either lane? Such requests are looked at whenever the background wakes. */
export function isOpen(state: RequestState): boolean {
  return state.reply.state === 'composing' || state.cart.state === 'queued' || state.cart.state === 'opening';
}

/** What the button of a tweet shows. */
export type ButtonState = 'idle' | 'replying' | 'replied' | 'opened' | 'unsure' | 'refused';

/** The button's state for the newest request of a tweet. */
export function buttonState({ reply, cart }: RequestState): ButtonState {
  if (reply.state === 'posted') return 'replied';
  if (reply.state === 'composing') return 'replying';
  if (reply.state === 'failed') return reply.reason === 'unseen' ? 'unsure' : 'refused';
  return cart.state === 'opened' ? 'opened' : 'idle';
}

/** One product is one marketplace and ASIN, whatever its links; an unread link is its own address. */
export function productKey(link: ProductLink): string {
  return link.kind === 'product' ? `${link.marketplace}/${link.asin}` : link.href;
}
