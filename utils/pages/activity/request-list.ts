import type { Ledger } from '../../ledger/ledger.ts';
import { readPictures } from '../../ledger/pictures.ts';
import { stateOfPlainRow } from '../../ledger/popup-summary.ts';
import { readBefore, type Slice } from '../../ledger/recent.ts';
import type { RequestState } from '../../requests/fold.ts';
import { type ListEntry, toListEntry } from './list-entry.ts';

/** Requests shown before the others are read: more than a screen holds. */
const FIRST = 60;
/** Requests read at a time: a few milliseconds of work. */
const SLICE = 250;
/** Requests kept in full: a few screens of rows. */
const MOST_ROWS = 400;

/** A request in full, as a row shows it. */
export interface FullRow {
  request: RequestState;
  picture: string | null;
}

/**
 * All requests of the ledger, for a page that only reads: a short entry of each, newest first, and the full
 * requests shown lately. It loads the newest first, and follows changes.
 */
export class RequestList {
  entries: readonly ListEntry[] = [];
  /** Whether every request has been read. */
  complete = false;
  private readonly rows = new Map<string, FullRow>();
  private readonly unreadRows = new Set<string>();
  private readonly ledger: Ledger;
  private readonly onChange: () => void;
  private readonly yieldToPage: () => Promise<void>;
  private latestRead = 0;
  /** Tweets whose requests changed during a full read. */
  private readonly changedMeanwhile = new Set<string>();

  /**
   * @param onChange called when there is something new to show
   * @param yieldToPage called between pieces of work, so that the page stays responsive
   */
  constructor(ledger: Ledger, onChange: () => void, yieldToPage: () => Promise<void>) {
    this.ledger = ledger;
    this.onChange = onChange;
    this.yieldToPage = yieldToPage;
  }

  /** Reads everything, newest first. On a second call the old list stays until the new one is complete. */
  async load(): Promise<void> {
    const readNumber = ++this.latestRead;
    const isReload = this.complete;
    this.complete = false;
    if (!isReload) await this.showFirst(readNumber);
    const entries = new Map<string, ListEntry>();
    let nextSlice = this.readSlice(null);
    for (let slices = 1; ; slices++) {
      const { rows, older } = await nextSlice;
      // Let the browser read the next slice while this one is processed.
      if (older !== null) nextSlice = this.readSlice(older);
      // Now parse in full: unreadable rows are set aside.
      for (const request of await this.ledger.readRows(async () => rows)) {
        entries.set(request.id, toListEntry(request));
        const row = this.rows.get(request.id);
        if (row) this.rows.set(request.id, { ...row, request });
      }
      if (older === null || readNumber !== this.latestRead) break;
      // Show less and less often, because showing costs as much as the list is long.
      if (!isReload && Number.isInteger(Math.log2(slices))) this.show(entries);
      await this.yieldToPage();
    }
    if (readNumber !== this.latestRead) return;
    this.complete = true;
    this.show(entries);
    const changedMeanwhile = [...this.changedMeanwhile];
    this.changedMeanwhile.clear();
    if (changedMeanwhile.length > 0) await this.refresh(changedMeanwhile);
  }

  /** Shows the first screen at once. Rows that are plainly in today's format are not parsed for it. */
  private async showFirst(readNumber: number): Promise<void> {
    const { rows } = await readBefore(this.ledger.connection, null, FIRST);
    const plain = rows.flatMap((row) => stateOfPlainRow(row) ?? []);
    const first = plain.length === rows.length ? plain : await this.ledger.readRows(async () => rows);
    await this.keep(first);
    if (readNumber === this.latestRead)
      this.show(new Map(first.map((request) => [request.id, toListEntry(request)])));
  }

  private readSlice(before: number | null): Promise<Slice> {
    const slice = readBefore(this.ledger.connection, before, SLICE);
    // A failure is handled where the slice is awaited, if it still is.
    void slice.catch(() => undefined);
    return slice;
  }

  private show(entries: ReadonlyMap<string, ListEntry>): void {
    this.entries = [...entries.values()];
    this.onChange();
  }

  /** Reads the requests of these tweets again. */
  async refresh(tweetIds: readonly string[]): Promise<void> {
    if (tweetIds.length === 0) return;
    if (!this.complete) {
      for (const id of tweetIds) this.changedMeanwhile.add(id);
      return;
    }
    const current = (await Promise.all(tweetIds.map((id) => this.ledger.byTweet(id)))).flat();
    await this.keep(current);
    const refreshed = new Set(tweetIds);
    const others = this.entries.filter(({ tweetId }) => !refreshed.has(tweetId));
    this.entries = [...others, ...current.map(toListEntry)].sort((a, b) => b.askedAt - a.askedAt);
    this.onChange();
  }

  /** A request in full; null while it is being read: `onChange` is called when it is there. */
  row(id: string): FullRow | null {
    const row = this.rows.get(id);
    if (row) return row;
    if (this.unreadRows.size === 0) queueMicrotask(() => void this.readUnreadRows());
    this.unreadRows.add(id);
    return null;
  }

  private async readUnreadRows(): Promise<void> {
    const ids = [...this.unreadRows];
    this.unreadRows.clear();
    await this.keep(await this.read(ids));
    this.onChange();
  }

  private read(ids: readonly string[]): Promise<RequestState[]> {
    return this.ledger.readRows(async (db) => {
      const store = db.transaction('requests').store;
      const rows = await Promise.all(ids.map((id) => store.get(id)));
      return rows.filter((row) => row !== undefined);
    });
  }

  private async keep(requests: readonly RequestState[]): Promise<void> {
    const pictures = await readPictures(
      this.ledger,
      requests.map(({ id }) => id),
    );
    for (const request of requests) {
      // A map keeps insertion order, so the rows shown longest ago are dropped first.
      this.rows.delete(request.id);
      this.rows.set(request.id, { request, picture: pictures.get(request.id) ?? null });
    }
    for (const id of this.rows.keys()) {
      if (this.rows.size <= MOST_ROWS) break;
      this.rows.delete(id);
    }
  }
}
