import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../../../utils/ledger/connection.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { writePicture } from '../../../utils/ledger/pictures.ts';
import { readPopupSummary, readPopupSummaryInFull } from '../../../utils/ledger/popup-summary.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

let count = 0;
let name = '';
let ledger: Ledger;

/** No two requests have the same reply. */
const withReply =
  (i: number) =>
  (event: RequestEvent): RequestEvent =>
    event.kind === 'reply/posted' ? { ...event, replyId: `190000000000000060${i}` } : event;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  name = `glance-${count++}`;
  ledger = await Ledger.open(name);
  for (let i = 0; i < 8; i++)
    await ledger.append(
      `r${i}`,
      asked({ id: `r${i}:asked`, at: 1000 + i }),
      ...LATER.slice(0, i).map(withReply(i)),
    );
  await ledger.append(
    'elsewhere',
    asked({ id: 'e:asked', at: 500, origin: 'elsewhere' }),
    ...LATER.slice(5, 6),
  );
  await ledger.seeAccount('shopper_one', 'public', 2000);
  await ledger.seeStore('com', true, 3000);
});

const both = async () =>
  [await readPopupSummary(new Connection(name), 5), await readPopupSummaryInFull(ledger, 5)] as const;

/** Writes past the ledger, as damage does. */
async function damage(store: string, row: object): Promise<void> {
  const db = await openDB(name);
  await db.put(store, row);
  db.close();
}

describe('the popup’s summary, read without the schemas', () => {
  it('equals the summary that parses every row', async () => {
    const [quick, full] = await both();
    expect(quick).toEqual(full);
    expect(quick?.requests.map(({ id }) => id)).toEqual(['r7', 'r6', 'r5', 'r4', 'r3']);
    expect(quick?.waiting.map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('is the same in a browser whose IndexedDB gives rows from the end only one by one', async () => {
    const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
    Object.assign(IDBIndex.prototype, { getAllRecords: undefined });
    const [quick, full] = await both();
    Object.assign(IDBIndex.prototype, { getAllRecords });
    expect(quick).toEqual(full);
    expect(quick?.requests.map(({ id }) => id)).toEqual(['r7', 'r6', 'r5', 'r4', 'r3']);
  });

  it('has the newest that need the shopper apart, and how many there are: the number on the badge', async () => {
    for (let i = 0; i < 4; i++)
      await ledger.append(`n${i}`, asked({ id: `n${i}:asked`, at: 5000 + i }), {
        id: `n${i}:needs`,
        at: 6000 + i,
        kind: 'cart/needs-you',
        tabId: 1,
        session: 's',
        why: 'sign-in',
      });
    const [quick, full] = await both();
    expect(quick).toEqual(full);
    expect(quick?.needsYou.map(({ id }) => id)).toEqual(['n3', 'n2', 'n1']);
    expect(quick?.needsYouCount).toBe(await ledger.countNeedsYou());
    // What does not fit above is among the latest.
    expect(quick?.requests.map(({ id }) => id)).toEqual(['n0', 'r7', 'r6', 'r5', 'r4']);
  });

  it('has the pictures of the latest, but no damaged one', async () => {
    const picture = 'data:image/jpeg;base64,AA==';
    await writePicture(ledger, 'r7', picture);
    await damage('pictures', { id: 'r6', dataUrl: 'data:image/svg+xml;base64,AA==' });
    await writePicture(ledger, 'r1', picture);
    const [quick, full] = await both();
    expect(quick?.pictures).toEqual(new Map([['r7', picture]]));
    expect(full).toEqual(quick);
  });

  it.each([
    [
      'a name that is none',
      'requests',
      { id: 'x', v: 2, askedAt: 9000, events: [{ ...asked(), named: { card: 5 } }] },
    ],
    ['a row without events', 'requests', { id: 'x', v: 2, askedAt: 9000, tweetId: '1', product: 'p' }],
    ['an event that is none', 'requests', { id: 'x', v: 2, askedAt: 9000, events: [null] }],
    [
      'a request without its tweet',
      'requests',
      { id: 'x', v: 2, askedAt: 9000, events: [{ id: 'a', at: 1, kind: 'asked' }] },
    ],
    ['a row of an earlier version', 'requests', { id: 'x', v: 1, askedAt: 9000, events: [asked()] }],
    ['an account without its handle', 'accounts', { handle: 7, seenAt: 9000 }],
    ['a store that was seen at no time', 'stores', { marketplace: 'de' }],
  ])('is null for %s, so that every row is parsed instead', async (_, store, row) => {
    await damage(store, row);
    const [quick, full] = await both();
    expect(quick).toBeNull();
    expect(full.requests).toHaveLength(5);
  });

  it('ignores damaged rows beyond those that it shows', async () => {
    await damage('requests', { id: 'old', v: 1, askedAt: 1, events: 'gone' });
    expect(await readPopupSummary(new Connection(name), 5)).not.toBeNull();
  });
});
