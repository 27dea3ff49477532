import type { Writing } from '../ledger/connection.ts';
import { findTally, newTally } from '../ledger/tallies.ts';
import { addReplies, recount, type TallyStores } from '../ledger/tally-replies.ts';
import { MOST_TALLIES } from '../tallies/tally.ts';
import { mergeVisits } from '../tallies/visits.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import type { ArchivedTally } from './file-format.ts';

/**
 * Adds a file's tallies, and its replies and visits to those that are here. What the author has chosen for a tally that
 * is here stays as it is. In the file its author may have another handle: a tweet has one author for good, so that is
 * an account that was renamed.
 * @param now ms since the epoch
 * @returns how many tallies were left out, because there are as many as are kept
 */
export async function importTallies(
  tx: Pick<Writing<TallyStores>, 'objectStore'>,
  tallies: readonly ArchivedTally[],
  now: number,
): Promise<number> {
  let leftOut = 0;
  const rows = tx.objectStore('tallies');
  for (const { replies, visits, visitCount, ...basis } of tallies) {
    const known = await findTally(tx, basis.tweetId);
    if (!known && (await rows.count()) >= MOST_TALLIES) {
      leftOut += 1;
      continue;
    }
    const fresh = { ...newTally(basis), ...basis, begunAt: Math.min(basis.begunAt, now) };
    const tally = known ?? (await recount(tx, fresh));
    const byOthers = replies.filter(({ handle }) => !isSameHandle(handle, basis.author));
    const counted = await addReplies(tx, tally, byOthers, now);
    await rows.put({ ...counted, ...mergeVisits(tally, { visits, visitCount }) });
  }
  return leftOut;
}
