import type { Ledger } from '../ledger/ledger.ts';
import { readTally, readTallyReplies } from '../ledger/read-tallies.ts';
import type { ArchivedTally } from './file-format.ts';

/** A tally with its replies, as a file holds it; null when it is gone. */
export async function archiveTally(
  ledger: Pick<Ledger, 'connection'>,
  tweetId: string,
): Promise<ArchivedTally | null> {
  const tally = await readTally(ledger, tweetId);
  if (!tally) return null;
  const { people: _, firstDay: __, hours: ___, ...basis } = tally;
  const replies = await readTallyReplies(ledger, tweetId);
  return { ...basis, replies: replies.map(({ replyId: id, handle, editOf }) => ({ id, handle, editOf })) };
}
