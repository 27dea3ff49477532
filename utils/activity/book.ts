import type { RequestState } from '../requests/fold.ts';
import { stateOf } from '../requests/glance.ts';
import type { Ledger } from '../requests/ledger.ts';
import { newestBefore, type Slice } from '../requests/newest.ts';
import { picturesOf } from '../requests/pictures.ts';
import { type Entry, entryOf } from './entry.ts';

/** How many requests are shown before any other is looked at: more than a screen holds. */
const FIRST = 60;
/** How many are read at a time: some milliseconds of work. */
const SLICE = 250;
/** How many requests are kept in full: some screens of rows. */
const MOST_ROWS = 400;

/** A request in full, as a row shows it. */
export interface Row {
  request: RequestState;
  picture: string | null;
}

/**
 * Every request of the ledger, for one page of ours that only reads: a short entry of each, newest first,
 * and in full those that were on show lately. It fills from the newest on, and follows what changes.
 */
export class Book {
  entries: readonly Entry[] = [];
  /** Has every request been read? */
  complete = false;
  private readonly rows = new Map<string, Row>();
  private readonly wanted = new Set<string>();
  private readonly ledger: Ledger;
  private readonly changed: () => void;
  private readonly breathe: () => Promise<void>;
  private reading = 0;
  /** Tweets whose requests changed while all was being read. */
  private readonly missed = new Set<string>();

  /**
   * @param changed called when there is more, or something else, to show
   * @param breathe called between pieces of work, so that the page stays alive
   */
  constructor(ledger: Ledger, changed: () => void, breathe: () => Promise<void>) {
    this.ledger = ledger;
    this.changed = changed;
    this.breathe = breathe;
  }

  /** Reads everything, from the newest on; read anew, what was read before gives way at the end. */
  async load(): Promise<void> {
    const mine = ++this.reading;
    const isAnew = this.complete;
    this.complete = false;
    if (!isAnew) await this.showFirst(mine);
    const entries = new Map<string, Entry>();
    let coming = this.slice(null);
    for (let slices = 1; ; slices++) {
      const { rows, older } = await coming;
      // The browser reads on while we work.
      if (older !== null) coming = this.slice(older);
      // Parsed in full at last: what cannot be read is put aside.
      for (const request of await this.ledger.find(async () => rows)) {
        entries.set(request.id, entryOf(request));
        const row = this.rows.get(request.id);
        if (row) this.rows.set(request.id, { ...row, request });
      }
      if (older === null || mine !== this.reading) break;
      // Ever more seldom: each showing costs as much as there is to show.
      if (!isAnew && Number.isInteger(Math.log2(slices))) this.show(entries);
      await this.breathe();
    }
    if (mine !== this.reading) return;
    this.complete = true;
    this.show(entries);
    const missed = [...this.missed];
    this.missed.clear();
    if (missed.length > 0) await this.refresh(missed);
  }

  /** The first screen, at once: rows that are plainly as written today are not parsed for it. */
  private async showFirst(mine: number): Promise<void> {
    const { rows } = await newestBefore(this.ledger.connection, null, FIRST);
    const plain = rows.flatMap((row) => stateOf(row) ?? []);
    const first = plain.length === rows.length ? plain : await this.ledger.find(async () => rows);
    await this.keep(first);
    if (mine === this.reading) this.show(new Map(first.map((request) => [request.id, entryOf(request)])));
  }

  private slice(before: number | null): Promise<Slice> {
    const slice = newestBefore(this.ledger.connection, before, SLICE);
    // Its failure is told where it is awaited, if it still is.
    void slice.catch(() => undefined);
    return slice;
  }

  private show(entries: ReadonlyMap<string, Entry>): void {
    this.entries = [...entries.values()];
    this.changed();
  }

  /** Looks again at the requests of these tweets. */
  async refresh(tweetIds: readonly string[]): Promise<void> {
    if (tweetIds.length === 0) return;
    if (!this.complete) {
      for (const id of tweetIds) this.missed.add(id);
      return;
    }
    const now = (await Promise.all(tweetIds.map((id) => this.ledger.byTweet(id)))).flat();
    await this.keep(now);
    const of = new Set(tweetIds);
    const others = this.entries.filter(({ tweetId }) => !of.has(tweetId));
    this.entries = [...others, ...now.map(entryOf)].sort((a, b) => b.askedAt - a.askedAt);
    this.changed();
  }

  /** A request in full; null while it is being read, which `changed` tells the end of. */
  row(id: string): Row | null {
    const row = this.rows.get(id);
    if (row) return row;
    if (this.wanted.size === 0) queueMicrotask(() => void this.readWanted());
    this.wanted.add(id);
    return null;
  }

  private async readWanted(): Promise<void> {
    const ids = [...this.wanted];
    this.wanted.clear();
    await this.keep(await this.read(ids));
    this.changed();
  }

  private read(ids: readonly string[]): Promise<RequestState[]> {
    return this.ledger.find(async (db) => {
      const store = db.transaction('requests').store;
      const rows = await Promise.all(ids.map((id) => store.get(id)));
      return rows.filter((row) => row !== undefined);
    });
  }

  private async keep(requests: readonly RequestState[]): Promise<void> {
    const pictures = await picturesOf(
      this.ledger,
      requests.map(({ id }) => id),
    );
    for (const request of requests) {
      // The newest is last in a map: what was on show longest ago goes first.
      this.rows.delete(request.id);
      this.rows.set(request.id, { request, picture: pictures.get(request.id) ?? null });
    }
    for (const id of this.rows.keys()) {
      if (this.rows.size <= MOST_ROWS) break;
      this.rows.delete(id);
    }
  }
}
