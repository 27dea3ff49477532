import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { EVENT_SCHEMAS, type RequestEvent } from '../../../utils/requests/events.ts';
import { fold } from '../../../utils/requests/fold.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { FROM_POPUP, FROM_X, fromStore, routerOf } from '../../fixtures/router.ts';
import { answerSeen, ask, REPLY_ID, report, startService, TWEET } from '../../fixtures/service.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';
import { AUTHOR, keep, seen } from '../../fixtures/tallies.ts';

/** Events that come late, twice or in another order, and commands that are sent twice. */

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

let count = 0;

const DELETED: RequestEvent = {
  ...{ id: 'e', at: 1006, kind: 'reply/deleted', replyId: REPLY_ID, handle: 'shopper_one', seenIn: 'menu' },
};
const PRICED: RequestEvent = {
  ...{ id: 'w', at: 1022, kind: 'price-seen', marketplace: 'com', asin: PAN },
  ...{ text: '$30.00', amount: 30, atAsking: true },
};
const EVERY: readonly RequestEvent[] = [...LATER, DELETED, PRICED];

/** One event of every kind, with times that may be the same: two clocks, or one fast background. */
const EVENTS = fc
  .array(fc.integer({ min: 1000, max: 1004 }), { minLength: EVERY.length, maxLength: EVERY.length })
  .map((times): RequestEvent[] => [asked(), ...EVERY.map((event, i) => ({ ...event, at: times[i] ?? 0 }))]);

describe('events', () => {
  it('of every kind are tried', () => {
    expect(new Set(['asked', ...EVERY.map(({ kind }) => kind)])).toEqual(new Set(Object.keys(EVENT_SCHEMAS)));
  });

  it('fold to the same state in any order, late and repeated, whatever their times', () => {
    const shuffled = EVENTS.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(fold('r1', others)).toEqual(fold('r1', events));
      }),
      { numRuns: 500 },
    );
  });

  it('appended in batches of any size, late and repeated, leave the same row but for its order', async () => {
    const lots = EVENTS.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events.slice(1), ...events], { minLength: events.length }),
        fc.integer({ min: 1, max: 9 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(lots, async ([events, sent, size]) => {
        const name = `lots-${count++}`;
        const ledger = await Ledger.open(name);
        // Nothing is before its question, which the first command brings.
        await ledger.append('r1', asked());
        for (let from = 0; from < sent.length; from += size)
          await ledger.append('r1', ...sent.slice(from, from + size));
        await ledger.append('r1', ...events);
        const other = await Ledger.open(`${name}-whole`);
        const whole = await other.append('r1', ...events);
        const rows = await Promise.all(
          [name, `${name}-whole`].map(async (one) => {
            const db = await openDB(one);
            const row = await db.get('requests', 'r1');
            db.close();
            return row;
          }),
        );
        const [inLots, atOnce] = rows.map(({ id: _, events: all, ...lookUps }) => ({
          ...lookUps,
          events: [...all].sort((a: RequestEvent, b: RequestEvent) => (a.id < b.id ? -1 : 1)),
        }));
        expect(inLots).toEqual(atOnce);
        expect(await ledger.read('r1')).toEqual(whole);
        ledger.close();
        other.close();
      }),
      { numRuns: 40 },
    );
  });
});

/** Every command, with each sender that may send it; about two requests, so that they can interfere. */
const SAID = [
  [FROM_X, ask('r1', { asked: { at: 1_730_000_000_000 } })],
  [FROM_X, ask('r2', { act: 'private', asked: { at: 1_730_000_000_500 } })],
  [FROM_X, ask('r3', { act: 'edit', remember: true, asked: { at: 1_730_000_000_700 } })],
  [FROM_X, report.pressing()],
  [FROM_X, report.posted()],
  [FROM_X, report.failed()],
  [FROM_X, answerSeen],
  [FROM_X, { kind: 'account-seen', handle: 'shopper_one', visibility: 'protected' }],
  [FROM_X, { kind: 'account-seen', handle: AUTHOR, visibility: 'public' }],
  [FROM_X, keep()],
  [FROM_X, keep({ keep: false })],
  [FROM_X, seen([['ann', 1]])],
  [FROM_X, seen([['Ann', 2]])],
  [FROM_X, { kind: 'hello', loadedAt: 1_730_000_000_600 }],
  [
    FROM_X,
    {
      kind: 'own-reply-seen',
      replyId: REPLY_ID,
      handle: 'shopper_one',
      text: '#AmazonCart',
      idsAbove: [TWEET],
    },
  ],
  [FROM_POPUP, { kind: 'add', requestIds: ['r1', 'r2'] }],
  [fromStore(8), pageRead(product(), { pageId: 'p1', loadedAt: 1_730_000_001_000 })],
  [fromStore(8), pageRead(added(), { pageId: 'p2', loadedAt: 1_730_000_002_000 })],
  [fromStore(9), pageRead(cart(PAN), { pageId: 'p3', loadedAt: 1_900_000_000_000 })],
  [fromStore(9), pageRead(cart(), { pageId: 'p4', loadedAt: 1_900_000_000_100 })],
  [fromStore(8), pageRead({ kind: 'sign-in' }, { pageId: 'p5', loadedAt: 1_730_000_003_000 })],
] as const;

describe('commands', () => {
  it('change nothing the second time, from any sender and after any other command', async () => {
    const sequence = fc.array(fc.nat(SAID.length - 1), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sequence, async (order) => {
        fakeBrowser.reset();
        const { service, browser, name, again } = await startService();
        browser.allowed = ['com'];
        const route = routerOf(service);
        for (const index of order) {
          const [sender, command] = SAID[index] ?? SAID[0];
          await route(command, sender);
        }
        const before = await everything(name, browser);
        const last = SAID[order.at(-1) ?? 0] ?? SAID[0];
        await route(last[1], last[0]);
        expect(await everything(name, browser)).toEqual(before);
        await routerOf(again())(last[1], last[0]);
        expect(await everything(name, browser)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

/** Everything that was written, opened, closed and announced. */
async function everything(name: string, browser: Awaited<ReturnType<typeof startService>>['browser']) {
  const db = await openDB(name);
  const [requests, accounts] = await Promise.all([db.getAll('requests'), db.getAll('accounts')]);
  const aside = await db.count('quarantine');
  const [tallies, replies, repliers] = await Promise.all(
    ['tallies', 'tallyReplies', 'repliers'].map((store) => db.getAll(store)),
  );
  db.close();
  const { opened, closed, notified, needsYou } = browser;
  return {
    requests,
    aside,
    tallies: tallies?.map(({ begunAt: _, visits, ...tally }) => [tally, visits.length]),
    ...{ replies, repliers },
    // When a thing was last seen is all that may be new.
    accounts: accounts.map(({ seenAt: _, ...account }) => account),
    ...{ opened: [...opened], closed: [...closed], notified: [...notified], needsYou },
    settings: await fakeBrowser.storage.local.get('settings'),
  };
}
