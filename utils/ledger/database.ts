import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Tally, TallyReply } from '../tallies/tally.ts';
import type { KeptReply } from './kept-reply-row.ts';
import type { ReplierRow } from './replier-row.ts';
import type { RequestRowData } from './row.ts';
import type { SeenAccount, SeenStore } from './seen-rows.ts';

/** A row that did not parse, unchanged. */
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

/** The trace of a request that the shopper removed: enough to recognise late events and sightings of it. */
interface Removed {
  id: string;
  at: number;
  tweetId: string;
  /** Its reply, which may still stand on X. */
  replyId: string | null;
  /** When a reply of it may have been posted without being seen (ms since the epoch); left out when none may have. */
  unseenReply?: { from: number; until: number };
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
  /** Replies that may still stand on X after their request has gone. */
  keptReplies: { key: string; value: KeptReply };
  /** Tweets of the author's own whose cart replies are counted. */
  tallies: { key: string; value: Tally };
  /** The replies, by tweet and reply. */
  tallyReplies: { key: [tweetId: string, replyId: string]; value: TallyReply };
  /** Who posted them. */
  repliers: { key: string; value: ReplierRow; indexes: { tweetIds: string; several: number } };
  /** Rows of an imported file, parsed by the page that read it; the background moves all of them or none. */
  staging: { key: number; value: { importId: string; chunk: unknown } };
}

export type Database = IDBPDatabase<Schema>;

/** How long to wait for another context to close an older version. */
const BLOCKED_MS = 5000;

/**
 * Opens the database, and creates or upgrades it first where needed. A failed upgrade leaves it unchanged.
 * @param onLost called when the browser has closed the connection: it must be opened again
 * @throws the browser's error; a TimeoutError when another context keeps an older version open
 */
export async function openDatabase(name: string, onLost: () => void = () => {}): Promise<Database> {
  let rejectTimeout: ((error: Error) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    rejectTimeout = reject;
  });
  const opening = openDB<Schema>(name, 7, {
    upgrade,
    blocked() {
      const error = new DOMException('An older version is still open.', 'TimeoutError');
      timer = setTimeout(() => rejectTimeout?.(error), BLOCKED_MS);
    },
    // It is being deleted, or a later version of the extension wants to upgrade it: do not block that.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, timeout]);
  } catch (error) {
    // It may still open after we have given up; left open, it would block others.
    void opening.then((db) => db.close()).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

type Upgrade = NonNullable<OpenDBCallbacks<Schema>['upgrade']>;

/** Upgrades every earlier version to this one. Rows are rewritten later, in batches (`Ledger.migrateSome`). */
const upgrade: Upgrade = (db, from, _to, tx) => {
  // `openDB` rejects with the same error.
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
  // Versions 2 and 3 indexed `watched` by store alone, which found nearly every request.
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
  if (from < 6) db.createObjectStore('keptReplies', { keyPath: 'replyId' });
  if (from < 7) {
    db.createObjectStore('tallies', { keyPath: 'tweetId' });
    db.createObjectStore('tallyReplies', { keyPath: ['tweetId', 'replyId'] });
    const repliers = db.createObjectStore('repliers', { keyPath: 'person' });
    repliers.createIndex('tweetIds', 'tweetIds', { multiEntry: true });
    repliers.createIndex('several', 'several');
  }
};
