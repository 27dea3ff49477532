import type { RequestEvent } from '../requests/events.ts';
import { eventKey, fold, type RequestState } from '../requests/fold.ts';
import { Connection } from './connection.ts';
import type { Database, Quarantined } from './database.ts';
import { readRow } from './migrate.ts';
import { putAside, putAsideIn, readQuarantine, restoreReadable } from './quarantine.ts';
import { readBefore, type Slice } from './recent.ts';
import { isTaken, ReplyTakenError } from './reply-owner.ts';
import { migrateSome, repairUnindexed } from './rewrite-rows.ts';
import { tabKey, toRow, watchedKey } from './row.ts';
import { SeenLedger } from './seen.ts';

/**
 * The ledger: all requests, in IndexedDB. The background writes it. Our own pages read it; they write only to move a
 * row that cannot be read to `quarantine`, and to fill `staging`. Every write is one transaction that is durable when
 * the promise resolves. All methods reject with a StorageError when the browser's storage fails.
 */
export class Ledger extends SeenLedger {
  /**
   * Opens the ledger, and creates it first where needed. Rejects with a StorageError when the browser refuses.
   * @param from the database's name, or a connection to it
   */
  static async open(from: string | Connection = 'ledger'): Promise<Ledger> {
    const connection = typeof from === 'string' ? new Connection(from) : from;
    await connection.open();
    return new Ledger(connection);
  }

  /**
   * Adds events to a request, creating it if one of them is its `asked`. Events that are already
   * there are skipped. Read and write are one transaction, so that concurrent callers lose no event.
   * @returns the request's new state, or null when there is no such request
   * @throws ReplyTakenError when a posted reply already belongs to another request; nothing is written
   */
  append(id: string, ...events: RequestEvent[]): Promise<RequestState | null> {
    return this.connection.write(['requests', 'quarantine', 'removed'], async (tx) => {
      const requests = tx.objectStore('requests');
      const row: unknown = await requests.get(id);
      // A late event must not bring back a request that the shopper has removed.
      if (row === undefined && (await tx.objectStore('removed').getKey(id)) !== undefined) return null;
      let known: readonly RequestEvent[] = [];
      if (row !== undefined) {
        const read = readRow(row);
        if (read instanceof Error) await putAsideIn(tx, id, row, read);
        else known = read.events;
      }
      const keys = new Set(known.map(eventKey));
      const added = [...new Map(events.map((event) => [eventKey(event), event])).values()].filter(
        (event) => !keys.has(eventKey(event)),
      );
      for (const event of added)
        if (event.kind === 'reply/posted' && (await isTaken(tx, event.replyId, id)))
          throw new ReplyTakenError(event.replyId);
      const all = [...known, ...added];
      const state = fold(id, all);
      if (state && added.length > 0) await requests.put(toRow(id, all));
      return state;
    });
  }

  /** Deletes a request that another one replaces. */
  drop(id: string): Promise<void> {
    return this.connection.write(['requests', 'pictures'], async (tx) => {
      await tx.objectStore('requests').delete(id);
      await tx.objectStore('pictures').delete(id);
    });
  }

  /** A request's state, or null when there is none (or its row is corrupt: then it is quarantined). */
  async read(id: string): Promise<RequestState | null> {
    return (await this.readRows((db) => db.getAll('requests', id)))[0] ?? null;
  }

  /** The newest requests first, at most `count`. */
  async latest(count: number): Promise<RequestState[]> {
    const found: RequestState[] = [];
    let before: number | null = null;
    do {
      // Read older rows in place of those that could not be read.
      const missing = Math.max(2, count - found.length);
      const slice: Slice = await readBefore(this.connection, before, missing);
      found.push(...(await this.readRows(async () => slice.rows)));
      before = slice.older;
    } while (before !== null && found.length < count);
    return found.slice(0, count);
  }

  /** All requests for a tweet, newest first. */
  async byTweet(tweetId: string): Promise<RequestState[]> {
    return newestFirst(await this.readRows((db) => db.getAllFromIndex('requests', 'tweetId', tweetId)));
  }

  /** All requests for a product (see `productKey`), newest first. */
  async byProduct(product: string): Promise<RequestState[]> {
    return newestFirst(await this.readRows((db) => db.getAllFromIndex('requests', 'product', product)));
  }

  /** The request whose posted reply has this id, or null. */
  async byReply(replyId: string): Promise<RequestState | null> {
    return (await this.readRows((db) => db.getAllFromIndex('requests', 'replyId', replyId, 1)))[0] ?? null;
  }

  /** The request whose page is read, or waits for the shopper, in this tab of this browser session; or null. */
  async byTab(tab: { tabId: number; session: string }): Promise<RequestState | null> {
    return (await this.readRows((db) => db.getAllFromIndex('requests', 'tab', tabKey(tab))))[0] ?? null;
  }

  /** The requests whose page is read, or waits for the shopper, in any tab of this browser session. */
  inTabsOf(session: string): Promise<RequestState[]> {
    const all = IDBKeyRange.bound(`${session}/`, `${session}0`, false, true);
    return this.readRows((db) => db.getAllFromIndex('requests', 'tab', all));
  }

  /** The requests that have a next step (`isOpen`). */
  openRequests(): Promise<RequestState[]> {
    return this.readRows((db) => db.getAllFromIndex('requests', 'open', 1));
  }

  /**
   * The requests whose state a page of this store may change: those for a product on it, and, when it is the cart,
   * those that were in the cart.
   */
  watched(marketplace: string, asins: readonly string[], isCart: boolean): Promise<RequestState[]> {
    // Rows of the first version name only their store until they are rewritten.
    const keys = new Set([marketplace, ...asins.map((asin) => watchedKey(marketplace, asin))]);
    return this.readRows(async (db) => {
      const index = db.transaction('requests').store;
      const found = await Promise.all([
        ...[...keys].map((key) => index.index('watched').getAll(key)),
        isCart ? index.index('inCart').getAll(marketplace) : [],
      ]);
      return [...new Map(found.flat().map((row) => [row.id, row])).values()];
    });
  }

  /** The requests that wait for "Add to cart" (`waitsForAdd`), newest first. */
  async waiting(): Promise<RequestState[]> {
    return newestFirst(await this.readRows((db) => db.getAllFromIndex('requests', 'waiting', 1)));
  }

  /** Requests that need the shopper, newest first; at most `count`, and of more than that not always the newest. */
  async needsYou(count: number): Promise<RequestState[]> {
    return newestFirst(await this.readRows((db) => db.getAllFromIndex('requests', 'needsYou', 1, count)));
  }

  /** How many requests need the shopper. */
  countNeedsYou(): Promise<number> {
    return this.connection.use((db) => db.countFromIndex('requests', 'needsYou', 1));
  }

  /** How many rows were put aside as unreadable. */
  quarantineCount(): Promise<number> {
    return this.connection.use((db) => db.count('quarantine'));
  }

  /** Every row that was put aside, unchanged, oldest first: to show and export. */
  quarantined(): Promise<Quarantined[]> {
    return readQuarantine(this.connection);
  }

  /**
   * Rewrites a batch of rows of earlier versions. For the background only.
   * @returns whether there is more to do: then call it again, after letting other work run
   */
  migrateSome(): Promise<boolean> {
    return migrateSome(this.connection);
  }

  /** Restores rows that were put aside and can be read now, and repairs rows that are missing from the indexes. */
  async repair(): Promise<void> {
    await restoreReadable(this.connection);
    await repairUnindexed(this.connection);
  }

  /** Folds rows to states. A row that does not parse is logged and put aside. */
  async readRows(read: (db: Database) => Promise<unknown[]>): Promise<RequestState[]> {
    const states: RequestState[] = [];
    const unreadable: [unknown, Error][] = [];
    for (const row of await this.connection.use(read)) {
      const one = readRow(row);
      if (one instanceof Error) unreadable.push([row, one]);
      else states.push(one.state);
    }
    await putAside(this.connection, unreadable);
    return states;
  }
}

function newestFirst(states: RequestState[]): RequestState[] {
  return states.sort((a, b) => b.askedAt - a.askedAt);
}
