import { isOpen, type RequestState } from '../requests/fold.ts';
import type { Ledger } from './ledger.ts';
import { readRow } from './migrate.ts';

/**
 * Removes a request and its picture for good. Only what is needed to know it again stays, so that nothing
 * that is told of it late, or seen of it on X, brings it back.
 * @returns the request as it was; null when there is none any more; 'open' when work of ours is under way
 *   in it, and nothing was removed
 */
export function removeRequest(
  { connection }: Ledger,
  id: string,
  at: number,
): Promise<RequestState | null | 'open'> {
  return connection.write(['requests', 'pictures', 'removed'], async (tx) => {
    const row = readRow(await tx.objectStore('requests').get(id));
    if (row instanceof Error) return null;
    const { state } = row;
    if (isOpen(state)) return 'open';
    const replyId = 'replyId' in state.reply ? state.reply.replyId : null;
    await tx.objectStore('removed').put({ id, at, tweetId: state.tweet.id, replyId });
    await tx.objectStore('requests').delete(id);
    await tx.objectStore('pictures').delete(id);
    return state;
  });
}

/** Was the request that this reply belongs to removed? Then the reply, which may still stand, asks for nothing. */
export async function wasRemoved({ connection }: Ledger, replyId: string): Promise<boolean> {
  return connection.use(
    async (db) => (await db.getKeyFromIndex('removed', 'replyId', replyId)) !== undefined,
  );
}

/** What the shopper has removed, each with when. */
export function removedRequests({ connection }: Ledger): Promise<{ id: string; at: number }[]> {
  return connection.use(async (db) => (await db.getAll('removed')).map(({ id, at }) => ({ id, at })));
}

/** Empties everything that is kept: requests, pictures, accounts, stores, what was put aside, what was removed. */
export async function removeEverything({ connection }: Ledger): Promise<void> {
  const names = await connection.use(async (db) => [...db.objectStoreNames]);
  await connection.write(names, async (tx) => {
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
  });
}
