import { log } from '../log.ts';
import { type Database, openDatabase, type Quarantined, SeenAccount, SeenStore } from './database.ts';
import type { RequestEvent, Visibility } from './events.ts';
import { fold, type RequestState } from './fold.ts';
import { RecordSchema, toRecord } from './record.ts';

/**
 * The ledger: every request that was ever made, in IndexedDB. The background alone writes it; pages of
 * ours may open it to read. Every write is one transaction that is durable when the promise resolves.
 */
export class Ledger {
  private readonly db: Database;
  private constructor(db: Database) {
    this.db = db;
  }

  /** Opens (and at first creates) the ledger. Rejects when the browser refuses IndexedDB. */
  static async open(name = 'ledger'): Promise<Ledger> {
    return new Ledger(await openDatabase(name));
  }

  close(): void {
    this.db.close();
  }

  /**
   * Adds events to a request, creating it if one of them is its `asked`. Events whose ids are already
   * there change nothing. Read and write are one transaction, so that two callers cannot lose an event.
   * @returns the request's new state, or null when there is no such request
   */
  async append(id: string, ...events: RequestEvent[]): Promise<RequestState | null> {
    const tx = this.db.transaction(['requests', 'quarantine'], 'readwrite', { durability: 'strict' });
    const requests = tx.objectStore('requests');
    const row: unknown = await requests.get(id);
    let known: readonly RequestEvent[] = [];
    if (row !== undefined) {
      const parsed = RecordSchema.safeParse(row);
      if (parsed.success) known = parsed.data.events;
      else {
        await tx.objectStore('quarantine').add(quarantined(id, row, parsed.error));
        await requests.delete(id);
      }
    }
    const ids = new Set(known.map((event) => event.id));
    const added = events.filter((event) => !ids.has(event.id));
    const all = [...known, ...added];
    const state = fold(id, all);
    if (state && added.length > 0) await requests.put(toRecord(id, all));
    await tx.done;
    return state;
  }

  /** A request's state, or null when there is none (or its row is corrupt: then it is quarantined). */
  async read(id: string): Promise<RequestState | null> {
    return (await this.states([await this.db.get('requests', id)]))[0] ?? null;
  }

  /** The newest requests first, at most `count`. */
  async latest(count: number): Promise<RequestState[]> {
    const rows: unknown[] = [];
    let readable = 0;
    let cursor = await this.db.transaction('requests').store.index('askedAt').openCursor(null, 'prev');
    while (cursor && readable < count) {
      rows.push(cursor.value);
      if (!(stateOf(cursor.value) instanceof Error)) readable += 1;
      cursor = await cursor.continue();
    }
    return this.states(rows);
  }

  /** All requests for a tweet, newest first. */
  async byTweet(tweetId: string): Promise<RequestState[]> {
    return newestFirst(await this.states(await this.db.getAllFromIndex('requests', 'tweetId', tweetId)));
  }

  /** All requests for a product (see `productKey`), newest first. */
  async byProduct(product: string): Promise<RequestState[]> {
    return newestFirst(await this.states(await this.db.getAllFromIndex('requests', 'product', product)));
  }

  /** The request whose posted reply has this id, or null. */
  async byReply(replyId: string): Promise<RequestState | null> {
    return (await this.states([await this.db.getFromIndex('requests', 'replyId', replyId)]))[0] ?? null;
  }

  /** The requests in which work of ours is under way. */
  async open(): Promise<RequestState[]> {
    return this.states(await this.db.getAllFromIndex('requests', 'open', 1));
  }

  /** The requests of which a visit to this store's cart may tell more. */
  async watched(marketplace: string): Promise<RequestState[]> {
    return this.states(await this.db.getAllFromIndex('requests', 'watched', marketplace));
  }

  /** The requests that need the shopper. */
  async needing(): Promise<RequestState[]> {
    return this.states(await this.db.getAllFromIndex('requests', 'needsYou', 1));
  }

  /** The requests that were tagged elsewhere and wait for "Add to cart", newest first. */
  async waiting(): Promise<RequestState[]> {
    return newestFirst(await this.states(await this.db.getAllFromIndex('requests', 'waiting', 1)));
  }

  /** How many requests need the shopper. */
  countNeedsYou(): Promise<number> {
    return this.db.countFromIndex('requests', 'needsYou', 1);
  }

  /**
   * Notes that a page of a store was seen, and whether the shopper was signed in there.
   * @returns whether that is news, apart from the time
   */
  async seeStore(marketplace: string, signedIn: boolean | null, at: number): Promise<boolean> {
    const tx = this.db.transaction('stores', 'readwrite');
    const known = SeenStore.safeParse(await tx.store.get(marketplace));
    // A page without an account menu does not wipe out what another one showed.
    const before = known.success ? known.data.signedIn : null;
    await tx.store.put({ marketplace, signedIn: signedIn ?? before, seenAt: at });
    await tx.done;
    return !known.success || (signedIn !== null && signedIn !== before);
  }

  /** Every store that was seen; a damaged row is left out until the store is seen again. */
  async stores(): Promise<SeenStore[]> {
    const rows: unknown[] = await this.db.getAll('stores');
    return rows.flatMap((row) => SeenStore.safeParse(row).data ?? []);
  }

  /** Notes which account is signed in to X in this browser, and who can read it. */
  async seeAccount(handle: string, visibility: Visibility, at: number): Promise<void> {
    await this.changeAccount(handle, (known) => ({
      ...known,
      // "Unknown" is said of one page load; it does not wipe out what an earlier one showed.
      visibility: visibility === 'unknown' ? known.visibility : visibility,
      seenAt: Math.max(at, known.seenAt),
    }));
  }

  /** Notes what a service said of the account's link; an older word does not replace a newer one. */
  async seeService(handle: string, service: string, linked: boolean, at: number): Promise<void> {
    await this.changeAccount(handle, (known) =>
      (known.services[service]?.at ?? 0) > at
        ? known
        : { ...known, services: { ...known.services, [service]: { linked, at } } },
    );
  }

  private async changeAccount(handle: string, change: (known: SeenAccount) => SeenAccount): Promise<void> {
    const tx = this.db.transaction('accounts', 'readwrite');
    // A damaged row is written anew: every page of X says again what it held.
    const known = SeenAccount.safeParse(await tx.store.get(handle));
    const fresh: SeenAccount = { handle, visibility: 'unknown', seenAt: 0, services: {} };
    await tx.store.put(change(known.success ? known.data : fresh));
    await tx.done;
  }

  /** The account seen last, or null. */
  async lastAccount(): Promise<SeenAccount | null> {
    let cursor = await this.db.transaction('accounts').store.index('seenAt').openCursor(null, 'prev');
    while (cursor) {
      const account = SeenAccount.safeParse(cursor.value);
      if (account.success) return account.data;
      cursor = await cursor.continue();
    }
    return null;
  }

  /** How many rows were put aside as unreadable. */
  quarantineCount(): Promise<number> {
    return this.db.count('quarantine');
  }

  /** Folds rows to states; a row that does not parse is put aside, with one line in our own log. */
  private async states(rows: readonly unknown[]): Promise<RequestState[]> {
    const states: RequestState[] = [];
    for (const row of rows) {
      if (row === undefined) continue;
      const state = stateOf(row);
      if (state instanceof Error) await this.putAside(row, state);
      else states.push(state);
    }
    return states;
  }

  private async putAside(row: unknown, why: Error): Promise<void> {
    // The store's key path, so it is there; of whatever type the damage has left it.
    const { id } = row as { id: string };
    try {
      const tx = this.db.transaction(['requests', 'quarantine'], 'readwrite');
      // Another page may have come first.
      if ((await tx.objectStore('requests').getKey(id)) !== undefined) {
        await tx.objectStore('quarantine').add(quarantined(id, row, why));
        await tx.objectStore('requests').delete(id);
      }
      await tx.done;
    } catch (error) {
      log('a corrupt request could not be put aside', error);
    }
  }
}

/** The state that a row holds, or why it holds none. */
function stateOf(row: unknown): RequestState | Error {
  const parsed = RecordSchema.safeParse(row);
  if (!parsed.success) return parsed.error;
  return fold(parsed.data.id, parsed.data.events) ?? new Error('no "asked" event');
}

function quarantined(id: string, row: unknown, why: Error): Quarantined {
  const key = String(id);
  log(`request ${key} could not be read and was put aside`, why.message);
  return { store: 'requests', key, row, why: why.message.slice(0, 500), at: Date.now() };
}

function newestFirst(states: RequestState[]): RequestState[] {
  return states.sort((a, b) => b.askedAt - a.askedAt);
}
