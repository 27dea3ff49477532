import type { Connection, Writing } from './connection.ts';
import { readRow } from './migrate.ts';
import { putAsideIn } from './quarantine.ts';
import { toRow } from './row.ts';
import { ROW_VERSION } from './row-version.ts';

/** Brings the rows of the ledger into this version's form and into its indexes. */

type Rows = Writing<'requests' | 'quarantine'>;
const OBJECT_STORES: ('requests' | 'quarantine')[] = ['requests', 'quarantine'];
/** Rows rewritten in one transaction, so that other writes can run in between. */
const BATCH = 200;

/**
 * Rewrites one batch of rows of earlier versions and puts unreadable ones aside. It may be interrupted at any point:
 * nothing is lost, and the next call continues.
 * @returns whether there is more to do
 */
export async function migrateSome(connection: Connection): Promise<boolean> {
  const older = IDBKeyRange.upperBound(ROW_VERSION, true);
  // Usually there are none, and no write transaction is needed.
  const first = await connection.use((db) => db.getKeyFromIndex('requests', 'v', older));
  if (first === undefined) return false;
  return connection.write(OBJECT_STORES, async (tx) => {
    const requests = tx.objectStore('requests');
    const rows: unknown[] = await requests.index('v').getAll(older, BATCH);
    for (const row of rows) await rewrite(tx, row);
    return rows.length === BATCH;
  });
}

/** Finds rows that are missing from the indexes, and repairs them or puts them aside. Cheap when there are none. */
export async function repairUnindexed(connection: Connection): Promise<void> {
  const [all, byTime, byVersion] = await connection.use((db) =>
    Promise.all([
      db.count('requests'),
      db.countFromIndex('requests', 'askedAt'),
      db.countFromIndex('requests', 'v'),
    ]),
  );
  if (all === byTime && all === byVersion) return;
  await connection.write(OBJECT_STORES, async (tx) => {
    const requests = tx.objectStore('requests');
    for (const id of await requests.getAllKeys()) {
      const row: unknown = await requests.get(id);
      const { askedAt, v } = row as Record<string, unknown>;
      if (typeof askedAt !== 'number' || typeof v !== 'number') await rewrite(tx, row);
    }
  });
}

async function rewrite(tx: Rows, row: unknown): Promise<void> {
  const { id } = row as { id: string };
  const read = readRow(row);
  if (read instanceof Error) await putAsideIn(tx, id, row, read);
  else await tx.objectStore('requests').put(toRow(id, read.events));
}
