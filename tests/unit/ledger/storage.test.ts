import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalStrings } from '../../../utils/i18n/en/refusals.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { SeenLedger } from '../../../utils/ledger/seen.ts';
import { PAGE_MS } from '../../../utils/requests/next-cart-step.ts';
import type { PageReading } from '../../../utils/requests/page-reading.ts';
import { readDump, restore } from '../../fixtures/ledgers/index.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { routeFromX } from '../../fixtures/router.ts';
import { ask, FROM, startService } from '../../fixtures/service.ts';
import { added, pageRead, product } from '../../fixtures/store-tab.ts';

/** The browser's storage failing us: nothing is done that could not be noted, and every face says why. */

let count = 0;
const name = () => `storage-${count++}`;
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

interface Row {
  events?: { kind: string }[];
}

/** Writes of rows fail as they do on a full disk: all of them, or all from the nth on. */
function fillDisk(nth = 1) {
  const { put } = IDBObjectStore.prototype;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put');
  return full.mockImplementation(function (this: IDBObjectStore, ...row) {
    if (full.mock.calls.length < nth) return put.apply(this, row);
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
}

describe('no room left', () => {
  it('the write says so, changes nothing, and works again when there is room', async () => {
    const ledger = await Ledger.open(name());
    const full = fillDisk();
    await expect(ledger.append('r1', asked())).rejects.toMatchObject({ trouble: 'full' });
    full.mockRestore();
    expect(await ledger.latest(9)).toEqual([]);
    expect((await ledger.append('r1', asked()))?.id).toBe('r1');
  });

  it('the shopper is told why, nothing is opened, and nothing is posted', async () => {
    const { service, browser, ledger } = await startService();
    const route = routeFromX(service);
    const full = fillDisk();
    for (const act of ['reply', 'edit', 'private'] as const)
      expect(await route(ask('r1', { act }))).toEqual({ ok: false, why: 'full' });
    full.mockRestore();
    expect(browser.opened).toEqual([]);
    expect(await ledger.latest(9)).toEqual([]);
    // What only reads is answered as ever.
    expect(await route({ kind: 'states', tweetIds: ['1'] })).toEqual({ ok: true, value: { 1: 'idle' } });
    expect(await route(ask('r1'))).toEqual({ ok: true, value: 'replying' });
  });

  it('the press of Reply is refused before it happens: "pressing" could not be noted', async () => {
    const { service } = await startService();
    const route = routeFromX(service);
    await route(ask('r1'));
    fillDisk();
    const event = { id: 'r1:pressing', at: 5, kind: 'reply/pressing' };
    expect(await route({ kind: 'report', requestId: 'r1', event })).toEqual({
      ok: false,
      why: 'full',
    });
  });
});

describe('no room left in the middle of a course', () => {
  async function adding() {
    const world = await startService();
    world.browser.allowed = ['com'];
    const { handlers } = world.service;
    await routeFromX(world.service)(ask('r1', { act: 'private' }));
    expect(world.browser.opened).toHaveLength(1);
    return {
      ...world,
      tells: (page: PageReading, pageId = 'page-1') =>
        handlers['page-read'](pageRead(page, { pageId }), { tabId: 8 }),
    };
  }

  it('before the press of add: nothing is pressed, the shopper is told once, and it goes on when there is room', async () => {
    const { browser, tells, ledger } = await adding();
    const full = fillDisk();
    for (let i = 0; i < 3; i++) await expect(tells(product())).rejects.toMatchObject({ trouble: 'full' });
    expect(browser.troubles).toEqual(['full']);
    expect((await ledger.read('r1'))?.cart.state).toBe('reading');
    full.mockRestore();
    expect(await tells(product())).toMatchObject({ press: 'add' });
    expect(browser.troubles).toEqual(['full', null]);
  });

  it('at whichever write the room ends: one press, once "adding" is noted, and in the cart when there is room', async () => {
    const ends = new Set<string>();
    for (let nth = 1, isOver = false; !isOver; nth++) {
      const { service, browser, ledger } = await startService();
      browser.allowed = ['com'];
      const row = () => ledger.connection.use((db) => db.get('requests', 'r1'));
      const kinds = async () => (await row())?.events.map(({ kind }) => kind) ?? [];
      let presses = 0;
      /** All that can be done now of a request's course. */
      const goOn = async () => {
        if ((await kinds()).length === 0) await routeFromX(service)(ask('r1', { act: 'private' }));
        else await service.settleAll();
        const tell = (page: PageReading, pageId: string) =>
          service.handlers['page-read'](pageRead(page, { pageId }), { tabId: 8 }).catch(() => null);
        if (presses === 0 && (await tell(product(), 'page-1'))?.press === 'add') presses += 1;
        if (presses > 0) await tell(added(), 'page-2');
      };
      const disk = fillDisk(nth);
      await goOn();
      isOver = disk.mock.calls.length < nth;
      expect(presses, `write ${nth}`).toBe((await kinds()).includes('cart/adding') ? 1 : 0);
      expect(browser.opened, `write ${nth}`).toHaveLength((await kinds()).includes('cart/opening') ? 1 : 0);
      ends.add((await kinds()).at(-1) ?? 'nothing');
      disk.mockRestore();
      await goOn();
      expect((await ledger.read('r1'))?.cart.state, `write ${nth}`).toBe('in-cart');
      expect(presses, `write ${nth}`).toBe(1);
      expect((await kinds()).filter((kind) => kind === 'cart/adding')).toHaveLength(1);
      expect(browser.opened).toHaveLength(1);
    }
    expect([...ends].filter((kind) => kind.startsWith('cart/'))).toEqual([
      ...['cart/queued', 'cart/opening', 'cart/reading', 'cart/saw', 'cart/adding', 'cart/in-cart'],
      'cart/tab-done',
    ]);
  });

  it('before its tab is known: the page asks again, and is read when there is room', async () => {
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      row,
      ...key
    ) {
      const isReading = (row as Row).events?.at(-1)?.kind === 'cart/reading';
      if (isReading) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.call(this, row, ...key);
    });
    const { browser, tells, ledger } = await adding();
    const state = async () => (await ledger.read('r1'))?.cart.state;
    expect(await state()).toBe('opening');
    for (let i = 0; i < 3; i++) await expect(tells(product())).rejects.toThrow('could not be written down');
    expect(browser.opened).toHaveLength(1);
    expect(browser.troubles).toEqual(['full']);
    full.mockRestore();
    expect(await tells(product())).toMatchObject({ press: 'add' });
    expect(await state()).toBe('adding');
    expect(browser.troubles).toEqual(['full', null]);
  });

  it('after the press of add: the press is known, and the cart is believed when there is room', async () => {
    const { browser, tells, ledger } = await adding();
    await tells(product());
    const full = fillDisk();
    await expect(tells(added(), 'page-2')).rejects.toMatchObject({ trouble: 'full' });
    expect(browser.troubles).toEqual(['full']);
    expect((await ledger.read('r1'))?.cart.state).toBe('adding');
    full.mockRestore();
    await tells(added(), 'page-2');
    expect((await ledger.read('r1'))?.cart.state).toBe('in-cart');
    expect(browser.troubles).toEqual(['full', null]);
  });

  it('the lane tries again after a while, not in the next moment and not never', async () => {
    const { browser, service, ledger } = await adding();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + PAGE_MS);
    const full = fillDisk();
    await service.settleAll();
    expect(browser.troubles).toEqual(['full']);
    expect(browser.wake).toBe(Date.now() + PAGE_MS);
    full.mockRestore();
    await service.settleAll();
    expect((await ledger.read('r1'))?.cart.state).toBe('needs-you');
  });

  it('a page of X that loads gets its settings, though what was under way in it cannot be settled', async () => {
    const { service, browser, ledger } = await startService();
    const route = routeFromX(service);
    await route(ask('r1'));
    const full = fillDisk();
    const hello = { kind: 'hello', loadedAt: Date.now() + 1 };
    expect(await route(hello)).toMatchObject({ ok: true, value: { warn: true } });
    expect(browser.troubles).toEqual(['full']);
    full.mockRestore();
    await route(hello);
    expect((await ledger.read('r1'))?.reply.state).toBe('abandoned');
  });

  it('that a store was seen need not be noted for a request to go on', async () => {
    const { tells } = await adding();
    vi.spyOn(SeenLedger.prototype, 'seeStore').mockRejectedValueOnce(new Error('No room.'));
    expect(await tells(product())).toMatchObject({ press: 'add' });
  });
});

describe('the database taken from under us', () => {
  it.each([
    ['deleted by another page', (db: string) => deleteDB(db), []],
    [
      'deleted, and made anew by another page',
      async (db: string) => {
        await deleteDB(db);
        (await Ledger.open(db)).close();
      },
      [],
    ],
  ] as const)('%s: it is opened anew, and works', async (_, take, left) => {
    const db = name();
    const ledger = await Ledger.open(db);
    await ledger.append('r1', asked());
    await take(db);
    expect(await ledger.latest(9)).toEqual(left);
    expect((await ledger.append('r2', asked()))?.id).toBe('r2');
    expect(await ledger.countNeedsYou()).toBe(0);
  });

  it('cut off by the browser: the same', async () => {
    const db = name();
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const opening = open(...args);
      opening.addEventListener('success', () => opened.push(opening.result));
      return opening;
    });
    const ledger = await Ledger.open(db);
    await ledger.append('r1', asked());
    forceCloseDatabase(opened[0] as never);
    expect((await ledger.read('r1'))?.id).toBe('r1');
    forceCloseDatabase(opened[1] as never);
    expect((await ledger.append('r1', ...LATER))?.reply.state).toBe('posted');
    expect(opened).toHaveLength(3);
  });

  it('closed while it is used: what was cut off is done again, once', async () => {
    const ledger = await Ledger.open(name());
    await ledger.append('r1', asked());
    const { transaction } = IDBDatabase.prototype;
    const cut = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    expect(transaction).toBeTypeOf('function');
    expect((await ledger.append('r1', ...LATER))?.reply.state).toBe('posted');
    expect(cut.mock.calls.length).toBeGreaterThan(1);
    cut.mockImplementation(() => {
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    await expect(ledger.append('r1', asked())).rejects.toMatchObject({ trouble: 'broken' });
  });

  it('a later version of ours gets its turn at once, and this one then leaves the ledger alone', async () => {
    const db = name();
    const ledger = await Ledger.open(db);
    await ledger.append('r1', asked());
    const later = await openDB(db, 99);
    await expect(ledger.append('r2', asked())).rejects.toMatchObject({ trouble: 'newer' });
    expect((await later.getAll('requests')).map(({ id }) => id)).toEqual(['r1']);
    later.close();
    await expect(Ledger.open(db)).rejects.toMatchObject({ trouble: 'newer' });
  });
});

describe('the database that does not open', () => {
  it.each([
    ['in a private window', 'InvalidStateError', 'refused'],
    ['by a setting', 'SecurityError', 'refused'],
    ['on a damaged profile', 'UnknownError', 'refused'],
    ['on a full disk', 'QuotaExceededError', 'full'],
  ] as const)('%s: a sentence, and it is tried anew the next time', async (_, error, trouble) => {
    const db = name();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('No.', error);
    });
    const failure = await Ledger.open(db).catch((reason: unknown) => reason);
    expect(failure).toMatchObject({ trouble });
    expect(refusalStrings[trouble]).toMatch(/nothing (was|more is) sent or added/);
    open.mockRestore();
    expect(await (await Ledger.open(db)).latest(1)).toEqual([]);
  });

  it('held by an older version that does not let go: told after a while, and not held by us later', async () => {
    const db = name();
    await restore(db, readDump(1));
    const older = indexedDB.open(db);
    await new Promise((done) => {
      older.onsuccess = done;
    });
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) =>
      setImmediate(work)) as never);
    await expect(Ledger.open(db)).rejects.toMatchObject({ trouble: 'blocked' });
    vi.restoreAllMocks();
    older.result.close();
    expect((await (await Ledger.open(db)).read('replied'))?.id).toBe('replied');
  });

  it('an upgrade that fails leaves every row as it was', async () => {
    const db = name();
    const older = await openDB(db, 3, {
      upgrade: (fresh) => void fresh.createObjectStore('requests', { keyPath: 'id' }).add({ id: 'kept' }),
    });
    older.close();
    vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(() => {
      throw new DOMException('No.', 'UnknownError');
    });
    await expect(Ledger.open(db)).rejects.toMatchObject({ trouble: 'refused' });
    vi.restoreAllMocks();
    const after = await openDB(db);
    expect(after.version).toBe(3);
    expect(await after.getAll('requests')).toEqual([{ id: 'kept' }]);
    after.close();
  });

  it('the background asks the browser anew with the next command', async () => {
    const db = name();
    const { again, browser } = await startService();
    let ledger: Promise<Ledger> | undefined;
    const { createContext } = await import('../../../utils/background/context.ts');
    const { createService } = await import('../../../utils/background/service.ts');
    const openLedger = () => {
      ledger ??= Ledger.open(db).catch((error) => {
        ledger = undefined;
        throw error;
      });
      return ledger;
    };
    const service = createService(createContext(openLedger, browser));
    expect(again).toBeTypeOf('function');
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('No.', 'InvalidStateError');
    });
    const route = routeFromX(service);
    expect(await route(ask('r1'))).toEqual({ ok: false, why: 'refused' });
    expect(await route(ask('r1'))).toEqual({ ok: true, value: 'replying' });
    expect(FROM.tabId).toBe(7);
  });
});
