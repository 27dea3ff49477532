import type { Connection } from './connection.ts';

/** A page of the ledger's rows, and where the next older page begins. */
export interface Slice {
  /** Unparsed, newest first. */
  rows: unknown[];
  /** Older rows were asked for before this, in ms since the epoch; null: there are none. */
  older: number | null;
}

/**
 * Reads rows from the newest on, one slice per call. With a cursor, row by row, fifty thousand rows would take ten
 * times as long.
 * @param before ms since the epoch: read only what was asked for earlier; null: start at the newest
 * @param count how many rows, at least two; the slice holds more when several were asked for in the same ms
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
