import {
  FORGOTTEN_AFTER_MS,
  MOST_TALLIES,
  type ReportedReply,
  TALLY_VERSION,
  Tally,
  type TallyBasis,
} from '../tallies/tally.ts';
import { withReport } from '../tallies/visits.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import type { Writing } from './connection.ts';
import type { Ledger } from './ledger.ts';
import { addReplies, dropReplies, recount, type TallyStores } from './tally-replies.ts';

/** The author's tallies: begun, counted, kept longer and deleted. Only the background writes them. */

type Connected = Pick<Ledger, 'connection'>;
const STORES = ['tallies', 'tallyReplies', 'repliers'] satisfies TallyStores[];

/** A tally as it is begun: nothing is counted yet. */
export function newTally(
  basis: Pick<TallyBasis, 'tweetId' | 'author' | 'link' | 'title' | 'begunAt'>,
): Tally {
  const nothing = { visits: [], visitCount: 0, replies: 0, people: 0, firstDay: 0, hours: [] };
  return { ...basis, v: TALLY_VERSION, isCounting: true, keepLonger: false, ...nothing };
}

/** The tally of a tweet; null when there is none, or when its row is damaged. */
export async function findTally(
  tx: Pick<Writing<'tallies'>, 'objectStore'>,
  tweetId: string,
): Promise<Tally | null> {
  return Tally.safeParse(await tx.objectStore('tallies').get(tweetId)).data ?? null;
}

/**
 * Begins or continues a tally, or stops it: then it counts no further. One that has counted nothing is deleted instead.
 * A tweet has one author for good: whoever begins its tally under another handle than before has renamed their account.
 * Begun anew in place of a damaged one, it has the replies of that one.
 * @returns whether it counts now; why not when nothing was written
 */
export function keepTally(
  { connection }: Connected,
  asked: Pick<TallyBasis, 'tweetId' | 'author' | 'link' | 'title'> & { keep: boolean },
  now: number,
): Promise<boolean | 'not-author' | 'too-many-tallies'> {
  const { keep, ...basis } = asked;
  return connection.write(STORES, async (tx) => {
    const rows = tx.objectStore('tallies');
    const known = await findTally(tx, basis.tweetId);
    if (!keep) {
      if (known && !isSameHandle(known.author, basis.author)) return 'not-author';
      if (known?.replies === 0) await rows.delete(known.tweetId);
      else if (known) await rows.put({ ...known, isCounting: false });
      return false;
    }
    if (!known && (await rows.count()) >= MOST_TALLIES) return 'too-many-tallies';
    const { author } = basis;
    const tally = known ?? (await recount(tx, newTally({ ...basis, begunAt: now })));
    await rows.put({ ...tally, author, isCounting: true });
    return true;
  });
}

/**
 * Counts cart replies that X has shown on the tweet's page, each once.
 * @param account the account that is signed in to X in that tab
 * @param shown how many replies the page has loaded
 * @returns false, with nothing written, when the tweet is not tallied or is not this account's
 */
export function countReportedReplies(
  { connection }: Connected,
  seen: { tweetId: string; replies: readonly ReportedReply[]; shown: number },
  account: string,
  now: number,
): Promise<boolean> {
  return connection.write(
    STORES,
    async (tx) => {
      const tally = await findTally(tx, seen.tweetId);
      if (!tally?.isCounting || !isSameHandle(tally.author, account)) return false;
      const counted = await addReplies(tx, tally, seen.replies, now);
      await tx.objectStore('tallies').put({ ...counted, ...withReport(tally, now, seen.shown) });
      return true;
    },
    // What is lost with the computer's power is counted at the next visit.
    'relaxed',
  );
}

/** Keeps a tally until it is deleted, or lets it be forgotten after its 90 days, which begin anew if they are over. */
export function setKeepLonger(
  { connection }: Connected,
  tweetId: string,
  keepLonger: boolean,
  now: number,
): Promise<null> {
  return connection.write(['tallies'], async (tx) => {
    const tally = await findTally(tx, tweetId);
    if (!tally) return null;
    const isOver = !keepLonger && now - tally.begunAt > FORGOTTEN_AFTER_MS;
    await tx.objectStore('tallies').put({ ...tally, keepLonger, ...(isOver && { begunAt: now }) });
    return null;
  });
}

/**
 * Deletes a tally with all its replies.
 * @param isWanted decides within the transaction, unless the row is damaged; left out: always
 * @returns whether there was one to delete
 */
export function deleteTally(
  { connection }: Connected,
  tweetId: string,
  isWanted: (tally: Tally) => boolean = () => true,
): Promise<boolean> {
  return connection.write(STORES, async (tx) => {
    const rows = tx.objectStore('tallies');
    const tally = await findTally(tx, tweetId);
    if (tally && !isWanted(tally)) return false;
    const isThere = (await rows.getKey(tweetId)) !== undefined;
    await rows.delete(tweetId);
    await dropReplies(tx, tweetId);
    return isThere;
  });
}

/** Starts a tally's 90 days again from now. */
export function renewTally({ connection }: Connected, tweetId: string, now: number): Promise<void> {
  return connection.write(['tallies'], async (tx) => {
    const tally = await findTally(tx, tweetId);
    if (tally) await tx.objectStore('tallies').put({ ...tally, begunAt: now });
  });
}
