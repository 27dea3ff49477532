import type { KeepFor } from '../settings.ts';
import { openDatabase } from './database.ts';
import { isOpen, type RequestState } from './fold.ts';
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
 * Drops the requests that may go, and what was put aside as unreadable before that time. A row that
 * cannot be read stays for the ledger to put aside.
 * @param before ms since the epoch
 * @returns how many requests were dropped
 */
export async function prune(before: number, name = 'ledger'): Promise<number> {
  const db = await openDatabase(name);
  try {
    // Asked for before then: the many that are younger are not even looked at.
    const old = await db.getAllKeysFromIndex('requests', 'askedAt', IDBKeyRange.upperBound(before, true));
    let dropped = 0;
    for (let from = 0; from < old.length; from += LOT) {
      const tx = db.transaction(['requests', 'pictures'], 'readwrite');
      const store = tx.objectStore('requests');
      for (const id of old.slice(from, from + LOT)) {
        const read = readRow(await store.get(id));
        if (read instanceof Error || !mayGo(read.state, before)) continue;
        await store.delete(id);
        await tx.objectStore('pictures').delete(id);
        dropped += 1;
      }
      await tx.done;
    }
    const { store, done } = db.transaction('quarantine', 'readwrite');
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue())
      if (cursor.value.at < before) await cursor.delete();
    await done;
    return dropped;
  } finally {
    db.close();
  }
}
