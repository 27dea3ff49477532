/** When a tweet was posted, in ms since the epoch: X's ids carry it (snowflake ids, since November 2010). */
export function tweetTime(tweetId: string): number {
  return Number(BigInt(tweetId) >> 22n) + 1_288_834_974_657;
}

/** For how long a tweet can be edited, in ms. */
const EDITABLE_MS = 60 * 60_000;

/**
 * Can this be the id that a tweet got when it was edited? An edited tweet has a new one (docs/facts/x.md 1.2).
 * @param firstId the id under which it was posted
 */
export function canBeEditOf(id: string, firstId: string): boolean {
  return BigInt(id) > BigInt(firstId) && tweetTime(id) - tweetTime(firstId) <= EDITABLE_MS;
}
