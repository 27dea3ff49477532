import { isOpen, type RequestState } from '../requests/fold.ts';
import type { KeepFor } from '../settings/settings.ts';
import { noteForgotten } from './forgotten.ts';
import type { Ledger } from './ledger.ts';
import { readRow } from './migrate.ts';

/** How long the shopper wants requests to be kept, and what may go when that time is over. */

const DAY_MS = 86_400_000;
const DAYS: Record<Exclude<KeepFor, 'forever'>, number> = { year: 365, '90-days': 90 };

/** Rows are looked at so many at a time: between two lots a click of the shopper's can be written down. */
const LOT = 200;

/** What last changed before this may go, in ms since the epoch; null: everything is kept. */
export function keptSince(keepFor: KeepFor, now: number): number | null {
  return keepFor === 'forever' ? null : now - DAYS[keepFor] * DAY_MS;
}

/** May this request be dropped? Never while it is under way or needs the shopper, however old it is. */
export function mayGo(request: RequestState, before: number): boolean {
  return request.changedAt < before && !isOpen(request) && request.cart.state !== 'needs-you';
}

/**
 * Drops the requests that may go, what was put aside as unreadable before that time, and the accounts and
 * stores that were not seen since. A row that cannot be read stays for the ledger to put aside.
 * @param before ms since the epoch; replies that are older do not come back as new requests
 * @param now the same
 * @returns how many requests, accounts and stores were dropped
 */
export async function prune({ connection }: Ledger, before: number, now = Date.now()): Promise<number> {
  // Asked for before then: the many that are younger are not even looked at.
  const asked = IDBKeyRange.upperBound(before, true);
  const old = await connection.use((db) => db.getAllKeysFromIndex('requests', 'askedAt', asked));
  if (old.length > 0) await noteForgotten(before, now);
  let dropped = 0;
  for (let from = 0; from < old.length; from += LOT)
    dropped += await connection.write(['requests', 'pictures'], async (tx) => {
      let gone = 0;
      for (const id of old.slice(from, from + LOT)) {
        const read = readRow(await tx.objectStore('requests').get(id));
        if (read instanceof Error || !mayGo(read.state, before)) continue;
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
    const unseen = await accounts.index('seenAt').getAllKeys(asked);
    for (const handle of unseen) await accounts.delete(handle);
    const stores = tx.objectStore('stores');
    const unvisited = (await stores.getAll()).filter(({ seenAt }) => seenAt < before);
    for (const { marketplace } of unvisited) await stores.delete(marketplace);
    return unseen.length + unvisited.length;
  });
  return dropped + forgotten;
}
