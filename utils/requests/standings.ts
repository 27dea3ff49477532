import { type CartLane, isUnderWay } from './cart-state.ts';
import type { RequestState } from './fold.ts';

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

const CART_STANDINGS: Partial<Record<CartLane['state'], Standing>> = {
  queued: 'under-way',
  'needs-you': 'needs-you',
  'in-cart': 'in-cart',
  left: 'left-cart',
  opened: 'opened',
  interrupted: 'not-added',
  refused: 'not-added',
};

/** Every way in which a request stands; both of its lanes count. */
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
