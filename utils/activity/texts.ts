import type { Via } from '../requests/cart-events.ts';
import type { CartLane } from '../requests/cart-lane.ts';
import type { ReplyLane } from '../requests/fold.ts';

/** What activity says beside the sentences that all faces share. Not in the script on X. */

export const SEEN_IN: Record<Via, string> = {
  page: 'Amazon’s “added” page showed it',
  'side-sheet': 'Amazon’s side sheet showed it',
  cart: 'seen in the cart',
};

/** What was seen that proves where the reply stands; null when there is nothing to see. */
export function replyEvidence(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'posted':
      return reply.seenIn === 'toast' ? 'X showed its link' : 'Seen under the tweet';
    case 'deleted':
      return { menu: 'Deleted in X’s menu', page: 'Gone from its page', told: 'You said so' }[reply.seenIn];
    case 'failed':
      return reply.said ? `X said: ${reply.said}` : null;
    default:
      return null;
  }
}

/** What was seen that proves where the product stands. */
export function cartEvidence(cart: CartLane): string | null {
  if (cart.state === 'in-cart') {
    const { price } = cart.product;
    return [price?.text, SEEN_IN[cart.via]].filter(Boolean).join(', ');
  }
  if (cart.state === 'left') return 'The cart no longer shows it';
  return null;
}

/** When a lane came to where it stands, in ms since the epoch; null where that is not known. */
export function laneTime(lane: ReplyLane | CartLane): number | null {
  if ('at' in lane) return lane.at;
  if ('since' in lane) return lane.since;
  return 'pressedAt' in lane ? lane.pressedAt : null;
}

/** A day as its heading: "Today", "Yesterday", or its date. */
export function dayName(at: number, now: number): string {
  const day = new Date(at);
  const isSame = (other: Date) => other.toDateString() === day.toDateString();
  if (isSame(new Date(now))) return 'Today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return isSame(yesterday) ? 'Yesterday' : DAY.format(day);
}

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'full' });
const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** The time of day, for what stands below its day's heading; with the date where the day is another. */
export function timeOn(at: number, day: number): string {
  const isSameDay = new Date(at).toDateString() === new Date(day).toDateString();
  return (isSameDay ? TIME : WHEN).format(at);
}
