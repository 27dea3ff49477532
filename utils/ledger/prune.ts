import { isOpen, type RequestState } from '../requests/fold.ts';
import type { KeepFor } from '../settings/settings.ts';
import { noteForgotten } from './forgotten.ts';
import { keepReply } from './kept-replies.ts';
import type { Ledger } from './ledger.ts';
import { readRow } from './migrate.ts';

/** Deletes requests that are older than the shopper wants them to be kept. */

const DAY_MS = 86_400_000;
const DAYS: Record<Exclude<KeepFor, 'forever'>, number> = { year: 365, '90-days': 90 };

/** Rows in one transaction, so that other writes, such as a click of the shopper's, can run in between. */
const BATCH = 200;

/** Requests that last changed before this may be deleted, in ms since the epoch; null: everything is kept. */
export function keptSince(keepFor: KeepFor, now: number): number | null {
  return keepFor === 'forever' ? null : now - DAYS[keepFor] * DAY_MS;
}

/** Whether a request may be deleted: never while it is under way or needs the shopper, however old it is. */
function mayDelete(request: RequestState, before: number): boolean {
  return request.changedAt < before && !isOpen(request) && request.cart.state !== 'needs-you';
}

/**
 * Deletes requests that last changed before this time, rows that were put aside before it, and accounts and stores that
 * have not been seen since. Unreadable rows that are not put aside yet stay, and so do replies that may still be on X.
 * @param before ms since the epoch; older replies are not recorded as new requests later
 * @param now ms since the epoch
 * @returns how many requests, accounts and stores were deleted
 */
export async function prune({ connection }: Ledger, before: number, now = Date.now()): Promise<number> {
  const older = IDBKeyRange.upperBound(before, true);
  // Only requests made before then: most are younger, and are not even read.
  const old = await connection.use((db) => db.getAllKeysFromIndex('requests', 'askedAt', older));
  if (old.length > 0) await noteForgotten(before, now);
  let dropped = 0;
  for (let from = 0; from < old.length; from += BATCH)
    dropped += await connection.write(['requests', 'pictures', 'keptReplies'], async (tx) => {
      let gone = 0;
      for (const id of old.slice(from, from + BATCH)) {
        const read = readRow(await tx.objectStore('requests').get(id));
        if (read instanceof Error || !mayDelete(read.state, before)) continue;
        await keepReply(tx, read.state);
        await tx.objectStore('requests').delete(id);
        await tx.objectStore('pictures').delete(id);
        gone += 1;
      }
      return gone;
    });
  const forgotten = await connection.write(['quarantine', 'accounts', 'stores'], async (tx) => {
    const aside = tx.objectStore('quarantine');
    for (const key of await aside.getAllKeys()) {
      const row = await aside.get(key);
      if (row && row.at < before) await aside.delete(key);
    }
    const accounts = tx.objectStore('accounts');
    const unseen = await accounts.index('seenAt').getAllKeys(older);
    for (const handle of unseen) await accounts.delete(handle);
    const stores = tx.objectStore('stores');
    const unvisited = (await stores.getAll()).filter(({ seenAt }) => seenAt < before);
    for (const { marketplace } of unvisited) await stores.delete(marketplace);
    return unseen.length + unvisited.length;
  });
  return dropped + forgotten;
}
