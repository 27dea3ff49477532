import { type ButtonState, buttonState } from './button-state.ts';
import type { CartRefusal, Interruption, Need } from './cart-events.ts';
import type { FailReason } from './events.ts';
import type { RequestState } from './fold.ts';

/** A product as Amazon's page named it. `price` is in the page's own format; empty where it showed none. */
export interface NamedProduct {
  marketplace: string;
  title: string;
  price: string;
}

/**
 * How a request stands, as X's page may know it: the state of its button, and what the sheet or a notice says about it.
 * No tab, no evidence, and no address but the public reply's.
 */
export type RequestProgress = {
  requestId: string;
  /** The address of the public reply, where there is one. */
  replyUrl: string | null;
  /** Null until a page of Amazon's has named it. */
  product: NamedProduct | null;
} & (
  | { state: Exclude<ButtonState, 'needs-you' | 'not-added' | 'refused' | 'in-cart' | 'left-cart'> }
  | { state: 'needs-you'; why: Need }
  | { state: 'not-added'; why: CartRefusal | Interruption }
  | { state: 'refused'; why: FailReason }
  | { state: 'in-cart' | 'left-cart'; product: NamedProduct }
);

/** An earlier request for the same tweet or product, which the sheet mentions. */
export type EarlierRequest = RequestProgress & {
  askedAt: number;
  sameTweet: boolean;
  /** The key of its link's product (`productKey`). */
  productKey: string;
  /** Who posted its public reply, and what that says; null when none stands. */
  reply: { handle: string; text: string } | null;
};

/** Describes how a request stands. */
export function readProgress(request: RequestState): RequestProgress {
  const { id: requestId, reply, cart, cartFacts } = request;
  const seen = 'product' in cart ? cart.product : cartFacts.seen;
  const product = seen && {
    marketplace: seen.marketplace,
    title: seen.title,
    price: seen.price?.text ?? '',
  };
  const replyUrl = reply.state === 'posted' ? reply.url : null;
  const base = { requestId, replyUrl, product };
  const state = buttonState(request);
  switch (state) {
    case 'needs-you':
      if (cart.state === 'needs-you') return { ...base, state, why: cart.why };
      break;
    case 'not-added':
      if (cart.state === 'refused' || cart.state === 'interrupted') return { ...base, state, why: cart.why };
      break;
    case 'in-cart':
    case 'left-cart':
      if (product) return { ...base, state, product };
      break;
    case 'refused':
      if (reply.state === 'failed') return { ...base, state, why: reply.reason };
      break;
    default:
      return { ...base, state };
  }
  return { ...base, state: 'idle' };
}
