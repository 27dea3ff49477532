import type { IDBPTransaction, StoreNames } from 'idb';
import type { StorageTrouble } from '../common/storage-trouble.ts';
import { type Database, openDatabase, type Schema } from './database.ts';

/**
 * The browser's storage failed. The sentences for each trouble are in utils/texts/refusal-texts.ts and
 * storage-texts.ts.
 */
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
 * The connection to the database, which may be lost at any time: the shopper clears the extension's data, the disk
 * fails, or a later version of the extension upgrades it. The next use then opens it again and repeats the work that
 * was cut off, which is safe because each use is one idempotent transaction.
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
    const onLost = () => {
      if (this.opened === opening) this.opened = null;
    };
    const opening: Promise<Database> = openDatabase(this.name, onLost).catch((error) => {
      onLost();
      throw toStorageError(error, 'refused');
    });
    this.opened = opening;
    return opening;
  }

  close(): void {
    void this.opened?.then((db) => db.close()).catch(() => undefined);
    this.opened = null;
  }

  /** Runs work that may run twice. Rejects with a StorageError when the browser's storage fails. */
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

  /** Runs `work` in one transaction, which is applied in full and durable when the promise resolves, or not at all. */
  write<N extends Names, T>(
    objectStores: N[],
    work: (tx: Writing<N>) => Promise<T>,
    durability: 'strict' | 'relaxed' = 'strict',
  ): Promise<T> {
    return this.use(async (db) => {
      const tx = db.transaction(objectStores, 'readwrite', { durability });
      const [worked, done] = await Promise.allSettled([abortingOnError(tx, work), tx.done]);
      if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
      const reasons = [worked, done].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      // `tx.done` knows the cause; pending requests only report that the transaction was aborted.
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
      // The same error has already ended it.
    }
    throw error;
  }
}

function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** The connection was closed or lost, and a pending transaction was not applied. */
function isCutOff(error: unknown): boolean {
  return isNamed(error, 'InvalidStateError', 'AbortError', 'UnknownError', 'NotFoundError');
}

/** Turns an error of the browser's storage into a StorageError and returns every other error unchanged. */
function toStorageError(error: unknown, otherwise: StorageTrouble): unknown {
  if (error instanceof StorageError) return error;
  if (isNamed(error, 'QuotaExceededError')) return new StorageError('full', error);
  if (isNamed(error, 'VersionError')) return new StorageError('newer', error);
  if (isNamed(error, 'TimeoutError')) return new StorageError('blocked', error);
  const isOfStorage = error instanceof DOMException || otherwise === 'refused';
  return isOfStorage ? new StorageError(otherwise, error) : error;
}
