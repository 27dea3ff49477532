import type { Ledger } from '../ledger/ledger.ts';
import { readRow } from '../ledger/migrate.ts';
import type { ImportCounts } from './apply-import.ts';
import type { Chunk } from './file-format.ts';
import { mergeEvents } from './merge-events.ts';

/** What taking a file in would do. */
export interface Preview extends ImportCounts {
  /** Requests that the shopper had removed here, and that would come back; counted among the fresh ones. */
  removedBefore: number;
}

/**
 * Compares a file with the ledger; nothing is written.
 * @param breathe called between pieces of work, so that the page stays alive
 */
export async function preview(
  { connection }: Ledger,
  chunks: readonly Chunk[],
  breathe: () => Promise<void>,
): Promise<Preview> {
  const counts = { fresh: 0, merged: 0, unchanged: 0, removedBefore: 0 };
  const gone = new Set(await connection.use((db) => db.getAllKeys('removed')));
  for (const { requests } of chunks) {
    await breathe();
    const rows: unknown[] = await connection.use((db) => {
      const { store } = db.transaction('requests');
      return Promise.all(requests.map(({ id }) => store.get(id)));
    });
    for (const [i, { id, events }] of requests.entries()) {
      const row = readRow(rows[i]);
      const before = row instanceof Error ? [] : row.events;
      if (!mergeEvents(id, before, events, 0)) counts.unchanged += 1;
      else counts[before.length > 0 ? 'merged' : 'fresh'] += 1;
      if (gone.has(id) && before.length === 0) counts.removedBefore += 1;
    }
  }
  return counts;
}

/**
 * Lays a file's rows down where the background finds them. This store is the one that pages write: what
 * lies in it counts for nothing until the background has moved it.
 */
export async function stage(ledger: Ledger, importId: string, chunks: readonly Chunk[]): Promise<void> {
  await clearStage(ledger);
  for (const chunk of chunks)
    await ledger.connection.write(
      ['staging'],
      async (tx) => {
        await tx.objectStore('staging').add({ importId, chunk });
      },
      'relaxed',
    );
}

/** Takes away what an import that came to nothing has left. */
export function clearStage({ connection }: Ledger): Promise<void> {
  return connection.use((db) => db.clear('staging'));
}
