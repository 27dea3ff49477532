import { countFirstDay, isCountable, type ReportedReply, withReplies } from '../tallies/count-replies.ts';
import { MOST_REPLIES, Replier, TALLY_VERSION, type Tally } from '../tallies/tally.ts';
import type { Writing } from './connection.ts';
import { toReplierRow } from './replier-row.ts';

/** The replies of tallies, and the people who posted them. */

export type TallyStores = 'tallies' | 'tallyReplies' | 'repliers';
type Tx = Pick<Writing<TallyStores>, 'objectStore'>;

/**
 * Adds the replies that count and are not known yet.
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
  const unique = [...new Map(countable.map((reply) => [reply.id, reply])).values()];
  const known = await Promise.all(unique.map(({ id }) => rows.getKey([tweetId, id])));
  const room = MOST_REPLIES - tally.replies;
  const fresh = unique.filter((_, i) => known[i] === undefined).slice(0, Math.max(0, room));
  if (fresh.length === 0) return tally;
  await Promise.all(
    fresh.map(({ id, handle }) => rows.put({ tweetId, replyId: id, v: TALLY_VERSION, handle })),
  );
  const replyIds = fresh.map(({ id }) => id);
  const people = await addPeople(tx, tweetId, fresh);
  return {
    ...tally,
    replies: tally.replies + fresh.length,
    people: tally.people + people,
    firstDay: tally.firstDay + countFirstDay(tweetId, replyIds),
    hours: withReplies(tally.hours, replyIds),
  };
}

/** @returns how many of these people had not replied to the tweet before */
async function addPeople(tx: Tx, tweetId: string, replies: readonly ReportedReply[]): Promise<number> {
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
    const tweets = row.tweets.filter(({ id }) => id !== tweetId);
    await (tweets.length > 0 ? rows.put(toReplierRow({ ...row, tweets })) : rows.delete(row.person));
  }
}

/** The keys of all replies to a tweet: arrays sort after all strings. */
export function repliesTo(tweetId: string): IDBKeyRange {
  return IDBKeyRange.bound([tweetId], [tweetId, []]);
}
