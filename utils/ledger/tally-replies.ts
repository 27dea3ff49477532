import { countFirstDay, isCountable, withReplies } from '../tallies/count-replies.ts';
import { separateEdits } from '../tallies/separate-edits.ts';
import {
  MOST_REPLIES,
  Replier,
  type ReportedReply,
  TALLY_VERSION,
  type Tally,
  TallyReply,
} from '../tallies/tally.ts';
import type { Writing } from './connection.ts';
import { toReplierRow } from './replier-row.ts';

/** The replies of tallies, and the people who posted them. */

export type TallyStores = 'tallies' | 'tallyReplies' | 'repliers';
type Tx = Pick<Writing<TallyStores>, 'objectStore'>;

/**
 * Adds the replies that count and are not known yet, not even under an earlier id.
 * @returns the tally with them counted, to be written by the caller
 */
export async function addReplies(
  tx: Tx,
  tally: Tally,
  seen: readonly ReportedReply[],
  now: number,
): Promise<Tally> {
  const { tweetId } = tally;
  const rows = tx.objectStore('tallyReplies');
  const countable = seen.filter((reply) => isCountable(reply, tally, now));
  const separated = separateEdits(tweetId, countable, await readKnown(tx, tweetId, countable));
  const fresh = separated.fresh.slice(0, Math.max(0, MOST_REPLIES - tally.replies));
  const edited = separated.edited.slice(0, await roomForEdits(tx, tally, separated.edited.length));
  await Promise.all(
    [...fresh, ...edited].map(({ replyId, handle, editOf }) =>
      rows.put({ tweetId, replyId, v: TALLY_VERSION, handle, ...(editOf && { editOf }) }),
    ),
  );
  if (fresh.length === 0) return tally;
  const replyIds = fresh.map(({ replyId }) => replyId);
  const people = await addPeople(tx, tweetId, fresh);
  return {
    ...tally,
    replies: tally.replies + fresh.length,
    people: tally.people + people,
    firstDay: tally.firstDay + countFirstDay(tweetId, replyIds),
    hours: withReplies(tally.hours, replyIds),
  };
}

/** Counts anew what is stored of a tally's replies: of one whose own row was damaged, they are still there. */
export async function recount(tx: Tx, tally: Tally): Promise<Tally> {
  const rows: unknown[] = await tx.objectStore('tallyReplies').getAll(repliesTo(tally.tweetId));
  const replies = rows.flatMap((row) => TallyReply.safeParse(row).data ?? []).filter(({ editOf }) => !editOf);
  const replyIds = replies.map(({ replyId }) => replyId);
  return {
    ...tally,
    replies: replies.length,
    people: new Set(replies.map(({ handle }) => handle.toLowerCase())).size,
    firstDay: countFirstDay(tally.tweetId, replyIds),
    hours: withReplies([], replyIds),
  };
}

/** What is stored under the ids in a report. A damaged row was counted as well. */
async function readKnown(tx: Tx, tweetId: string, reported: readonly ReportedReply[]) {
  const rows = tx.objectStore('tallyReplies');
  const known = new Map<string, Partial<TallyReply>>();
  const ids = new Set(reported.flatMap(({ id, editOf }) => (editOf ? [id, editOf] : [id])));
  await Promise.all(
    [...ids].map(async (id) => {
      const row: unknown = await rows.get([tweetId, id]);
      if (row !== undefined) known.set(id, TallyReply.safeParse(row).data ?? {});
    }),
  );
  return known;
}

/** For how many further ids of edited replies there is room: no more are kept than replies. */
async function roomForEdits(tx: Tx, { tweetId, replies }: Tally, wanted: number): Promise<number> {
  if (wanted === 0) return 0;
  const stored = await tx.objectStore('tallyReplies').count(repliesTo(tweetId));
  return Math.max(0, MOST_REPLIES - (stored - replies));
}

/** @returns how many of these people had not replied to the tweet before */
async function addPeople(
  tx: Tx,
  tweetId: string,
  replies: readonly Pick<TallyReply, 'handle'>[],
): Promise<number> {
  const rows = tx.objectStore('repliers');
  const byPerson = Map.groupBy(replies, ({ handle }) => handle.toLowerCase());
  const fresh = await Promise.all(
    [...byPerson].map(async ([person, theirs]) => {
      const known = Replier.safeParse(await rows.get(person)).data;
      const before = known?.tweets.find(({ id }) => id === tweetId)?.replies ?? 0;
      const others = known?.tweets.filter(({ id }) => id !== tweetId) ?? [];
      const tweets = [...others, { id: tweetId, replies: before + theirs.length }];
      const handle = theirs[0]?.handle ?? person;
      await rows.put(toReplierRow({ person, v: TALLY_VERSION, handle, tweets }));
      return before === 0;
    }),
  );
  return fresh.filter(Boolean).length;
}

/** Deletes the replies to a tweet, and what was counted of their authors. */
export async function dropReplies(tx: Tx, tweetId: string): Promise<void> {
  await tx.objectStore('tallyReplies').delete(repliesTo(tweetId));
  const rows = tx.objectStore('repliers');
  for (const row of await rows.index('tweetIds').getAll(tweetId)) {
    const tweets = Replier.safeParse(row).data?.tweets.filter(({ id }) => id !== tweetId) ?? [];
    await (tweets.length > 0 ? rows.put(toReplierRow({ ...row, tweets })) : rows.delete(row.person));
  }
}

/** The keys of all replies to a tweet: arrays sort after all strings. */
export function repliesTo(tweetId: string): IDBKeyRange {
  return IDBKeyRange.bound([tweetId], [tweetId, []]);
}
