import { log } from '../common/log.ts';
import { isOpen } from '../requests/fold.ts';
import { mergeEvents } from '../requests/merge-events.ts';
import type { Connection, Writing } from './connection.ts';
import type { Quarantined } from './database.ts';
import { readRow } from './migrate.ts';
import { toRow } from './row.ts';

/**
 * Unreadable rows of the ledger are put aside unchanged, with the reason. Nothing is deleted: a later version of the
 * extension may be able to read them.
 */

type Rows = Writing<'requests' | 'quarantine'>;
const OBJECT_STORES: ('requests' | 'quarantine')[] = ['requests', 'quarantine'];

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

/** Every row that was put aside, unchanged, oldest first: to show and export. */
export function readQuarantine(connection: Connection): Promise<Quarantined[]> {
  return connection.use((db) => db.getAll('quarantine'));
}

/**
 * Restores rows that an earlier version put aside and that this version can read. They may come from an imported file, so
 * they start nothing and change nothing that is under way.
 */
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
      const isHere = !(present instanceof Error);
      if (isHere && isOpen(present.state)) continue;
      const merged = mergeEvents(id, isHere ? present.events : [], read.events, Date.now());
      if (merged) await requests.put(toRow(id, merged));
      if (merged || isHere) await quarantine.delete(key);
    }
  });
}
