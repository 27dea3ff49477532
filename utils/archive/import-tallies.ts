import type { Writing } from '../ledger/connection.ts';
import { findTally, newTally } from '../ledger/tallies.ts';
import { addReplies, type TallyStores } from '../ledger/tally-replies.ts';
import { MOST_TALLIES } from '../tallies/tally.ts';
import { mergeVisits } from '../tallies/visits.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import type { ArchivedTally } from './file-format.ts';

/**
 * Adds a file's tallies, and its replies and visits to those that are here. What the author has chosen for a tally that
 * is here stays as it is.
 * @param now ms since the epoch
 */
export async function importTallies(
  tx: Pick<Writing<TallyStores>, 'objectStore'>,
  tallies: readonly ArchivedTally[],
  now: number,
): Promise<void> {
  const rows = tx.objectStore('tallies');
  for (const { replies, visits, visitCount, ...basis } of tallies) {
    const known = await findTally(tx, basis.tweetId);
    if (known && !isSameHandle(known.author, basis.author)) continue;
    if (!known && (await rows.count()) >= MOST_TALLIES) continue;
    const fresh = { ...newTally(basis), ...basis, begunAt: Math.min(basis.begunAt, now) };
    const tally = known ?? fresh;
    const counted = await addReplies(tx, tally, replies, now);
    await rows.put({ ...counted, ...mergeVisits(tally, { visits, visitCount }) });
  }
}
