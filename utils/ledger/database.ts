import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { RequestRowData } from './row.ts';
import type { SeenAccount, SeenStore } from './seen-rows.ts';

/** A row that did not parse, as it was. */
export interface Quarantined {
  store: string;
  key: string;
  row: unknown;
  why: string;
  at: number;
}

/** A small picture of a request's tweet, under the request's id. */
export interface Picture {
  id: string;
  dataUrl: string;
}

/** What is left of a request that the shopper removed: enough to know it again when something of it comes late. */
export interface Removed {
  id: string;
  at: number;
  tweetId: string;
  /** Its reply, which may still stand on X. */
  replyId: string | null;
}

export interface Schema extends DBSchema {
  requests: {
    key: string;
    value: RequestRowData;
    indexes: {
      askedAt: number;
      tweetId: string;
      product: string;
      replyId: string;
      open: number;
      needsYou: number;
      waiting: number;
      v: number;
      watched: string;
      inCart: string;
      tab: string;
    };
  };
  accounts: { key: string; value: SeenAccount; indexes: { seenAt: number } };
  stores: { key: string; value: SeenStore };
  quarantine: { key: number; value: Quarantined };
  pictures: { key: string; value: Picture };
  removed: { key: string; value: Removed; indexes: { replyId: string } };
  /** Rows of a file, parsed by the page that read it; the background moves them in, all or none. */
  staging: { key: number; value: { importId: string; chunk: unknown } };
}

export type Database = IDBPDatabase<Schema>;

/** For how long another context may hold an older version open. */
const BLOCKED_MS = 5000;

/**
 * Opens the database; creates or upgrades it first where that is due. An upgrade that fails leaves it as it was.
 * @param lost called when the connection has come to its end without us: it must be opened anew
 * @throws what the browser says; a TimeoutError when another context does not let go of an older version
 */
export async function openDatabase(name: string, lost: () => void = () => {}): Promise<Database> {
  let gaveUp: ((error: Error) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    gaveUp = reject;
  });
  const opening = openDB<Schema>(name, 5, {
    upgrade,
    blocked() {
      const error = new DOMException('An older version is still open.', 'TimeoutError');
      timer = setTimeout(() => gaveUp?.(error), BLOCKED_MS);
    },
    // It is deleted, or a later version of ours wants to upgrade: let go, so that it can.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  try {
    return await Promise.race([opening, patience]);
  } catch (error) {
    // Open after all, when nobody waits for it any more: it would stand in the way of others.
    void opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

type Upgrade = NonNullable<OpenDBCallbacks<Schema>['upgrade']>;

/** From every earlier version to this one; rows are rewritten later, a few at a time (`Ledger.migrateSome`). */
const upgrade: Upgrade = (db, from, _to, tx) => {
  // Its failure is the opening's, and is told there.
  void tx.done.catch(() => undefined);
  if (from < 1) {
    const requests = db.createObjectStore('requests', { keyPath: 'id' });
    requests.createIndex('askedAt', 'askedAt');
    requests.createIndex('tweetId', 'tweetId');
    requests.createIndex('product', 'product');
    requests.createIndex('replyId', 'replyId');
    requests.createIndex('open', 'open');
    db.createObjectStore('accounts', { keyPath: 'handle' }).createIndex('seenAt', 'seenAt');
    db.createObjectStore('quarantine', { autoIncrement: true });
  }
  const requests = tx.objectStore('requests');
  if (from < 2) {
    requests.createIndex('needsYou', 'needsYou');
    db.createObjectStore('stores', { keyPath: 'marketplace' });
  }
  if (from < 3) requests.createIndex('waiting', 'waiting');
  // Versions 2 and 3 looked `watched` up by store alone, which found nearly every request there ever was.
  if (from < 4) {
    if (requests.indexNames.contains('watched')) requests.deleteIndex('watched');
    requests.createIndex('watched', 'watched', { multiEntry: true });
    requests.createIndex('inCart', 'inCart');
    requests.createIndex('tab', 'tab');
    requests.createIndex('v', 'v');
  }
  if (from < 5) {
    db.createObjectStore('pictures', { keyPath: 'id' });
    db.createObjectStore('removed', { keyPath: 'id' }).createIndex('replyId', 'replyId');
    db.createObjectStore('staging', { autoIncrement: true });
  }
};
