import { canBeEditOf } from '../x-facts/tweet-time.ts';
import type { ReportedReply, TallyReply } from './tally.ts';

type Reply = Pick<TallyReply, 'replyId' | 'handle' | 'editOf'>;

interface Separated {
  /** Replies that the tally does not count yet. */
  fresh: Reply[];
  /** Ids that counted replies got when they were edited. */
  edited: Reply[];
}

/** What a tally holds of a reply's id. */
type Known = Pick<TallyReply, 'editOf'>;

/**
 * Separates reported replies that are new to a tally from those that it counts already, under the id that they had
 * before they were edited. An edited reply is counted under its first id, and so at the time when it was posted. Two
 * ids of which nobody has seen that they are one reply's count as two.
 * @param tweetId the tallied tweet
 * @param stored what the tally holds of the ids in the report, by id
 */
export function separateEdits(
  tweetId: string,
  reported: readonly ReportedReply[],
  stored: ReadonlyMap<string, Known>,
): Separated {
  const known = new Map(stored);
  const separated: Separated = { fresh: [], edited: [] };
  const add = (kind: keyof Separated, reply: Reply) => {
    known.set(reply.replyId, reply);
    separated[kind].push(reply);
  };
  for (const { id, handle, editOf } of reported) {
    const before = known.get(id);
    if (editOf && BigInt(editOf) > BigInt(tweetId) && canBeEditOf(id, editOf)) {
      // Counted by itself, when only this id was seen, it stays so: what was counted is never taken back.
      if (before) continue;
      const first = known.get(editOf);
      if (!first) add('fresh', { replyId: editOf, handle });
      add('edited', { replyId: id, handle, editOf: first?.editOf ?? editOf });
    } else if (!before || (before.editOf && editOf === null)) {
      add('fresh', { replyId: id, handle });
    }
  }
  return separated;
}
