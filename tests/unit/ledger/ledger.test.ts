import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { asked, LATER } from '../../fixtures/requests.ts';

let ledger: Ledger;
let name: string;
let count = 0;
beforeEach(async () => {
  name = `ledger-${count++}`;
  ledger = await Ledger.open(name);
});
afterEach(() => {
  ledger.close();
  vi.restoreAllMocks();
});

async function damage(id: string, row: object) {
  const db = await openDB(name);
  await db.put('requests', { id, askedAt: 5000, tweetId: '1900000000000000001', product: 'p', ...row });
  db.close();
}

describe('the ledger', () => {
  it('stores a request and finds it by tweet, product, reply and whether it is open', async () => {
    await ledger.append('r1', asked());
    const composing = LATER.filter(({ id }) => id === 'c');
    await ledger.append('r1', ...composing);
    expect((await ledger.openRequests()).map(({ id }) => id)).toEqual(['r1']);
    await ledger.append('r1', ...LATER.filter(({ id }) => id === 'd'));
    expect(await ledger.openRequests()).toEqual([]);
    expect((await ledger.byTweet('1900000000000000001'))[0]?.id).toBe('r1');
    expect((await ledger.byProduct('com/B0ABCDE123'))[0]?.id).toBe('r1');
    expect((await ledger.byReply('1900000000000000500'))?.reply.state).toBe('posted');
  });

  it('changes nothing when the same event is appended again', async () => {
    const once = await ledger.append('r1', asked(), ...LATER);
    expect(await ledger.append('r1', asked(), ...LATER)).toEqual(once);
  });

  it('assigns a reply to one request only, and writes nothing for a second one that claims it', async () => {
    const posted = LATER.filter(({ id }) => id === 'd');
    await ledger.append('r1', asked(), ...posted);
    await ledger.append('r2', asked({ id: 'r2:asked' }));
    const queued = LATER.filter(({ id }) => id === 'q');
    await expect(ledger.append('r2', ...posted, ...queued)).rejects.toThrow('belongs to another request');
    expect(await ledger.read('r2')).toMatchObject({ reply: { state: 'none' }, cart: { state: 'none' } });
    expect((await ledger.append('r1', ...posted))?.reply.state).toBe('posted');
  });

  it('loses no event when many are written concurrently', async () => {
    await ledger.append('r1', asked());
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...(LATER.at(-1) as Extract<(typeof LATER)[number], { kind: 'answer' }>),
      id: `answer:${i}`,
      answerId: `${i}`,
    }));
    await Promise.all(many.map((event) => ledger.append('r1', event)));
    expect((await ledger.read('r1'))?.answers).toHaveLength(50);
  });

  it('creates no request from events without an "asked" event', async () => {
    expect(await ledger.append('r9', ...LATER)).toBeNull();
    expect(await ledger.latest(10)).toEqual([]);
  });

  it('puts a corrupt row aside, logs it once, and reads the others', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await ledger.append('r1', asked());
    await damage('bad1', { v: 1, events: [{ kind: 'nonsense' }] });
    await damage('bad2', { v: 99, events: 'none' });
    expect((await ledger.latest(10)).map(({ id }) => id)).toEqual(['r1']);
    expect(await ledger.quarantineCount()).toBe(2);
    await ledger.latest(10);
    expect(log).toHaveBeenCalledTimes(2);
  });

  it('puts a corrupt row aside once when two pages read it at the same time, and reads past it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await ledger.append('r1', asked());
    await damage('bad', { v: 1, events: [], askedAt: 9000 });
    const other = await Ledger.open(name);
    const [one, two] = await Promise.all([ledger.latest(1), other.latest(1)]);
    other.close();
    expect([...one, ...two].map(({ id }) => id)).toEqual(['r1', 'r1']);
    expect(await ledger.quarantineCount()).toBe(1);
  });

  it('forgets an account whose row is damaged, until a page shows it again', async () => {
    const db = await openDB(name);
    await db.put('accounts', { handle: 'shopper_one', seenAt: 9, visibility: 'hidden', services: 3 });
    db.close();
    expect(await ledger.lastAccount()).toBeNull();
    await ledger.seeService('shopper_one', 'MyAmazon', true, 20);
    await ledger.seeAccount('shopper_one', 'public', 30);
    expect(await ledger.lastAccount()).toMatchObject({ visibility: 'public', seenAt: 30 });
  });

  it('replaces a corrupt row rather than losing a new request', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await damage('r1', { v: 1, events: null });
    expect((await ledger.append('r1', asked()))?.id).toBe('r1');
    expect(await ledger.quarantineCount()).toBe(1);
  });

  it('replaces an old “protected” by “unknown” when a later page does not show it, but keeps “public”', async () => {
    await ledger.seeAccount('shopper_one', 'protected', 1);
    await ledger.seeAccount('shopper_one', 'unknown', 2);
    expect(await ledger.lastAccount()).toMatchObject({ visibility: 'unknown', seenAt: 2 });
    await ledger.seeAccount('shopper_one', 'public', 3);
    await ledger.seeAccount('shopper_one', 'unknown', 4);
    expect(await ledger.lastAccount()).toMatchObject({ visibility: 'public', seenAt: 4 });
  });

  it('does not call an account protected again for a page that is older than what was seen of it since', async () => {
    const see = ledger.seeAccount.bind(ledger, 'shopper_one');
    const shown = async () => (await ledger.lastAccount())?.visibility;
    await see('protected', 10, 9);
    // Unprotected, as a new page shows. A page from before that draws the account only now.
    await see('public', 20, 19);
    await see('protected', 30, 15);
    expect(await shown()).toBe('public');
    // The same after a visit to X's settings, which leaves it open.
    await see('protected', 40, 39);
    await see('unknown', 50, 39);
    await see('protected', 60, 45);
    expect(await shown()).toBe('unknown');
    await see('protected', 70, 65);
    expect(await shown()).toBe('protected');
  });

  it('keeps the newest answer of a service account about the account’s link', async () => {
    await ledger.seeService('shopper_one', 'MyAmazon', true, 20);
    await ledger.seeService('shopper_one', 'MyAmazon', false, 10);
    expect((await ledger.lastAccount())?.services).toEqual({ MyAmazon: { linked: true, at: 20 } });
  });
});
