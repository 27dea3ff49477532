import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyImport } from '../../../utils/archive/apply-import.ts';
import { exportCsv, exportJson } from '../../../utils/archive/export.ts';
import { type Chunk, FORMAT } from '../../../utils/archive/file-format.ts';
import { FileError, readArchive } from '../../../utils/archive/parse.ts';
import { preview, stage } from '../../../utils/archive/stage.ts';
import * as german from '../../../utils/i18n/de/index.ts';
import { setLanguage } from '../../../utils/i18n/strings.ts';
import { readKeptReplies } from '../../../utils/ledger/kept-replies.ts';
import type { Ledger } from '../../../utils/ledger/ledger.ts';
import { readPictures, writePicture } from '../../../utils/ledger/pictures.ts';
import { readTally } from '../../../utils/ledger/read-tallies.ts';
import { wasRemoved } from '../../../utils/ledger/removal.ts';
import { countReportedReplies, keepTally, setKeepLonger } from '../../../utils/ledger/tallies.ts';
import type { Asked } from '../../../utils/requests/events.ts';
import type { PageRead } from '../../../utils/requests/page-reading.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { MOST_TALLIES, type ReportedReply } from '../../../utils/tallies/tally.ts';
import { asked, LATER } from '../../fixtures/requests.ts';
import { FROM, startService } from '../../fixtures/service.ts';
import { cart, playTab, product, type StorePage } from '../../fixtures/store-tab.ts';
import { AUTHOR, keep, OWN_TWEET, POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const PICTURE = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';
const now = 1_800_000_000_000;
/** Another tweet's product, asked for longer ago. */
const ELSEWHERE = {
  at: 1,
  tweet: { ...asked().tweet, id: '1900000000000000009' },
  link: { ...asked().link, href: 'https://www.amazon.com/dp/B0OTHER123', asin: 'B0OTHER123' },
} as Partial<Asked>;
const yieldToPage = async () => undefined;
const later = (kinds: string, id: string) =>
  LATER.filter((event) => kinds.includes(event.id)).map((event) => ({ ...event, id: `${id}:${event.id}` }));

let from: Awaited<ReturnType<typeof startService>>;
let to: Awaited<ReturnType<typeof startService>>;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  from = await startService();
  to = await startService();
});
afterEach(() => {
  setLanguage('en', {});
  vi.restoreAllMocks();
});

async function request(ledger: Ledger, id: string, kinds: string) {
  await ledger.append(id, asked({ id: `${id}:asked` }), ...later(kinds, id));
}
const file = (text: string) => new File([text], 'a.json');
const exported = async () => (await exportJson(from.ledger, DEFAULTS, now, yieldToPage)).join('');
async function read(text: string) {
  return readArchive(file(text), yieldToPage);
}
async function taken(chunks: readonly Chunk[], importId = 'import-1') {
  await stage(to.ledger, importId, chunks);
  return to.service.handlers['apply-import']({ kind: 'apply-import', importId }, FROM);
}
const everyTally = async (ledger: Ledger) =>
  (await ledger.connection.use((db) => Promise.all([db.getAll('tallies'), db.getAll('repliers')]))).flat(2);
const latest = async (ledger: Ledger) => (await ledger.latest(100)).sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a file that is written and read into a new profile', () => {
  it('gives the same requests, pictures and unreadable rows, and the settings to choose', async () => {
    await request(from.ledger, 'r1', 'dsvm');
    await request(from.ledger, 'r2', 'nz');
    await writePicture(from.ledger, 'r1', PICTURE);
    const bad = { id: 'bad', v: 2, events: [{ kind: 'nonsense' }], askedAt: 9 };
    await from.ledger.connection.use((db) => db.put('requests', bad as never));
    const { chunks, refused, settings } = await read(await exported());
    expect({ refused, settings }).toEqual({ refused: 0, settings: DEFAULTS });
    expect(await preview(to.ledger, chunks, yieldToPage)).toEqual({
      ...{ fresh: 2, merged: 0, unchanged: 0, removedBefore: 0, tallies: 0 },
    });
    expect(await taken(chunks)).toEqual({ fresh: 2, merged: 0, unchanged: 0, talliesLeftOut: 0 });
    // What still waited to be told of is not told here: it was of another day, and another browser.
    const states = (all: Awaited<ReturnType<typeof latest>>) =>
      all.map(({ id, reply, cart, askedAt, tweet, link, answers }) => ({
        id,
        reply,
        cart,
        askedAt,
        tweet,
        link,
        answers,
      }));
    expect(states(await latest(to.ledger))).toEqual(states(await latest(from.ledger)));
    expect(await readPictures(to.ledger, ['r1', 'r2'])).toEqual(new Map([['r1', PICTURE]]));
    expect(await to.ledger.quarantined()).toMatchObject([{ key: 'bad', row: bad }]);
  });

  it('changes nothing the second time', async () => {
    await request(from.ledger, 'r1', 'cpds');
    await request(from.ledger, 'r2', 'q');
    const { chunks } = await read(await exported());
    await taken(chunks);
    const once = await latest(to.ledger);
    expect(await taken(chunks, 'import-2')).toEqual({ fresh: 0, merged: 0, unchanged: 2, talliesLeftOut: 0 });
    expect(await latest(to.ledger)).toEqual(once);
    // The command said again, because its answer was lost: nothing is staged any more.
    expect(
      await to.service.handlers['apply-import']({ kind: 'apply-import', importId: 'import-2' }, FROM),
    ).toBeNull();
  });

  it('joins what is here with what the file knows, by the ids of events', async () => {
    await request(from.ledger, 'r1', 'ds');
    await request(to.ledger, 'r1', 'cd');
    const { chunks } = await read(await exported());
    expect(await taken(chunks)).toEqual({ fresh: 0, merged: 1, unchanged: 0, talliesLeftOut: 0 });
    expect((await to.ledger.read('r1'))?.cartFacts.seen?.title).toBe('Cast Iron Pan');
    expect((await to.ledger.read('r1'))?.reply.state).toBe('posted');
  });

  it('sets nothing going: what was under way in the file is at rest here', async () => {
    for (const kinds of ['c', 'cp', 'q', 'qo', 'qor', 'qorsb', 'qorsbv'])
      await request(from.ledger, `r-${kinds}`, kinds);
    const { chunks } = await read(await exported());
    expect(await taken(chunks)).toMatchObject({ fresh: 7 });
    expect(await to.ledger.openRequests()).toEqual([]);
    await to.service.settleAll({ updated: true });
    expect(to.browser.opened).toEqual([]);
    expect(to.browser.notified).toEqual([]);
    expect((await to.ledger.read('r-cp'))?.reply).toMatchObject({ state: 'failed', reason: 'unseen' });
    expect((await to.ledger.read('r-q'))?.cart.state).toBe('interrupted');
    expect((await to.ledger.read('r-qorsbv'))?.cart.state).toBe('in-cart');
  });

  it.each(['c', 'cp', 'i', 'q', 'qo', 'qor', 'qorsb', 'qorsv'])(
    'but changes nothing that is under way here, whatever the file says of it (%s)',
    async (kinds) => {
      await request(to.ledger, 'r1', kinds);
      const here = await to.ledger.read('r1');
      for (const event of LATER) {
        // Everything else that was asked for, longer ago.
        const events = [
          { ...asked(ELSEWHERE), id: 'other' },
          { ...event, id: 'made-up' },
        ];
        const { chunks } = await read(envelope({ requests: [{ id: 'r1', v: 2, events }] }));
        expect(await preview(to.ledger, chunks, yieldToPage)).toMatchObject({ unchanged: 1 });
        expect(await taken(chunks)).toMatchObject({ merged: 0, unchanged: 1 });
        expect(await to.ledger.read('r1')).toEqual(here);
      }
    },
  );

  it('nor what was asked for, once that is at rest', async () => {
    await request(to.ledger, 'r1', 'ca');
    const events = [{ ...asked(ELSEWHERE), id: 'other' }, ...later('d', 'r1')];
    await taken((await read(envelope({ requests: [{ id: 'r1', v: 2, events }] }))).chunks);
    const { tweet, link } = asked();
    expect(await to.ledger.read('r1')).toMatchObject({ tweet, link, reply: { state: 'posted' } });
  });

  it('brings a removed request back, and says so beforehand', async () => {
    for (const { ledger } of [from, to]) await request(ledger, 'r1', 'dm');
    await to.service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    const { chunks } = await read(await exported());
    expect(await preview(to.ledger, chunks, yieldToPage)).toMatchObject({ fresh: 1, removedBefore: 1 });
    await taken(chunks);
    expect((await to.ledger.read('r1'))?.id).toBe('r1');
  });
});

describe('a file that was made to do something', () => {
  it('holds as unreadable what can be read: it is restored at rest, and what is under way here stays', async () => {
    await request(to.ledger, 'r1', 'q');
    const here = await to.ledger.read('r1');
    const aside = ['r1', 'r2'].map((id) => {
      const events = [{ ...asked(ELSEWHERE), id: 'other' }, ...later('qorsb', id)];
      return { store: 'requests', key: id, row: { id, v: 2, events }, why: '', at: 1 };
    });
    await taken((await read(envelope({ quarantine: aside }))).chunks);
    await to.ledger.repair();
    expect(await to.ledger.read('r1')).toEqual(here);
    expect((await to.ledger.read('r2'))?.cart.state).toBe('needs-you');
    expect((await to.ledger.openRequests()).map(({ id }) => id)).toEqual(['r1']);
    expect(await to.ledger.quarantineCount()).toBe(1);
  });

  it.each(['opening', 'reading', 'adding'])(
    'gives our id for “%s” to another event: what is asked for later is still opened and added once',
    async (name) => {
      to.browser.allowed = ['com'];
      const events = [asked(), ...later('d', 'r1'), { id: `r1:${name}`, at: 2000, kind: 'cart/checking' }];
      events[1] = { ...events[1], seenIn: 'thread' } as never;
      await taken((await read(envelope({ requests: [{ id: 'r1', v: 2, events }] }))).chunks);
      await to.service.handlers.add({ kind: 'add', requestIds: ['r1'] }, FROM);
      expect(to.browser.opened).toHaveLength(1);
      const tab = { tabId: to.browser.open.at(-1)?.id ?? -1 };
      const page: StorePage = { page: product() };
      const tell = (seen: PageRead) => to.service.handlers['page-read'](seen, tab);
      expect(await playTab({ ...page, pressed: page }, tell, () => false, cart())).toBe(1);
    },
  );
});

describe('what is kept beside requests', () => {
  const account = { handle: 'other_one', visibility: 'public', seenAt: 1000, services: {} } as const;
  const removedOne = {
    ...{ id: 'gone', at: 2000, tweetId: '1900000000000000077', replyId: '1900000000000000078' },
    unseenReply: { from: 1000, until: 2000 },
  };

  it('every store of the ledger is in the file', async () => {
    await request(from.ledger, 'r1', 'd');
    const names = await from.ledger.connection.use(async (db) => [...db.objectStoreNames]);
    const parts = Object.keys(JSON.parse(await exported()));
    // A tally holds its replies, and its repliers are counted again from them.
    const inOthers = ['staging', 'tallyReplies', 'repliers'];
    for (const name of names.filter((one) => !inOthers.includes(one))) expect(parts).toContain(name);
  });

  it('accounts, stores and removed ids are written, and read into a new profile', async () => {
    await from.ledger.seeAccount('other_one', 'public', 1000);
    await from.ledger.seeStore('de', true, 3000);
    await request(from.ledger, 'gone', 'd');
    await from.service.handlers.remove({ kind: 'remove', requestId: 'gone' }, FROM);
    const { chunks, refused } = await read(await exported());
    expect(refused).toBe(0);
    await taken(chunks);
    expect(await to.ledger.lastAccount()).toEqual(account);
    // Who is signed in this browser's own pages have to show.
    expect(await to.ledger.stores()).toEqual([{ marketplace: 'de', signedIn: null, seenAt: 3000 }]);
    // Its reply, which may still stand on X, does not come back as a request here, either, and is listed.
    expect(await wasRemoved(to.ledger, '1900000000000000500')).toBe(true);
    expect(await readKeptReplies(to.ledger)).toEqual(await readKeptReplies(from.ledger));
    expect(await readKeptReplies(to.ledger)).toHaveLength(1);
  });

  it('what is here stands: an account, a store, a request that the file calls removed', async () => {
    await request(to.ledger, 'gone', 'd');
    await to.ledger.seeAccount('other_one', 'protected', 500);
    await to.ledger.seeStore('de', true, 500);
    const rows = {
      accounts: [account],
      stores: [{ marketplace: 'de', signedIn: false, seenAt: 9 }],
      removed: [removedOne],
      keptReplies: [{ replyId: '1900000000000000500', handle: 'shopper_one', at: 9, followersOnly: false }],
    };
    await taken((await read(envelope(rows))).chunks);
    expect(await to.ledger.lastAccount()).toMatchObject({ visibility: 'protected', seenAt: 500 });
    expect(await to.ledger.stores()).toMatchObject([{ signedIn: true, seenAt: 500 }]);
    expect((await to.ledger.read('gone'))?.id).toBe('gone');
    expect(await wasRemoved(to.ledger, removedOne.replyId)).toBe(false);
    // Its request is here, and lists the reply itself.
    expect(await readKeptReplies(to.ledger)).toEqual([]);
  });

  it('no file makes an account protected, or seen in the future', async () => {
    const rows = { accounts: [{ ...account, visibility: 'protected', seenAt: 9e15 }] };
    await taken((await read(envelope(rows))).chunks);
    const seen = await to.ledger.lastAccount();
    expect(seen?.visibility).toBe('unknown');
    expect(seen?.seenAt).toBeLessThanOrEqual(Date.now());
  });

  it('tallies are written, and read into a new profile with all that was counted', async () => {
    const at = POSTED_AT + 5 * 86_400_000;
    await keepTally(from.ledger, keep(), at);
    await keepTally(from.ledger, keep({ tweetId: replyId(0.5) }), at);
    const replies: ReportedReply[] = ['ann', 'bob', 'ann'].map((handle, i) => ({
      handle,
      id: replyId(i + 1),
    }));
    replies.push({ handle: 'ann', id: replyId(1.5), editOf: replyId(1) });
    for (const tweetId of [OWN_TWEET, replyId(0.5)])
      await countReportedReplies(from.ledger, { tweetId, replies, shown: 9 }, AUTHOR, at);
    await setKeepLonger(from.ledger, OWN_TWEET, true, POSTED_AT);
    const { chunks, refused } = await read(await exported());
    expect(refused).toBe(0);
    expect(await preview(to.ledger, chunks, yieldToPage)).toMatchObject({ fresh: 0, tallies: 2 });
    await taken(chunks);
    expect(await everyTally(to.ledger)).toEqual(await everyTally(from.ledger));
    expect(await everyTally(to.ledger)).toHaveLength(4);
    // A second time nothing is counted twice.
    await taken(chunks, 'import-2');
    expect(await everyTally(to.ledger)).toEqual(await everyTally(from.ledger));
  });

  it('a file’s replies join those of a tally that is here, whose choices stay', async () => {
    const at = POSTED_AT + 5 * 86_400_000;
    for (const [{ ledger }, handle, hours] of [
      [from, 'ann', 1],
      [to, 'bob', 2],
    ] as const) {
      await keepTally(ledger, keep(), at);
      const replies = [{ handle, id: replyId(hours) }];
      await countReportedReplies(ledger, { tweetId: OWN_TWEET, replies, shown: 9 }, AUTHOR, at);
    }
    await setKeepLonger(from.ledger, OWN_TWEET, true, POSTED_AT);
    await taken((await read(await exported())).chunks);
    expect(await readTally(to.ledger, OWN_TWEET)).toMatchObject({ replies: 2, people: 2, keepLonger: false });
  });

  it('a file’s tally joins the one that is here under another handle of its author, and those beyond the limit are told', async () => {
    const at = POSTED_AT + 5 * 86_400_000;
    const kept = async (ledger: Ledger, author: string, replies: ReportedReply[]) => {
      await keepTally(ledger, keep({ author }), at);
      await countReportedReplies(ledger, { tweetId: OWN_TWEET, replies, shown: 9 }, author, at);
    };
    await kept(from.ledger, AUTHOR, [
      { handle: 'ann', id: replyId(1) },
      { handle: 'maker_two', id: replyId(2) },
    ]);
    await kept(to.ledger, 'maker_two', [{ handle: 'bob', id: replyId(3) }]);
    for (let i = 4; i < MOST_TALLIES; i++) await keepTally(to.ledger, keep({ tweetId: replyId(i) }), at);
    for (let i = 1000; i < 1005; i++) await keepTally(from.ledger, keep({ tweetId: replyId(i) }), at);
    expect(await taken((await read(await exported())).chunks)).toMatchObject({ talliesLeftOut: 2 });
    // Neither of the author's handles counts.
    expect(await readTally(to.ledger, OWN_TWEET)).toMatchObject({
      author: 'maker_two',
      replies: 2,
      people: 2,
    });
  });

  it('a file from before these parts is read as ever, and damaged rows of them are left out', async () => {
    const {
      accounts: _,
      stores: __,
      removed: ___,
      keptReplies: ____,
      tallies: _____,
      ...before
    } = JSON.parse(await exported());
    expect((await read(JSON.stringify(before))).refused).toBe(0);
    const bad = {
      accounts: [{ handle: '<b>' }],
      stores: [{ marketplace: 'evil.example' }],
      removed: [7],
      keptReplies: [{ replyId: 'x' }],
      tallies: [{ tweetId: '1', replies: [] }],
    };
    expect(await read(envelope(bad))).toMatchObject({ chunks: [], refused: 5 });
  });
});

const envelope = (change: object) =>
  JSON.stringify({
    ...{ format: FORMAT, version: 1, exportedAt: 0, requests: [], pictures: [], quarantine: [] },
    ...{ settings: null, ...change },
  });

describe('all or nothing', () => {
  it('a row that is damaged on its way takes everything back', async () => {
    await request(from.ledger, 'r1', 'd');
    const { chunks } = await read(await exported());
    const damaged = { ...chunks[0], requests: [{ id: 'r2', v: 2, events: [] }] };
    await stage(to.ledger, 'import-1', [...chunks, damaged as never]);
    await expect(applyImport(to.ledger, 'import-1', now)).rejects.toThrow();
    expect(await to.ledger.latest(10)).toEqual([]);
  });

  it('what was staged for another import, or is left of one, is not taken', async () => {
    await request(from.ledger, 'r1', 'd');
    const { chunks } = await read(await exported());
    await stage(to.ledger, 'import-1', chunks);
    expect(await applyImport(to.ledger, 'import-2', now)).toBeNull();
    await stage(to.ledger, 'import-3', []);
    expect(await applyImport(to.ledger, 'import-1', now)).toBeNull();
    expect(await to.ledger.latest(10)).toEqual([]);
  });
});

describe('a file that is none of ours', () => {
  it.each([
    ['no JSON', 'hello', 'This file was not exported by this extension'],
    ['another JSON', '{"requests":[]}', 'This file was not exported by this extension'],
    ['JSON of null', 'null', 'This file was not exported by this extension'],
    ['a later version', envelope({ version: 2 }), 'newer version'],
  ])('%s is refused in a sentence', async (_, text, sentence) => {
    const refused = read(text);
    await expect(refused).rejects.toThrow(FileError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it('a larger file than we read is not even opened', async () => {
    const text = vi.fn();
    await expect(readArchive({ size: 200 * 1024 * 1024, text }, yieldToPage)).rejects.toThrow(
      'larger than 128 MB',
    );
    expect(text).not.toHaveBeenCalled();
  });

  it('rows that are not what they should be are left out and counted, the others are read', async () => {
    const good = { id: 'r1', v: 2, events: [asked()] };
    const requests = [
      good,
      { ...good, id: '__proto__ evil' },
      { ...good, v: 99 },
      { id: 'r3', v: 2, events: [LATER[0]] },
      {
        ...good,
        id: 'r4',
        events: [{ ...asked(), tweet: { ...asked().tweet, url: 'javascript:alert(1)' } }],
      },
      { ...good, id: 'r5', events: [asked({ at: 9e15 })] },
      null,
    ];
    const pictures = [
      { id: 'r1', dataUrl: 'data:image/svg+xml;base64,PHN2Zz4=' },
      { id: 'r1', dataUrl: 'https://evil.example/x.png' },
      { id: 'r1', dataUrl: `data:image/png;base64,${'A'.repeat(9000)}` },
      { id: 'r9', dataUrl: PICTURE },
    ];
    const { chunks, refused, settings } = await read(
      envelope({ requests, pictures, settings: { warn: 'maybe' } }),
    );
    expect(refused).toBe(9);
    expect(settings).toEqual(DEFAULTS);
    await taken(chunks);
    expect((await to.ledger.latest(10)).map(({ id }) => id)).toEqual(['r1']);
    // A picture of no request is not kept.
    expect(await to.ledger.connection.use((db) => db.count('pictures'))).toBe(0);
  });

  it('a request that a file names twice is one, with what both say', async () => {
    const twice = ['d', 's'].map((kinds) => ({ id: 'r1', v: 2, events: [asked(), ...later(kinds, 'r1')] }));
    const { chunks } = await read(envelope({ requests: twice }));
    expect(await taken(chunks)).toEqual({ fresh: 1, merged: 1, unchanged: 0, talliesLeftOut: 0 });
    const request = await to.ledger.read('r1');
    expect([request?.reply.state, request?.cartFacts.seen?.title]).toEqual(['posted', 'Cast Iron Pan']);
  });

  it('and one that is made to set work going does not', async () => {
    const r = 'r1';
    const events = [
      asked({ id: 'a' }),
      { id: 'q', at: 2000, kind: 'cart/queued', openerTabId: 1, session: '' },
      { id: 'o', at: 2001, kind: 'cart/opening', openerTabId: 1, youngestTabId: 1, session: '' },
      // Bears the name that our own end of it would have.
      { id: `${r}:interrupted`, at: 2002, kind: 'cart/checking' },
    ];
    await taken((await read(envelope({ requests: [{ id: r, v: 2, events }] }))).chunks);
    expect(await to.ledger.openRequests()).toEqual([]);
    await to.service.settleAll();
    expect(to.browser.opened).toEqual([]);
  });
});

describe('the CSV', () => {
  it('has one line per request, newest first, under its headers', async () => {
    await request(from.ledger, 'r1', 'dsv');
    await from.ledger.append('r2', asked({ id: 'r2:asked', at: 5000 }));
    const lines = await exportCsv(from.ledger, yieldToPage);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^\ufeffRequested at,Product,/);
    expect(lines[1]).toContain('Nothing posted');
    expect(lines[2]).toContain('https://x.com/shopper_one/status/1900000000000000500');
  });

  it('keeps each header above its cells, in whatever order a translation lists the headers', async () => {
    await request(from.ledger, 'r1', 'dsv');
    const columns = Object.fromEntries(Object.entries(german.data.columns).reverse());
    setLanguage('de', { ...german, data: { ...german.data, columns } });
    const [headers = '', cells = ''] = await exportCsv(from.ledger, yieldToPage);
    const table = new Map(
      headers
        .trim()
        .split(',')
        .map((header, i) => [header, cells.split(',')[i]]),
    );
    expect(headers).toMatch(/^\ufeffAngefragt am,Produkt,/);
    expect(table.get('Angefragt am')).toBe(new Date(asked().at).toISOString());
    expect(table.get('ASIN')).toBe('B0ABCDE123');
    expect(table.get('Link')).toBe(asked().link.href);
    expect([...table.keys()].sort()).toEqual(Object.values(german.data.columns).sort());
  });
});

describe('removal', () => {
  it('is for good: nothing that comes late brings the request or its picture back', async () => {
    const { ledger, service, browser } = to;
    await request(ledger, 'r1', 'cdm');
    await writePicture(ledger, 'r1', PICTURE);
    await service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    await service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    expect(browser.announced.at(-1)).toEqual({ [asked().tweet.id]: 'idle' });
    expect(await ledger.append('r1', asked({ id: 'r1:asked' }), ...later('ds', 'r1'))).toBeNull();
    await writePicture(ledger, 'r1', PICTURE);
    const seen = { kind: 'own-reply-seen', replyId: '1900000000000000500', handle: 'shopper_one' } as const;
    const answered = { tweet: asked().tweet, link: asked().link };
    await service.handlers['own-reply-seen']({ ...seen, text: '#AmazonCart', idsAbove: [], answered }, FROM);
    expect(await ledger.latest(10)).toEqual([]);
    expect(await readPictures(ledger, ['r1'])).toEqual(new Map());
  });

  it('does not touch what is under way, and says so', async () => {
    await request(to.ledger, 'r1', 'q');
    const refused = to.service.handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    await expect(refused).rejects.toThrow('under-way');
    expect((await to.ledger.read('r1'))?.cart.state).toBe('queued');
  });

  it('of everything leaves nothing in any store', async () => {
    const { ledger, service, browser } = to;
    await request(ledger, 'r1', 'dm');
    await request(ledger, 'r2', 'a');
    await writePicture(ledger, 'r1', PICTURE);
    await ledger.seeAccount('shopper_one', 'public', 1);
    await ledger.seeStore('de', true, 1);
    await stage(ledger, 'import-1', []);
    await service.handlers.remove({ kind: 'remove', requestId: 'r2' }, FROM);
    await service.handlers['delete-all']({ kind: 'delete-all', settings: true }, FROM);
    const counts = await ledger.connection.use((db) =>
      Promise.all([...db.objectStoreNames].map((name) => db.count(name))),
    );
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(counts.length).toBeGreaterThan(6);
    expect(browser.forgotten).toEqual([true]);
  });
});

it('the shopper’s own word that a reply is gone counts once, and for a posted reply only', async () => {
  const { ledger, service } = to;
  await request(ledger, 'r1', 'd');
  await request(ledger, 'r2', 'f');
  for (const requestId of ['r1', 'r1', 'r2', 'r3'])
    await service.handlers['mark-reply-deleted']({ kind: 'mark-reply-deleted', requestId }, FROM);
  expect((await ledger.read('r1'))?.reply).toMatchObject({
    state: 'deleted',
    seenIn: 'told',
    postedAt: 1006,
  });
  expect((await ledger.read('r2'))?.reply.state).toBe('failed');
});
