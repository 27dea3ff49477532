import { Replier, Tally, TallyReply } from '../tallies/tally.ts';
import type { Ledger } from './ledger.ts';
import { repliesTo } from './tally-replies.ts';

/** What pages read of the tallies. Damaged rows are left out. */

type Connected = Pick<Ledger, 'connection'>;

/** The tally of a tweet; null when there is none. */
export async function readTally({ connection }: Connected, tweetId: string): Promise<Tally | null> {
  const row: unknown = await connection.use((db) => db.get('tallies', tweetId));
  return Tally.safeParse(row).data ?? null;
}

/** Every tally, the newest tweet first. */
export async function readTallies({ connection }: Connected): Promise<Tally[]> {
  const rows: unknown[] = await connection.use((db) => db.getAll('tallies'));
  const tallies = rows.flatMap((row) => Tally.safeParse(row).data ?? []);
  return tallies.sort((a, b) => (BigInt(a.tweetId) < BigInt(b.tweetId) ? 1 : -1));
}

/** The replies to a tallied tweet, the oldest first, each under all its ids: those with `editOf` are none of their own. */
export async function readTallyReplies({ connection }: Connected, tweetId: string): Promise<TallyReply[]> {
  const rows: unknown[] = await connection.use((db) => db.getAll('tallyReplies', repliesTo(tweetId)));
  const replies = rows.flatMap((row) => TallyReply.safeParse(row).data ?? []);
  return replies.sort((a, b) => (BigInt(a.replyId) < BigInt(b.replyId) ? -1 : 1));
}

/** The people who replied to more than one tallied tweet. */
export async function readRepliersToSeveral({ connection }: Connected): Promise<Replier[]> {
  const rows: unknown[] = await connection.use((db) => db.getAllFromIndex('repliers', 'several', 1));
  return rows.flatMap((row) => Replier.safeParse(row).data ?? []);
}
