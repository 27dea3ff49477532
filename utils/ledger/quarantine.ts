import { log } from '../common/log.ts';
import type { Connection, Writing } from './connection.ts';
import type { Quarantined } from './database.ts';
import { readRow } from './migrate.ts';
import { toRow } from './row.ts';
import { ROW_VERSION } from './row-version.ts';

/**
 * Unreadable rows of the ledger are put aside unchanged, with the reason. Nothing is deleted: a later version of the
 * extension may be able to read them.
 */

type Rows = Writing<'requests' | 'quarantine'>;
const OBJECT_STORES: ('requests' | 'quarantine')[] = ['requests', 'quarantine'];
/** Rows rewritten in one transaction, so that other writes can run in between. */
const BATCH = 200;

/** Moves a row aside within a transaction. `id` is its key, which damage may have left of any type. */
export async function putAsideIn(
  tx: Pick<Rows, 'objectStore'>,
  id: string,
  row: unknown,
  why: Error,
): Promise<void> {
  const key = String(id);
  log(`request ${key} could not be read and was put aside`, why.message);
  const aside: Quarantined = {
    store: 'requests',
    ...{ key, row, why: why.message.slice(0, 500), at: Date.now() },
  };
  await tx.objectStore('quarantine').add(aside);
  await tx.objectStore('requests').delete(id);
}

/** Moves rows aside. Never rejects, so that the other rows can still be read. */
export async function putAside(connection: Connection, unreadable: [unknown, Error][]): Promise<void> {
  if (unreadable.length === 0) return;
  try {
    await connection.write(OBJECT_STORES, async (tx) => {
      for (const [row, why] of unreadable) {
        // `id` is the store's key path, so every row has it.
        const { id } = row as { id: string };
        // Another page may have moved it already.
        if ((await tx.objectStore('requests').getKey(id)) !== undefined) await putAsideIn(tx, id, row, why);
      }
    });
  } catch (error) {
    log('a corrupt request could not be put aside', error);
  }
}

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

/** Every row that was put aside, unchanged, oldest first: to show and export. */
export function readQuarantine(connection: Connection): Promise<Quarantined[]> {
  return connection.use((db) => db.getAll('quarantine'));
}

/** Restores rows that an earlier version put aside and that this version can read. */
export function restoreReadable(connection: Connection): Promise<void> {
  return connection.write(OBJECT_STORES, async (tx) => {
    const quarantine = tx.objectStore('quarantine');
    const requests = tx.objectStore('requests');
    for (const key of await quarantine.getAllKeys()) {
      const aside = await quarantine.get(key);
      const read = readRow(aside?.row);
      if (read instanceof Error) continue;
      const { id } = read.state;
      // The request may have been recorded again under the same id: then merge the events.
      const present = readRow(await requests.get(id));
      const more = present instanceof Error ? [] : present.events;
      const events = new Map([...read.events, ...more].map((event) => [event.id, event]));
      await requests.put(toRow(id, [...events.values()]));
      await quarantine.delete(key);
    }
  });
}
