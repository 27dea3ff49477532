import type { CartLane } from './cart-lane.ts';
import type { RequestState } from './fold.ts';

export const BUTTON_STATES = [
  'idle',
  'replying',
  'replied',
  'adding',
  'in-cart',
  'needs-you',
  'not-added',
  'left-cart',
  'opened',
  'unsure',
  'refused',
] as const;
/** What the button of a tweet shows. */
export type ButtonState = (typeof BUTTON_STATES)[number];

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

/**
 * The button's state for a request: a reply under way comes first, then the cart, then what became of the reply.
 */
export function buttonState({ reply, cart }: RequestState): ButtonState {
  if (reply.state === 'composing') return 'replying';
  const carted = CART_SHOWN[cart.state];
  if (carted) return carted;
  if (reply.state === 'posted') return 'replied';
  if (reply.state === 'failed') return reply.reason === 'unseen' ? 'unsure' : 'refused';
  return cart.state === 'opened' ? 'opened' : 'idle';
}
