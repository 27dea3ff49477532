import { activityStrings } from '../../i18n/en/activity.ts';
import { formatDate } from '../../i18n/formats.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { CartLane } from '../../requests/cart-lane.ts';
import type { ReplyLane } from '../../requests/fold.ts';

/** Activity's own sentences: evidence and times. Not bundled into the script on X. */

/** The evidence for the reply's state; null when there is none. */
export function replyEvidenceText(reply: ReplyLane): string | null {
  switch (reply.state) {
    case 'posted':
      return reply.seenIn === 'toast' ? activityStrings.replyShown : activityStrings.replySeen;
    case 'deleted':
      return activityStrings.deletions[reply.seenIn];
    case 'failed':
      return reply.said ? activityStrings.xSaid(reply.said) : null;
    default:
      return null;
  }
}

/** The evidence for the cart's state; null when there is none. */
export function cartEvidenceText(cart: CartLane): string | null {
  if (cart.state === 'in-cart') {
    const { price } = cart.product;
    const seen = activityStrings.seenIn[cart.via];
    return price ? `${isolate(price.text)} · ${seen}` : seen;
  }
  if (cart.state === 'left') return activityStrings.notInCart;
  return null;
}

/** When a lane reached its state, in ms since the epoch; null when unknown. */
export function laneTime(lane: ReplyLane | CartLane): number | null {
  if ('at' in lane) return lane.at;
  if ('since' in lane) return lane.since;
  return 'pressedAt' in lane ? lane.pressedAt : null;
}

/** A day as its heading: "Today", "Yesterday", or its date. */
export function dayName(at: number, now: number): string {
  const day = new Date(at);
  const isSame = (other: Date) => other.toDateString() === day.toDateString();
  if (isSame(new Date(now))) return activityStrings.today;
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return isSame(yesterday) ? activityStrings.yesterday : formatDate(day, { dateStyle: 'full' });
}

/** The time of day for a row below its day's heading; with the date when it was on another day. */
export function timeOn(at: number, day: number): string {
  const isSameDay = new Date(at).toDateString() === new Date(day).toDateString();
  return formatDate(at, { timeStyle: 'short', ...(!isSameDay && { dateStyle: 'medium' }) });
}
