import type { RequestState } from '../requests/fold.ts';
import { isSameHandle } from '../x-facts/handle.ts';
import type { Writing } from './connection.ts';
import { KeptReply } from './kept-reply-row.ts';
import type { Ledger } from './ledger.ts';

/** Keeps the reply of a request that is being deleted, in the same transaction, unless none is known to stand on X. */
export async function keepReply(
  tx: Pick<Writing<'keptReplies'>, 'objectStore'>,
  { reply, visibility }: Pick<RequestState, 'reply' | 'visibility'>,
): Promise<void> {
  const rows = tx.objectStore('keptReplies');
  // Kept before, when the request was removed once and came back with a file.
  if (reply.state === 'deleted') await rows.delete(reply.replyId);
  if (reply.state !== 'posted') return;
  const { replyId, handle, at } = reply;
  await rows.put({ replyId, handle, at, followersOnly: visibility === 'protected' });
}

/** All kept replies, newest first. A damaged one is left out. */
export async function readKeptReplies({ connection }: Pick<Ledger, 'connection'>): Promise<KeptReply[]> {
  const rows: unknown[] = await connection.use((db) => db.getAll('keptReplies'));
  return rows.flatMap((row) => KeptReply.safeParse(row).data ?? []).sort((a, b) => b.at - a.at);
}

/**
 * Forgets a kept reply: it is gone from X, or the shopper no longer wants it listed.
 * @param handle forget it only if this account posted it
 * @returns whether there was one
 */
export function forgetReply(
  { connection }: Pick<Ledger, 'connection'>,
  replyId: string,
  handle?: string,
): Promise<boolean> {
  return connection.write(['keptReplies'], async (tx) => {
    const rows = tx.objectStore('keptReplies');
    const row = await rows.get(replyId);
    if (!row || (handle && !isSameHandle(row.handle, handle))) return false;
    await rows.delete(replyId);
    return true;
  });
}
