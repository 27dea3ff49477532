import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { Handle, Visibility } from './events.ts';
import type { RequestRecord } from './record.ts';

export const SeenAccount = z.object({
  handle: Handle,
  visibility: Visibility,
  /** Milliseconds since the epoch. */
  seenAt: z.number(),
  /** What @MyAmazon and @MyAmazonUK last said of the account's link, by their handle. */
  services: z.record(Handle, z.object({ linked: z.boolean(), at: z.number() })),
});
/** An X account as it was last seen signed in, in this browser. */
export type SeenAccount = z.infer<typeof SeenAccount>;

/** A row that did not parse, as it was. */
export interface Quarantined {
  store: string;
  key: string;
  row: unknown;
  why: string;
  at: number;
}

interface Schema extends DBSchema {
  requests: {
    key: string;
    value: RequestRecord;
    indexes: { askedAt: number; tweetId: string; product: string; replyId: string; open: number };
  };
  accounts: { key: string; value: SeenAccount; indexes: { seenAt: number } };
  quarantine: { key: number; value: Quarantined };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the database, and creates it the first time. Rejects when the browser refuses IndexedDB. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade(fresh) {
      const requests = fresh.createObjectStore('requests', { keyPath: 'id' });
      requests.createIndex('askedAt', 'askedAt');
      requests.createIndex('tweetId', 'tweetId');
      requests.createIndex('product', 'product');
      requests.createIndex('replyId', 'replyId');
      requests.createIndex('open', 'open');
      fresh.createObjectStore('accounts', { keyPath: 'handle' }).createIndex('seenAt', 'seenAt');
      fresh.createObjectStore('quarantine', { autoIncrement: true });
    },
    // A later version of ours wants to upgrade: let go, so that it can.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}
