import { type CartLane, isUnderWay } from './cart-lane.ts';
import type { RequestState } from './fold.ts';

/** The states that the activity page filters by; a request may be in two of them, one for each lane. */
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

const CART_STANDINGS: Partial<Record<CartLane['state'], Standing>> = {
  queued: 'under-way',
  'needs-you': 'needs-you',
  'in-cart': 'in-cart',
  left: 'left-cart',
  opened: 'opened',
  interrupted: 'not-added',
  refused: 'not-added',
};

/** Every state that a request is in, of both lanes. */
export function standingsOf({ reply, cart, origin }: RequestState): Standing[] {
  const standings = new Set<Standing>();
  if (origin === 'elsewhere' && cart.state === 'none') standings.add('tagged');
  if (reply.state === 'composing') standings.add('under-way');
  if (reply.state === 'posted') standings.add('replied');
  if (reply.state === 'deleted') standings.add('reply-deleted');
  if (reply.state === 'abandoned') standings.add('not-replied');
  if (reply.state === 'failed') standings.add(reply.reason === 'unseen' ? 'check-reply' : 'not-replied');
  const carted = isUnderWay(cart) ? 'under-way' : CART_STANDINGS[cart.state];
  if (carted) standings.add(carted);
  return [...standings];
}
