import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../../../utils/ledger/ledger.ts';
import { readBefore } from '../../../../utils/ledger/recent.ts';
import { toRow } from '../../../../utils/ledger/row.ts';
import { RequestList } from '../../../../utils/pages/activity/request-list.ts';
import { asked } from '../../../fixtures/requests.ts';
import 'fake-indexeddb/auto';

let ledger: Ledger;
const idOf = (i: number) => `r${String(i).padStart(4, '0')}`;
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const newestFirst = (count: number) => Array.from({ length: count }, (_, i) => idOf(count - 1 - i));

/** Two requests share each point in time. */
async function fill(count: number, damaged: readonly number[] = []): Promise<void> {
  await ledger.connection.write(['requests'], async (tx) => {
    for (let i = 0; i < count; i++) {
      const row = toRow(idOf(i), [asked({ id: `${i}:asked`, at: 1000 + (i >> 1) })]);
      // Damage that the quick read does not notice.
      const events = damaged.includes(i) ? row.events.map((event) => ({ ...event, text: 7 })) : row.events;
      const tweetId = String(100 + i);
      await tx.objectStore('requests').put({ ...row, tweetId, events } as typeof row);
    }
  });
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  ledger = await Ledger.open();
});

describe('reading rows in slices', () => {
  it('returns each row once, newest first, wherever a slice ends', async () => {
    await fill(41);
    for (const count of [2, 3, 7, 40, 41, 42, 100]) {
      const all: { id: string }[] = [];
      for (let before: number | null = null, more = true; more; ) {
        const { rows, older } = await readBefore(ledger.connection, before, count);
        all.push(...(rows as { id: string }[]));
        before = older;
        more = older !== null;
      }
      expect(ids(all)).toEqual(newestFirst(41));
    }
  });

  it('returns nothing for an empty ledger', async () => {
    expect(await readBefore(ledger.connection, null, 9)).toEqual({ rows: [], older: null });
  });
});

describe('the list of requests', () => {
  const shows = () => {
    const seen: { count: number; complete: boolean }[] = [];
    const book: RequestList = new RequestList(
      ledger,
      () => seen.push({ count: book.entries.length, complete: book.complete }),
      async () => {},
    );
    return { book, seen };
  };

  it('shows the newest requests at once, then all of them', async () => {
    await fill(700);
    const { book, seen } = shows();
    await book.load();
    expect(seen[0]).toEqual({ count: 60, complete: false });
    expect(seen.at(-1)).toEqual({ count: 700, complete: true });
    expect(ids(book.entries)).toEqual(newestFirst(700));
    expect(book.row(idOf(699))?.request.id).toBe(idOf(699));
  });

  it('sets unreadable rows aside, on the first screen and far down', async () => {
    await fill(700, [3, 695]);
    const { book } = shows();
    await book.load();
    expect(ids(book.entries)).toEqual(newestFirst(700).filter((id) => id !== idOf(3) && id !== idOf(695)));
    expect(await ledger.quarantineCount()).toBe(2);
  });

  it('shows changes after a second read, in rows that it already holds, too', async () => {
    await fill(30);
    const { book, seen } = shows();
    await book.load();
    const failed = { id: 'f', at: 5000, kind: 'reply/failed', reason: 'rate-limited', said: '' } as const;
    await ledger.append(idOf(29), failed);
    await ledger.drop(idOf(0));
    seen.length = 0;
    await book.load();
    expect(seen).toEqual([{ count: 29, complete: true }]);
    expect(book.row(idOf(29))?.request.reply.state).toBe('failed');
  });
});
