import type { IDBPTransaction, StoreNames } from 'idb';
import type { StorageTrouble } from '../common/storage-trouble.ts';
import { type Database, openDatabase, type Schema } from './database.ts';

/** The browser's storage failed us. Each trouble has its sentences: utils/texts/refusal-texts.ts, storage-texts.ts. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble;
  constructor(trouble: StorageTrouble, cause: unknown) {
    super(`The ledger could not be used (${trouble}): ${cause}`, { cause });
    this.trouble = trouble;
  }
}

type Names = StoreNames<Schema>;
export type Writing<N extends Names> = IDBPTransaction<Schema, N[], 'readwrite'>;

/**
 * The way to the database, which may be taken from under us at any time: the shopper clears the site's
 * data, the disk fails, a later version of ours upgrades it. It is then opened anew at its next use, and
 * what was cut off is done again: each use is one whole transaction that changes nothing the second time.
 */
export class Connection {
  private readonly name: string;
  private opened: Promise<Database> | null = null;
  constructor(name: string) {
    this.name = name;
  }

  /** Opens the database unless it is open. Rejects with a StorageError. */
  open(): Promise<Database> {
    if (this.opened) return this.opened;
    const lost = () => {
      if (this.opened === opening) this.opened = null;
    };
    const opening: Promise<Database> = openDatabase(this.name, lost).catch((error) => {
      lost();
      throw toStorageError(error, 'refused');
    });
    this.opened = opening;
    return opening;
  }

  close(): void {
    void this.opened?.then((db) => db.close()).catch(() => undefined);
    this.opened = null;
  }

  /** Reads, or does several things that each may be done twice. Rejects with a StorageError where the browser is at fault. */
  async use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const opening = this.open();
    const db = await opening;
    try {
      return await work(db);
    } catch (error) {
      if (!isCutOff(error)) throw toStorageError(error, 'broken');
    }
    if (this.opened === opening) this.opened = null;
    db.close();
    try {
      return await work(await this.open());
    } catch (error) {
      throw toStorageError(error, 'broken');
    }
  }

  /** Runs one transaction; it is durable when the promise resolves, and all or nothing of it was done. */
  write<N extends Names, T>(
    stores: N[],
    work: (tx: Writing<N>) => Promise<T>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<T> {
    return this.use(async (db) => {
      const tx = db.transaction(stores, 'readwrite', { durability });
      const [worked, done] = await Promise.allSettled([abortingOnError(tx, work), tx.done]);
      if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
      const reasons = [worked, done].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      // Its end knows why: requests on their way are merely told that it was aborted.
      throw reasons.find((reason) => !isNamed(reason, 'AbortError')) ?? reasons[0];
    });
  }
}

async function abortingOnError<N extends Names, T>(
  tx: Writing<N>,
  work: (tx: Writing<N>) => Promise<T>,
): Promise<T> {
  try {
    return await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already, by the same error.
    }
    throw error;
  }
}

function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** The connection was closed or lost; of a transaction on its way nothing was done. */
function isCutOff(error: unknown): boolean {
  return isNamed(error, 'InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError');
}

/** An error of the browser's storage as ours; every other error stays what it is. */
function toStorageError(error: unknown, otherwise: StorageTrouble): unknown {
  if (error instanceof StorageError) return error;
  if (isNamed(error, 'QuotaExceededError')) return new StorageError('full', error);
  if (isNamed(error, 'VersionError')) return new StorageError('newer', error);
  if (isNamed(error, 'TimeoutError')) return new StorageError('blocked', error);
  const isOfStorage = error instanceof DOMException || otherwise === 'refused';
  return isOfStorage ? new StorageError(otherwise, error) : error;
}
