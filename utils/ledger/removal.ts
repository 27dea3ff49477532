import { isOpen, type RequestState } from '../requests/fold.ts';
import { unseenReply } from '../requests/unseen-reply.ts';
import { believedTime } from './forgotten.ts';
import { keepReply } from './kept-replies.ts';
import type { Ledger } from './ledger.ts';
import { readRow } from './migrate.ts';

/**
 * Removes a request and its picture for good. A trace stays (`Removed`), so that no late event or sighting on X
 * brings the request back, and so does its reply (`KeptReply`), as long as it may stand there.
 * @returns the removed request; null when there is none; 'open' when it is under way: then nothing was removed
 */
export function removeRequest(
  { connection }: Ledger,
  id: string,
  at: number,
): Promise<RequestState | null | 'open'> {
  return connection.write(['requests', 'pictures', 'removed', 'keptReplies'], async (tx) => {
    const row = readRow(await tx.objectStore('requests').get(id));
    if (row instanceof Error) return null;
    const { state } = row;
    if (isOpen(state)) return 'open';
    const replyId = 'replyId' in state.reply ? state.reply.replyId : null;
    const unseen = unseenReply(state);
    // What is posted after its removal is a reply of its own.
    const mayStand = unseen && { unseenReply: { from: unseen.from, until: Math.min(unseen.until, at) } };
    await tx.objectStore('removed').put({ id, at, tweetId: state.tweet.id, replyId, ...mayStand });
    await keepReply(tx, state);
    await tx.objectStore('requests').delete(id);
    await tx.objectStore('pictures').delete(id);
    return state;
  });
}

/** Whether this reply's request was removed. The reply may still be on X, but must not become a new request. */
export async function wasRemoved({ connection }: Ledger, replyId: string): Promise<boolean> {
  return connection.use(
    async (db) => (await db.getKeyFromIndex('removed', 'replyId', replyId)) !== undefined,
  );
}

/**
 * Whether a reply to this tweet, posted at this time, may be that of a removed request whose reply was never seen. A time
 * far in the future does not count: it comes from a clock that was ahead, or from a file.
 */
export async function wasRemovedUnseen(
  { connection }: Ledger,
  tweetId: string,
  postedAt: number,
  now: number,
): Promise<boolean> {
  return connection.use(async (db) =>
    (await db.getAll('removed')).some(
      ({ unseenReply: unseen, ...one }) =>
        one.tweetId === tweetId &&
        unseen &&
        postedAt > unseen.from &&
        postedAt < believedTime(unseen.until, now),
    ),
  );
}

/** The ids of all removed requests, and when each was removed, in ms since the epoch. */
export function removedRequests({ connection }: Ledger): Promise<{ id: string; at: number }[]> {
  return connection.use(async (db) => (await db.getAll('removed')).map(({ id, at }) => ({ id, at })));
}

/** Empties every object store: requests and all that stands beside them. */
export async function removeEverything({ connection }: Ledger): Promise<void> {
  const names = await connection.use(async (db) => [...db.objectStoreNames]);
  await connection.write(names, async (tx) => {
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  });
}
