import type { Ledger } from '../ledger/ledger.ts';
import { readRow } from '../ledger/migrate.ts';
import { mergeEvents } from '../requests/merge-events.ts';
import type { ImportCounts } from './apply-import.ts';
import type { Chunk } from './file-format.ts';

/** What importing a file would do. */
export interface Preview extends ImportCounts {
  /** Requests that the shopper has removed and that the import would restore; `fresh` counts them as well. */
  removedBefore: number;
  /** How many tallies are in the file; what is in those that are here counts once. */
  tallies: number;
}

/**
 * Compares a file with the ledger. Writes nothing.
 * @param yieldToPage awaited between pieces of work, so that the page stays responsive
 */
export async function preview(
  { connection }: Ledger,
  chunks: readonly Chunk[],
  yieldToPage: () => Promise<void>,
): Promise<Preview> {
  const counts = { fresh: 0, merged: 0, unchanged: 0, removedBefore: 0, tallies: 0 };
  const gone = new Set(await connection.use((db) => db.getAllKeys('removed')));
  for (const { requests, tallies } of chunks) {
    await yieldToPage();
    counts.tallies += tallies.length;
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
 * Writes a file's rows to the object store `staging`, where the background finds them. They have no effect until it has
 * moved them.
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

/** Deletes the staged rows of an import that was not finished. */
export function clearStage({ connection }: Ledger): Promise<void> {
  return connection.use((db) => db.clear('staging'));
}
