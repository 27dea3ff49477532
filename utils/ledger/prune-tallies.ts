import { isAhead } from '../requests/clock.ts';
import { FORGOTTEN_AFTER_MS, type Tally } from '../tallies/tally.ts';
import type { Ledger } from './ledger.ts';
import { readTallies } from './read-tallies.ts';
import { deleteTally, renewTally } from './tallies.ts';

/**
 * Deletes the tallies that were begun more than 90 days ago, except those that the author keeps longer. Call it only
 * while the clock is trusted.
 * @param now ms since the epoch
 * @returns how many were deleted
 */
export async function pruneTallies(ledger: Pick<Ledger, 'connection'>, now: number): Promise<number> {
  const isOld = ({ keepLonger, begunAt }: Tally) => !keepLonger && now - begunAt > FORGOTTEN_AFTER_MS;
  let deleted = 0;
  for (const tally of await readTallies(ledger)) {
    // Begun while the clock was ahead, it would be kept for too long.
    if (isAhead(tally.begunAt, now)) await renewTally(ledger, tally.tweetId, now);
    if (isOld(tally) && (await deleteTally(ledger, tally.tweetId, isOld))) deleted += 1;
  }
  return deleted;
}
