import type { CartLane } from '../requests/cart-lane.ts';
import type { ReplyLane } from '../requests/fold.ts';
import { activityWords } from '../words/activity.ts';
import { date } from '../words/formats.ts';

/** What activity says beside the sentences that all faces share. Not in the script on X. */

/** What was seen that proves where the reply stands; null when there is nothing to see. */
export function replyEvidence(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'posted':
      return reply.seenIn === 'toast' ? activityWords.replyShown : activityWords.replySeen;
    case 'deleted':
      return activityWords.deletions[reply.seenIn];
    case 'failed':
      return reply.said ? activityWords.xSaid(reply.said) : null;
    default:
      return null;
  }
}

/** What was seen that proves where the product stands. */
export function cartEvidence(cart: CartLane): string | null {
  if (cart.state === 'in-cart') {
    const { price } = cart.product;
    return [price?.text, activityWords.seenIn[cart.via]].filter(Boolean).join(', ');
  }
  if (cart.state === 'left') return activityWords.notInCart;
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
  if (isSame(new Date(now))) return activityWords.today;
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return isSame(yesterday) ? activityWords.yesterday : date(day, { dateStyle: 'full' });
}

/** The time of day, for what stands below its day's heading; with the date where the day is another. */
export function timeOn(at: number, day: number): string {
  const isSameDay = new Date(at).toDateString() === new Date(day).toDateString();
  return date(at, { timeStyle: 'short', ...(!isSameDay && { dateStyle: 'medium' }) });
}
