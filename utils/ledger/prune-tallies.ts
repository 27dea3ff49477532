import { isAhead } from '../requests/clock.ts';
import { TweetId } from '../requests/events.ts';
import { FORGOTTEN_AFTER_MS, Tally } from '../tallies/tally.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { Ledger } from './ledger.ts';
import { deleteTally, renewTally } from './tallies.ts';

type Age = Pick<Tally, 'keepLonger' | 'begunAt'>;

/**
 * Deletes the tallies that were begun more than 90 days ago, except those that the author keeps longer. Call it only
 * while the clock is trusted.
 * @param now ms since the epoch
 * @returns how many were deleted
 */
export async function pruneTallies(ledger: Pick<Ledger, 'connection'>, now: number): Promise<number> {
  const isOld = ({ keepLonger, begunAt }: Age) => !keepLonger && now - begunAt > FORGOTTEN_AFTER_MS;
  const rows: Tally[] = await ledger.connection.use((db) => db.getAll('tallies'));
  let deleted = 0;
  for (const row of rows) {
    const tally = Tally.safeParse(row).data;
    // Begun while the clock was ahead, it would be kept for too long.
    if (tally && isAhead(tally.begunAt, now)) await renewTally(ledger, row.tweetId, now);
    const age = tally ?? readAge(row, now);
    if (isOld(age) && (await deleteTally(ledger, row.tweetId, isOld))) deleted += 1;
  }
  return deleted;
}

/** What can still be read of a damaged row, which no page shows. It was begun after its tweet was posted. */
function readAge({ tweetId, keepLonger, begunAt }: Tally, now: number): Age {
  const postedAt = TweetId.safeParse(tweetId).success ? tweetTime(tweetId) : 0;
  const isTime = typeof begunAt === 'number' && begunAt <= now;
  return { keepLonger: keepLonger === true, begunAt: isTime ? begunAt : postedAt };
}
