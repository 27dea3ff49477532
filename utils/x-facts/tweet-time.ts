/** When a tweet was posted, in ms since the epoch: X's ids carry it (snowflake ids, since November 2010). */
export function tweetTime(tweetId: string): number {
  return Number(BigInt(tweetId) >> 22n) + 1_288_834_974_657;
}
