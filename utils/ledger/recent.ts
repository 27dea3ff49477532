import type { Connection } from './connection.ts';

/** Some rows of the ledger, and where the next older ones begin. */
export interface Slice {
  /** As they lie there, newest first. */
  rows: unknown[];
  /** Older ones were asked for before this, in ms since the epoch; null: there are none. */
  older: number | null;
}

/**
 * Reads rows from the newest on, a slice at a time: few questions to the browser, however many rows. One
 * by one, fifty thousand of them would take it ten times as long.
 * @param before ms since the epoch: only what was asked for earlier; null: from the newest
 * @param count how many rows, at least two; some more when several were asked for at one time
 */
export function readBefore(connection: Connection, before: number | null, count: number): Promise<Slice> {
  return connection.use(async (db) => {
    const index = db.transaction('requests').store.index('askedAt');
    const earlier = before === null ? null : IDBKeyRange.upperBound(before, true);
    const newest = await index.openKeyCursor(earlier, 'prev');
    const last = newest && (await newest.advance(count - 1));
    if (!last) return { rows: (await index.getAll(earlier)).reverse(), older: null };
    const range =
      before === null ? IDBKeyRange.lowerBound(last.key) : IDBKeyRange.bound(last.key, before, false, true);
    return { rows: (await index.getAll(range)).reverse(), older: last.key };
  });
}
