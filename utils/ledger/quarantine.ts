import { log } from '../common/log.ts';
import type { Connection, Writing } from './connection.ts';
import type { Quarantined } from './database.ts';
import { readRow } from './migrate.ts';
import { toRow } from './row.ts';
import { ROW_VERSION } from './row-version.ts';

/**
 * Rows of the ledger that cannot be read are put aside as they were, with the reason, and counted: nothing
 * is deleted, and a later version of the extension may read them after all.
 */

type Rows = Writing<'requests' | 'quarantine'>;
const STORES: ('requests' | 'quarantine')[] = ['requests', 'quarantine'];
/** Rows rewritten in one transaction: others get their turn in between. */
const BATCH = 200;

/** Moves a row aside, within a transaction. `id` is its key, of whatever type the damage has left it. */
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

/** Moves rows aside. Never rejects: who reads the others need not fail for these. */
export async function putAside(connection: Connection, unreadable: [unknown, Error][]): Promise<void> {
  if (unreadable.length === 0) return;
  try {
    await connection.write(STORES, async (tx) => {
      for (const [row, why] of unreadable) {
        // The store's key path, so it is there.
        const { id } = row as { id: string };
        // Another page may have come first.
        if ((await tx.objectStore('requests').getKey(id)) !== undefined) await putAsideIn(tx, id, row, why);
      }
    });
  } catch (error) {
    log('a corrupt request could not be put aside', error);
  }
}

/**
 * Rewrites rows of earlier versions, at most a batch of them; what cannot be read is put aside. Interrupted
 * at any point, nothing is lost, and the next call goes on from there.
 * @returns whether there is more to do
 */
export async function migrateSome(connection: Connection): Promise<boolean> {
  const older = IDBKeyRange.upperBound(ROW_VERSION, true);
  // Most often there are none: then nobody need wait for a write.
  const first = await connection.use((db) => db.getKeyFromIndex('requests', 'v', older));
  if (first === undefined) return false;
  return connection.write(STORES, async (tx) => {
    const requests = tx.objectStore('requests');
    const rows: unknown[] = await requests.index('v').getAll(older, BATCH);
    for (const row of rows) await rewrite(tx, row);
    return rows.length === BATCH;
  });
}

/** Finds rows that no look-up finds any more, and mends them or puts them aside. Cheap when there are none. */
export async function findHidden(connection: Connection): Promise<void> {
  const [all, byTime, byVersion] = await connection.use((db) =>
    Promise.all([
      db.count('requests'),
      db.countFromIndex('requests', 'askedAt'),
      db.countFromIndex('requests', 'v'),
    ]),
  );
  if (all === byTime && all === byVersion) return;
  await connection.write(STORES, async (tx) => {
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

/** Every row that was put aside, as it was, oldest first: for showing and exporting. */
export function readQuarantine(connection: Connection): Promise<Quarantined[]> {
  return connection.use((db) => db.getAll('quarantine'));
}

/** Brings back what this version of the extension can read: rows put aside by an earlier one that could not. */
export function bringBack(connection: Connection): Promise<void> {
  return connection.write(STORES, async (tx) => {
    const quarantine = tx.objectStore('quarantine');
    const requests = tx.objectStore('requests');
    for (const key of await quarantine.getAllKeys()) {
      const aside = await quarantine.get(key);
      const read = readRow(aside?.row);
      if (read instanceof Error) continue;
      const { id } = read.state;
      // Asked for anew meanwhile, under the same id: then they are one request's events.
      const present = readRow(await requests.get(id));
      const more = present instanceof Error ? [] : present.events;
      const events = new Map([...read.events, ...more].map((event) => [event.id, event]));
      await requests.put(toRow(id, [...events.values()]));
      await quarantine.delete(key);
    }
  });
}
