import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKeptReplies } from '../../../utils/ledger/kept-replies.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { readRow } from '../../../utils/ledger/migrate.ts';
import { readRepliersToSeveral, readTallies } from '../../../utils/ledger/read-tallies.ts';
import { removeRequest, wasRemoved } from '../../../utils/ledger/removal.ts';
import { toRow } from '../../../utils/ledger/row.ts';
import { ROW_VERSION } from '../../../utils/ledger/row-version.ts';
import { countReportedReplies, keepTally } from '../../../utils/ledger/tallies.ts';
import { type Dump, readableIds, readDump, restore } from '../../fixtures/ledgers/index.ts';
import { asked } from '../../fixtures/requests.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

let count = 0;
const name = () => `migrated-${count++}`;
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

async function opened(dump: Dump) {
  const db = name();
  await restore(db, dump);
  return { db, ledger: await Ledger.open(db) };
}

async function rowsOf(db: string): Promise<({ id: string; v: unknown } & Record<string, unknown>)[]> {
  const raw = await openDB(db);
  const rows = await raw.getAll('requests');
  raw.close();
  return rows;
}

describe.each([1, 2, 5, 6] as const)('a database of version %i, as its own code left it', (version) => {
  const dump = readDump(version);

  it('is of that version, and every request in it can be read at once', async () => {
    expect(dump.version).toBe(version);
    const { ledger } = await opened(dump);
    const found = await ledger.latest(100);
    expect(found.map(({ id }) => id).sort()).toEqual(readableIds(dump).sort());
    expect((await ledger.read('replied'))?.reply.state).toBe('posted');
    expect((await ledger.read('interrupted'))?.cart).toMatchObject({ why: 'browser' });
    expect(await ledger.lastAccount()).toMatchObject({ visibility: 'protected' });
  });

  it('keeps its damaged row aside beside the one that was there, and loses nothing', async () => {
    const { ledger } = await opened(dump);
    while (await ledger.migrateSome());
    const aside = await ledger.quarantined();
    expect(aside.map(({ key }) => key)).toEqual(['old', 'damaged']);
    const damaged = dump.stores.requests?.rows.find((row) => 'id' in row && row.id === 'damaged');
    expect(aside.at(-1)?.row).toEqual(damaged);
    expect((await ledger.latest(100)).length + 1).toBe(dump.stores.requests?.rows.length);
  });

  it('is rewritten to this version with every look-up field, and folds to the same states', async () => {
    const { db, ledger } = await opened(dump);
    const before = await ledger.latest(100);
    while (await ledger.migrateSome());
    expect(await ledger.latest(100)).toEqual(before);
    for (const row of await rowsOf(db)) expect(row.v).toBe(ROW_VERSION);
    const open = before.filter(({ reply }) => reply.state === 'composing').map(({ id }) => id);
    expect((await ledger.openRequests()).map(({ id }) => id)).toEqual(expect.arrayContaining(open));
  });

  it('finds what the store’s pages tell of, before it is rewritten and after', async () => {
    const { ledger } = await opened(dump);
    const find = async () => (await ledger.watched('com', ['B0ABCDE123'], true)).map(({ id }) => id).sort();
    const before = await find();
    while (await ledger.migrateSome());
    const after = await find();
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toEqual(expect.arrayContaining(version === 1 ? ['opened'] : ['in-cart', 'left', 'opened']));
  });
});

it.each([1, 2, 5, 6] as const)('a database of version %i can hold tallies from then on', async (version) => {
  const { ledger } = await opened(readDump(version));
  expect(await readTallies(ledger)).toEqual([]);
  await keepTally(ledger, keep(), POSTED_AT);
  const seen = { tweetId: OWN_TWEET, replies: [{ id: replyId(1), handle: 'ann' }], shown: 1 };
  expect(await countReportedReplies(ledger, seen, AUTHOR, POSTED_AT + 86_400_000)).toBe(true);
  expect(await readTallies(ledger)).toMatchObject([{ replies: 1 }]);
  expect(await readRepliersToSeveral(ledger)).toEqual([]);
});

it('replies that version 6 kept stay listed', async () => {
  const { ledger } = await opened(readDump(6));
  expect(await readKeptReplies(ledger)).toMatchObject([{ replyId: '1900000000000000710' }]);
});

it('a request that an earlier version removed stays removed, and one that is removed now leaves its reply', async () => {
  const { ledger } = await opened(readDump(5));
  expect(await wasRemoved(ledger, '1900000000000000700')).toBe(true);
  expect(await readKeptReplies(ledger)).toEqual([]);
  await removeRequest(ledger, 'replied', 9500);
  expect(await readKeptReplies(ledger)).toMatchObject([{ replyId: '1900000000000000500' }]);
});

it('the migration rewrites 200 rows at a time, so that other writes can run, and continues after an interruption', async () => {
  const dump = readDump(1);
  const [row] = (dump.stores.requests?.rows ?? []).filter((one) => 'id' in one && one.id === 'replied');
  const rows = Array.from({ length: 450 }, (_, i) => ({ ...row, id: `many-${i}` }));
  const requests = dump.stores.requests;
  if (!requests) throw new Error('The dump has no requests.');
  const { db, ledger } = await opened({
    ...dump,
    stores: { ...dump.stores, requests: { ...requests, rows } },
  });
  const left = async () => (await rowsOf(db)).filter(({ v }) => v !== ROW_VERSION).length;
  expect(await ledger.migrateSome()).toBe(true);
  expect(await left()).toBe(250);
  ledger.close();
  const again = await Ledger.open(db);
  while (await again.migrateSome());
  expect(await left()).toBe(0);
});

describe('reading a row', () => {
  const row = toRow('r1', [asked()]);

  it('trusts its events, whatever the look-up fields say', () => {
    expect(readRow({ ...row, askedAt: 'x', product: 7, open: 5 })).toMatchObject({ state: { id: 'r1' } });
  });

  it.each([
    ['a later version', { ...row, v: 99 }],
    ['a version that never was', { ...row, v: 0 }],
    ['no version', { ...row, v: undefined }],
    ['no events', { ...row, events: [] }],
    ['events that are none', { ...row, v: 1, events: 'none' }],
    ['an event that is none', { ...row, v: 1, events: [null] }],
    ['no question', { ...row, events: [{ id: 'a', at: 1, kind: 'reply/pressing' }] }],
    ['nothing', undefined],
    ['a number', 7],
  ])('of %s says why not, and throws nothing', (_, bad) => {
    expect(readRow(bad)).toBeInstanceOf(Error);
  });
});

describe('a row that is missing from the indexes', () => {
  it('is repaired if its events can be read, and put aside if not', async () => {
    const db = name();
    const ledger = await Ledger.open(db);
    await ledger.append('r1', asked());
    const raw = await openDB(db);
    await raw.put('requests', { ...toRow('hidden', [asked()]), askedAt: undefined });
    await raw.put('requests', { id: 'broken' });
    raw.close();
    expect((await ledger.latest(9)).map(({ id }) => id)).toEqual(['r1']);
    await ledger.repair();
    expect((await ledger.latest(9)).map(({ id }) => id).sort()).toEqual(['hidden', 'r1']);
    expect((await ledger.quarantined()).map(({ key, row }) => ({ key, row }))).toEqual([
      { key: 'broken', row: { id: 'broken' } },
    ]);
  });

  it('is restored from quarantine once it can be read, merged with later events', async () => {
    const db = name();
    const ledger = await Ledger.open(db);
    await ledger.append('r1', { ...asked(), at: 5 });
    const later = { ...toRow('r1', [asked(), { id: 'p', at: 7, kind: 'reply/pressing' }]), v: 99 };
    const raw = await openDB(db);
    const aside = { store: 'requests', key: 'r1', row: later, why: 'too new', at: 1 };
    await raw.add('quarantine', aside);
    await ledger.repair();
    expect(await ledger.quarantineCount()).toBe(1);
    await raw.clear('quarantine');
    await raw.add('quarantine', { ...aside, row: { ...later, v: ROW_VERSION } });
    raw.close();
    await ledger.repair();
    expect(await ledger.quarantineCount()).toBe(0);
    expect((await rowsOf(db))[0]).toMatchObject({
      id: 'r1',
      events: [{ kind: 'asked' }, { kind: 'reply/pressing' }],
    });
  });
});
