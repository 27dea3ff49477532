import { isSameHandle } from '../x-facts/handle.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { HourCount, ReportedReply, TallyBasis } from './tally.ts';

const HOUR_MS = 3_600_000;
/** X's clock may be ahead of ours by this much. */
const AHEAD_MS = 24 * HOUR_MS;

/**
 * Whether a reported reply counts: not the author's own, and posted after the tweet and before now, as far as its id
 * tells. The page that reports it is not trusted.
 * @param now ms since the epoch
 */
export function isCountable(
  { id, handle }: ReportedReply,
  { tweetId, author }: Pick<TallyBasis, 'tweetId' | 'author'>,
  now: number,
): boolean {
  return BigInt(id) > BigInt(tweetId) && tweetTime(id) <= now + AHEAD_MS && !isSameHandle(handle, author);
}

/** How many of these replies were posted within 24 hours of the tweet. */
export function countFirstDay(tweetId: string, replyIds: readonly string[]): number {
  const end = tweetTime(tweetId) + 24 * HOUR_MS;
  return replyIds.filter((id) => tweetTime(id) < end).length;
}

/** The hours with these replies added. */
export function withReplies(hours: readonly HourCount[], replyIds: readonly string[]): HourCount[] {
  const counts = new Map(hours.map(({ hour, replies }) => [hour, replies]));
  for (const id of replyIds) {
    const hour = Math.floor(tweetTime(id) / HOUR_MS);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  return [...counts].map(([hour, replies]) => ({ hour, replies })).sort((a, b) => a.hour - b.hour);
}
