import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { earlierRequests } from '../../../utils/background/earlier-requests.ts';
import { readKeptReplies } from '../../../utils/ledger/kept-replies.ts';
import { Ledger } from '../../../utils/ledger/ledger.ts';
import { readTallies } from '../../../utils/ledger/read-tallies.ts';
import { removedRequests, removeRequest } from '../../../utils/ledger/removal.ts';
import { countReportedReplies, keepTally } from '../../../utils/ledger/tallies.ts';
import type { RequestEvent } from '../../../utils/requests/events.ts';
import { changeSettings, readDatedSettings } from '../../../utils/settings/settings.ts';
import { exchange } from '../../../utils/sync/exchange.ts';
import { deviceOfKey, type Items, writeItems } from '../../../utils/sync/items.ts';
import { asked, idAt } from '../../fixtures/requests.ts';
import { AUTHOR, keep, OWN_TWEET, replyId } from '../../fixtures/tallies.ts';

/** Browsers that share sync storage only as far as a test copies it from one to the other. */

const T0 = 1_790_000_000_000;
let count = 0;

async function browserNamed(device: string) {
  const ledger = await Ledger.open(`sync-${count++}`);
  let items: Items = {};
  let forgottenAt = 0;
  const writes: string[][] = [];
  const area = {
    get: async (keys?: string[]) =>
      structuredClone(
        keys ? Object.fromEntries(keys.flatMap((key) => (key in items ? [[key, items[key]]] : []))) : items,
      ),
    set: async (set: Items) => {
      writes.push(Object.keys(set));
      items = { ...items, ...structuredClone(set) };
    },
    remove: async (keys: string[]) => {
      writes.push(keys);
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
    },
    ownDevice: async () => ({ device, forgottenAt, settingsForgottenAt: forgottenAt }),
  };
  const removals = {
    list: () => removedRequests(ledger),
    remove: (id: string, at: number) => removeRequest(ledger, id, at),
  };
  return {
    device,
    ledger,
    writes,
    remove: removals.remove,
    forget: async (at: number) => {
      for (const { id } of await ledger.latest(1000)) await ledger.drop(id);
      forgottenAt = at;
    },
    items: () => items,
    put: (more: Items) => {
      items = { ...items, ...more };
    },
    /** What the browser's account brings over: that browser's own keys, as they stand there. */
    receive(from: { device: string; items: () => Items }) {
      const isTheirs = (key: string) => deviceOfKey(key) === from.device;
      const others = Object.entries(items).filter(([key]) => !isTheirs(key));
      items = Object.fromEntries([
        ...others,
        ...Object.entries(from.items()).filter(([key]) => isTheirs(key)),
      ]);
    },
    exchange: (now = T0 + 1_000_000) => exchange(ledger, area, removals, now),
    /** What the shopper sees, as far as it is the same everywhere. */
    view: async () =>
      (await ledger.latest(1000))
        .map(({ id, askedAt, reply, cart }) => ({
          id,
          askedAt,
          reply: reply.state === 'posted' ? reply.replyId : null,
          cart: ['in-cart', 'left', 'refused', 'opened'].includes(cart.state) ? cart.state : 'none',
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
type Browser = Awaited<ReturnType<typeof browserNamed>>;

const ask = (browser: Browser, id: string, at = T0, change: Parameters<typeof asked>[0] = {}) =>
  browser.ledger.append(id, asked({ id: `${id}:asked`, at, ...change }));
const posted = (id: string, replyId: string, at = T0 + 1): RequestEvent => ({
  ...{ id: `${id}:posted`, at, kind: 'reply/posted', replyId, handle: 'shopper_one', seenIn: 'thread' },
});
const inCart = (id: string, at = T0 + 10): RequestEvent => ({
  ...{ id: `${id}:in-cart:${at}`, at, kind: 'cart/in-cart', marketplace: 'com', asin: 'B0ABCDE123' },
  ...{ quantity: 1, via: 'page', pageId: 'page-1', title: 'Cast Iron Pan', price: null },
});

let a: Browser;
let b: Browser;
beforeEach(async () => {
  fakeBrowser.reset();
  [a, b] = await Promise.all([browserNamed('aaaa1111'), browserNamed('bbbb2222')]);
});
/** Both write, hear of each other, and take in. */
async function meet(...browsers: Browser[]) {
  for (const one of browsers) await one.exchange();
  for (const one of browsers) for (const other of browsers) if (one !== other) one.receive(other);
  for (const one of browsers) await one.exchange();
}

describe('two browsers', () => {
  it('tell each other what was asked for and what came of it', async () => {
    await ask(a, 'r1');
    await a.ledger.append('r1', inCart('r1'));
    await ask(b, 'r2', T0 + 5);
    await meet(a, b);
    expect(await b.ledger.read('r1')).toMatchObject({ origin: 'device', cart: { state: 'in-cart' } });
    expect(await a.ledger.read('r1')).toMatchObject({ origin: 'here' });
    expect(await a.view()).toEqual(await b.view());
    expect(await a.view()).toHaveLength(2);
  });

  it('count each other’s requests as asked for before, and start none of them', async () => {
    await ask(a, 'r1');
    await a.ledger.append('r1', inCart('r1'));
    await meet(a, b);
    const [earlier] = await earlierRequests(b.ledger, 'another tweet', [asked().link]);
    expect(earlier).toMatchObject({ requestId: 'r1', state: 'in-cart' });
    expect(await b.ledger.openRequests()).toEqual([]);
    expect(await b.ledger.waiting()).toEqual([]);
    expect(await b.ledger.watched('com', ['B0ABCDE123'], true)).toEqual([]);
  });

  it('write only when they have something new, not when they have read each other’s items', async () => {
    await ask(a, 'r1');
    await ask(b, 'r2');
    await changeSettings({ act: 'edit' });
    await meet(a, b);
    const [ofA, ofB] = [a.writes.length, b.writes.length];
    for (let round = 0; round < 3; round++) await meet(a, b);
    expect([a.writes.length, b.writes.length]).toEqual([ofA, ofB]);
    await ask(a, 'r3');
    await meet(a, b);
    expect([a.writes.length, b.writes.length]).toEqual([ofA + 1, ofB]);
  });

  it('never share a tally, nor anything of those who replied', async () => {
    await ask(a, 'r1');
    await keepTally(a.ledger, keep(), T0);
    const replies = [{ id: replyId(1), handle: 'replier_ann' }];
    await countReportedReplies(a.ledger, { tweetId: OWN_TWEET, replies, shown: 1 }, AUTHOR, T0);
    await meet(a, b);
    expect(await b.ledger.read('r1')).not.toBeNull();
    const shared = JSON.stringify(a.items());
    for (const part of [OWN_TWEET, replyId(1), 'replier_ann', AUTHOR]) expect(shared).not.toContain(part);
    expect(await readTallies(b.ledger)).toEqual([]);
  });

  it('never write under each other’s keys', async () => {
    await ask(a, 'r1');
    await meet(a, b);
    expect(b.writes.flat().every((key) => key.startsWith('bbbb2222.'))).toBe(true);
  });

  it('treat a reply that one has sent and the other has seen as one request', async () => {
    const reply = '1900000000000000500';
    await ask(a, 'r1');
    await a.ledger.append('r1', posted('r1', reply));
    const seen = `elsewhere:${reply}`;
    await ask(b, seen, T0, { origin: 'elsewhere' });
    await b.ledger.append(seen, posted(seen, reply));
    await meet(a, b);
    await meet(a, b);
    for (const one of [a, b]) expect((await one.view()).map(({ id }) => id)).toEqual(['r1']);
  });

  it('agree on what was replied from elsewhere, whichever of them has added it', async () => {
    const id = 'elsewhere:1900000000000000500';
    for (const one of [a, b]) {
      await ask(one, id, T0, { origin: 'elsewhere' });
      await one.ledger.append(id, posted(id, '1900000000000000500'));
    }
    await b.ledger.append(id, inCart(id));
    await meet(a, b);
    expect(await a.view()).toEqual(await b.view());
    expect(await a.ledger.waiting()).toEqual([]);
  });
});

describe('what was removed', () => {
  it('in one browser goes from the others’ lists, and does not come back', async () => {
    await ask(a, 'r1');
    await meet(a, b);
    await a.remove('r1', T0 + 50);
    await meet(a, b);
    await meet(a, b);
    expect([await a.view(), await b.view()]).toEqual([[], []]);
  });

  it('leaves its public reply in the trail of each browser that listed it', async () => {
    await ask(a, 'r1');
    await a.ledger.append('r1', posted('r1', '1900000000000000500'));
    await meet(a, b);
    await a.remove('r1', T0 + 50);
    await meet(a, b);
    for (const { ledger } of [a, b])
      expect(await readKeptReplies(ledger)).toMatchObject([{ replyId: '1900000000000000500' }]);
  });

  it('of another browser’s requests stays with that browser, and does not come back here', async () => {
    await ask(a, 'r1');
    await meet(a, b);
    await b.remove('r1', T0 + 50);
    await meet(a, b);
    await meet(a, b);
    expect(await b.view()).toEqual([]);
    expect((await a.view()).map(({ id }) => id)).toEqual(['r1']);
  });

  it('of a reply that another browser has sent stays away, and keeps nothing else of that browser’s out', async () => {
    const replyId = idAt(T0);
    await ask(a, 'r1');
    await a.ledger.append('r1', posted('r1', replyId));
    // Seen on X here, before the other browser told of it.
    await ask(b, `elsewhere:${replyId}`, T0, { origin: 'elsewhere' });
    await b.ledger.append(`elsewhere:${replyId}`, posted(`elsewhere:${replyId}`, replyId));
    await b.remove(`elsewhere:${replyId}`, T0 + 20);
    await ask(a, 'r2', T0 + 30);
    await meet(a, b);
    expect((await b.view()).map(({ id }) => id)).toEqual(['r2']);
    expect((await a.view()).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  it('all at once does not come back, and what is asked for later does come', async () => {
    await ask(a, 'r1');
    await meet(a, b);
    await b.forget(T0 + 500);
    await ask(a, 'r2', T0 + 1000);
    await meet(a, b);
    expect((await b.view()).map(({ id }) => id)).toEqual(['r2']);
  });

  it('all at once by a clock years ahead does not keep out what is asked for in those years', async () => {
    await b.forget(T0 + 5 * 365 * 86_400_000);
    await ask(a, 'r1');
    await meet(a, b);
    expect((await b.view()).map(({ id }) => id)).toEqual(['r1']);
  });
});

describe('a reply replied from elsewhere before everything was deleted here', () => {
  const replyId = idAt(T0);
  const id = `elsewhere:${replyId}`;
  const tag = async () => {
    await ask(b, id, T0, { origin: 'elsewhere' });
    await b.ledger.append(id, posted(id, replyId, T0));
  };
  const gone = (at: number): RequestEvent => ({
    ...{ id: `${id}:gone`, at, kind: 'reply/deleted', replyId, handle: 'shopper_one', seenIn: 'menu' },
  });

  it('is not offered here again because something of it has changed there', async () => {
    await tag();
    await a.forget(T0 + 500);
    await b.ledger.append(id, gone(T0 + 1000));
    await meet(a, b);
    expect(await a.view()).toEqual([]);
  });

  it('is told of when that browser has put it into the cart since', async () => {
    await tag();
    await a.forget(T0 + 500);
    await b.ledger.append(id, inCart(id, T0 + 1000));
    await meet(a, b);
    expect(await a.view()).toMatchObject([{ id, cart: 'in-cart' }]);
  });

  it('that is known here goes on being told of', async () => {
    await tag();
    await meet(a, b);
    await b.ledger.append(id, gone(T0 + 1000));
    await meet(a, b);
    expect(await a.ledger.read(id)).toMatchObject({ reply: { state: 'deleted' } });
  });
});

describe('sync switched off', () => {
  it('reads nothing, writes nothing, and takes back its own part alone', async () => {
    await ask(a, 'r1');
    await ask(b, 'r2');
    await meet(a, b);
    await changeSettings({ sync: false });
    await ask(b, 'r3');
    a.receive(b);
    await a.exchange();
    expect(Object.keys(a.items()).every((key) => key.startsWith('bbbb2222.'))).toBe(true);
    await ask(a, 'r4');
    await a.exchange();
    expect(Object.keys(a.items()).every((key) => key.startsWith('bbbb2222.'))).toBe(true);
    expect(await a.ledger.read('r3')).toBeNull();
  });
});

describe('settings', () => {
  it('that another browser has changed later are taken over, dated as there', async () => {
    await changeSettings({ act: 'edit', notify: false }, { act: T0, notify: T0 + 9 });
    a.put({ 'bbbb2222.s': { v: 1, s: { act: ['private', T0 + 5], notify: [true, T0 + 5] } } });
    await a.exchange();
    const { settings, changedAt } = await readDatedSettings();
    expect(settings).toMatchObject({ act: 'private', notify: false });
    expect(changedAt).toEqual({ act: T0 + 5, notify: T0 + 9 });
  });
});

describe('a hostile list', () => {
  it('changes no request that was made here', async () => {
    await ask(a, 'r1');
    const before = await a.ledger.read('r1');
    const entries = [
      {
        i: 'r1',
        a: T0,
        t: '1',
        h: 'evil',
        p: 'com/B0EVIL0000',
        c: { s: 'l', a: T0 + 1, m: 'com', p: 'B0ABCDE123' },
      },
    ] as never;
    const forged = { device: 'cccc3333', entries, removed: [{ id: 'r1', at: T0 }], settings: {} };
    a.put(writeItems(forged, 2));
    await a.exchange();
    expect(await a.ledger.read('r1')).toEqual(before);
  });

  it('adds no request from the future', async () => {
    const entries = [{ i: 'r9', a: T0 * 2, t: '1', h: 'evil', p: 'com/B0EVIL0000' }] as never;
    a.put(writeItems({ device: 'cccc3333', entries, removed: [], settings: {} }, 2));
    await a.exchange();
    expect(await a.view()).toEqual([]);
  });
});

it('browsers that copy each other’s part in any order come to the same list', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('ask' as const), who: fc.nat(2), what: fc.nat(3) }),
    fc.record({
      do: fc.constantFrom('post' as const, 'cart' as const, 'leave' as const),
      who: fc.nat(2),
      what: fc.nat(3),
    }),
    fc.record({ do: fc.constant('exchange' as const), who: fc.nat(2), what: fc.nat(3) }),
    fc.record({ do: fc.constant('copy' as const), who: fc.nat(2), what: fc.nat(2) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      const all = [
        await browserNamed('aaaa1111'),
        await browserNamed('bbbb2222'),
        await browserNamed('cccc3333'),
      ] as const;
      let at = T0;
      for (const { do: act, who, what } of steps) {
        const one = all[who % 3] as Browser;
        // The first two are replied from elsewhere, and any browser may have seen them; the others are each one's own.
        const id = what < 2 ? `elsewhere:190000000000000050${what}` : `own-${who}-${what}`;
        const origin = what < 2 ? { origin: 'elsewhere' as const } : {};
        at += 10;
        if (act === 'exchange') await one.exchange();
        else if (act === 'copy') one.receive(all[what % 3] as Browser);
        else if (act === 'ask') await ask(one, id, T0 + what, origin);
        else if (act === 'post')
          await one.ledger.append(
            id,
            posted(id, `190000000000000050${what}${who}`.slice(0, what < 2 ? 19 : 20), T0 + 5),
          );
        else if (act === 'cart') await one.ledger.append(id, inCart(id, at));
        else await one.ledger.append(id, { id: `${id}:left:${at}`, at, kind: 'cart/left' });
      }
      for (let round = 0; round < 3; round++) await meet(...all);
      const [first, ...others] = await Promise.all(all.map((one) => one.view()));
      for (const other of others) expect(other).toEqual(first);
      for (const one of all) one.ledger.close();
    }),
    { numRuns: 25 },
  );
});
