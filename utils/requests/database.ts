import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as z from 'zod/mini';
import { Handle, Visibility } from './events.ts';
import type { RequestRecord } from './record.ts';
import { MarketplaceSchema } from './schema.ts';

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

export const SeenStore = z.object({
  marketplace: MarketplaceSchema,
  /** Was the shopper signed in there? null: no page has shown it. */
  signedIn: z.nullable(z.boolean()),
  /** When a page of the store was last seen, in milliseconds since the epoch. */
  seenAt: z.number(),
});
/** An Amazon store as its pages last showed it, in this browser. */
export type SeenStore = z.infer<typeof SeenStore>;

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
    indexes: {
      askedAt: number;
      tweetId: string;
      product: string;
      replyId: string;
      open: number;
      watched: string;
      needsYou: number;
      waiting: number;
    };
  };
  accounts: { key: string; value: SeenAccount; indexes: { seenAt: number } };
  stores: { key: string; value: SeenStore };
  quarantine: { key: number; value: Quarantined };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the database, and creates it the first time. Rejects when the browser refuses IndexedDB. */
export function openDatabase(name: string): Promise<Database> {
  return openDB<Schema>(name, 3, {
    upgrade(db, from, _to, tx) {
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
      if (from < 2) {
        const requests = tx.objectStore('requests');
        requests.createIndex('watched', 'watched');
        requests.createIndex('needsYou', 'needsYou');
        db.createObjectStore('stores', { keyPath: 'marketplace' });
      }
      if (from < 3) tx.objectStore('requests').createIndex('waiting', 'waiting');
    },
    // A later version of ours wants to upgrade: let go, so that it can.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}
