import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { keptSince, prune } from '../../../utils/ledger/prune.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;

let ledger: Ledger;
let name: string;
let count = 0;
beforeEach(async () => {
  name = `prune-${count++}`;
  ledger = await Ledger.open(name);
});
afterEach(() => ledger.close());

/** A request asked for so many days ago; what followed came at once, unless it says otherwise. */
async function request(id: string, daysAgo: number, kinds: string, lastDaysAgo = daysAgo): Promise<void> {
  const at = NOW - daysAgo * DAY;
  const later = LATER.filter((event) => kinds.includes(event.id)).map(
    (event, i, all): RequestEvent => ({
      ...event,
      // No two requests have the same reply.
      ...(event.kind === 'reply/posted' && { replyId: `19000000000001${id}` }),
      at: i === all.length - 1 ? NOW - lastDaysAgo * DAY : at + i,
    }),
  );
  await ledger.append(id, asked({ at, tweet: { ...asked().tweet, id: `19000000000000${id}` } }), ...later);
}

const kept = async () => (await ledger.latest(1000)).map(({ id }) => id).sort();

describe('pruning', () => {
  it('keeps everything for “forever”; a year and 90 days count back from now', () => {
    expect(keptSince('forever', NOW)).toBeNull();
    expect(keptSince('year', NOW)).toBe(NOW - 365 * DAY);
    expect(keptSince('90-days', NOW)).toBe(NOW - 90 * DAY);
  });

  it('deletes requests that last changed before the limit', async () => {
    await request('10', 91, 'cpd');
    await request('11', 89, 'cpd');
    await request('12', 400, 'qoy');
    // Asked for long ago, and seen again lately.
    await request('13', 400, 'cpd', 3);
    expect(await prune(ledger, NOW - 90 * DAY)).toBe(2);
    expect(await kept()).toEqual(['11', '13']);
  });

  it('never deletes a request that is under way or needs the shopper, however old it is', async () => {
    await request('10', 400, 'c');
    await request('11', 400, 'q');
    await request('12', 400, 'qor');
    await request('13', 400, 'qorsn');
    // In the cart, and the shopper has not been told.
    await request('14', 400, 'qorsbv');
    await request('15', 400, 'qorsbvtm');
    expect(await prune(ledger, NOW)).toBe(1);
    expect(await kept()).toEqual(['10', '11', '12', '13', '14']);
  });

  it('deletes rows that were put aside before the limit, and leaves unreadable rows to the ledger', async () => {
    const db = await openDB(name);
    await db.put('requests', { id: 'bad', askedAt: 5, tweetId: '1', product: 'p', events: 'gone' });
    for (const at of [5, NOW])
      await db.add('quarantine', { store: 'requests', key: 'k', row: 1, why: '', at });
    expect(await prune(ledger, NOW)).toBe(0);
    expect(await db.getAllKeys('requests')).toEqual(['bad']);
    expect((await db.getAll('quarantine')).map(({ at }) => at)).toEqual([NOW]);
    db.close();
  });

  it('deletes accounts and stores that were not seen since, and keeps the others', async () => {
    await ledger.seeAccount('old_one', 'public', NOW - 91 * DAY);
    await ledger.seeAccount('new_one', 'public', NOW - 89 * DAY);
    await ledger.seeStore('de', true, NOW - 91 * DAY);
    await ledger.seeStore('com', true, NOW - 89 * DAY);
    expect(await prune(ledger, NOW - 90 * DAY)).toBe(2);
    expect(await ledger.connection.use((db) => db.getAllKeys('accounts'))).toEqual(['new_one']);
    expect((await ledger.stores()).map(({ marketplace }) => marketplace)).toEqual(['com']);
  });

  it('prunes more than one batch, and changes nothing the second time', async () => {
    for (let i = 0; i < 450; i++) await request(`${1000 + i}`, i % 2 ? 100 : 10, 'cpd');
    expect(await prune(ledger, NOW - 90 * DAY)).toBe(225);
    expect(await prune(ledger, NOW - 90 * DAY)).toBe(0);
    expect(await kept()).toHaveLength(225);
  });
});
