import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_MS } from '../../../utils/requests/next-cart-step.ts';
import { changeSettings, DEFAULTS, readSettings } from '../../../utils/settings/settings.ts';
import { GOOD_FOR_MS } from '../../../utils/trust/confirmation.ts';
import { asked } from '../../fixtures/requests.ts';
import {
  answerSeen,
  ask,
  FROM,
  REPLY_ID,
  report,
  startService,
  TWEET,
  X_TAB,
} from '../../fixtures/service.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

type Started = Awaited<ReturnType<typeof startService>>;
let ledger: Started['ledger'];
let browser: Started['browser'];
let service: Started['service'];
let handlers: Started['service']['handlers'];
beforeEach(async () => {
  fakeBrowser.reset();
  ({ ledger, browser, service } = await startService());
  ({ handlers } = service);
});

const stateOf = async (id = 'r1') => (await ledger.read(id)) ?? expect.unreachable(`${id} is not there`);
const replyOf = async (id = 'r1') => (await stateOf(id)).reply;

describe('asking', () => {
  it('writes the request before it answers, and announces it', async () => {
    await handlers.ask(ask(), FROM);
    expect(await replyOf()).toMatchObject({ state: 'composing', by: 'send', tabId: X_TAB, pressed: false });
    expect(browser.announced).toEqual([{ [TWEET]: 'replying' }]);
  });

  it('for a tweet that another tab is replying to is refused, and writes nothing', async () => {
    await handlers.ask(ask('r1'), FROM);
    await expect(handlers.ask(ask('r2'), { tabId: 9 })).rejects.toThrow('already-replying');
    expect(await ledger.read('r2')).toBeNull();
  });

  it('by the number of a request that another tab has under way is refused, and changes nothing', async () => {
    await handlers.ask(ask('r1'), FROM);
    const before = await stateOf();
    const other = { tabId: 9 };
    await expect(handlers.ask(ask('r1', { act: 'edit' }), other)).rejects.toThrow('not-here');
    await expect(handlers.ask(ask('r1', { act: 'private' }), other)).rejects.toThrow('not-here');
    await expect(handlers.report(report.failed(), other)).rejects.toThrow('not-here');
    expect(await stateOf()).toEqual(before);
    // Sent again by its own tab, because the answer was lost.
    await expect(handlers.ask(ask('r1'), FROM)).resolves.toBe('replying');
  });

  it('to add privately is accepted while another tab is replying', async () => {
    await handlers.ask(ask('r1'), FROM);
    await handlers.ask(ask('r2', { act: 'private' }), FROM);
    expect((await stateOf('r2')).cart.state).toBe('opened');
    expect(browser.opened).toEqual([asked().link.href]);
  });

  it('for a link that we do not open is refused, writes nothing and opens nothing', async () => {
    const link = { kind: 'short', href: 'https://evil.example/', host: 'evil.example' } as const;
    const command = ask('r1', { act: 'private', asked: { link } });
    await expect(handlers.ask(command, FROM)).rejects.toThrow('not-openable');
    expect(await ledger.read('r1')).toBeNull();
    expect(browser.opened).toEqual([]);
  });

  it('with "Don’t ask again" turns the warning off and stores the act; without it, settings stay', async () => {
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    expect(await readSettings()).toEqual(DEFAULTS);
    await handlers.ask(ask('r2', { act: 'private', remember: true }), FROM);
    expect(await readSettings()).toEqual({ ...DEFAULTS, warn: false, act: 'private' });
  });
});

describe('preparing', () => {
  const prepare = { kind: 'prepare', tweetId: TWEET, links: [asked().link] } as const;

  it('lists earlier requests for the tweet or its product with their results, newest first', async () => {
    const elsewhere = { ...asked().tweet, id: '1900000000000000002' };
    await handlers.ask(ask('r1', { asked: { at: 1000 } }), FROM);
    await handlers.report(report.posted(), FROM);
    await handlers.ask(ask('r2', { act: 'private', asked: { at: Date.now(), tweet: elsewhere } }), FROM);
    const { earlier } = await handlers.prepare({ ...prepare, links: [...prepare.links] }, FROM);
    expect(earlier).toMatchObject([
      { requestId: 'r2', sameTweet: false, state: 'opened', replyUrl: null },
      {
        requestId: 'r1',
        sameTweet: true,
        state: 'replied',
        replyUrl: `https://x.com/shopper_one/status/${REPLY_ID}`,
      },
    ]);
  });

  it('lists those for the tweet, however many newer ones there are for its product', async () => {
    await handlers.ask(ask('r0', { act: 'private', asked: { at: 1000 } }), FROM);
    for (let n = 1; n <= 6; n++) {
      const tweet = { ...asked().tweet, id: `190000000000000001${n}` };
      await handlers.ask(ask(`r${n}`, { act: 'private', asked: { at: 1000 + n, tweet } }), FROM);
    }
    const { earlier } = await handlers.prepare({ ...prepare, links: [...prepare.links] }, FROM);
    expect(earlier.map(({ requestId }) => requestId)).toEqual(['r6', 'r5', 'r4', 'r3', 'r0']);
  });

  it('knows what a page of Amazon’s has called the product; in the shopper’s own store it may be another', async () => {
    const { link } = asked();
    const other = { ...link, href: 'https://www.amazon.com/dp/B0OTHER123', asin: 'B0OTHER123' } as const;
    const seen = {
      pageId: 'p',
      page: 'product',
      marketplace: 'com',
      title: 'Cast Iron Pan',
      price: null,
    } as const;
    const saw = { ...seen, id: 'saw', at: 1001, kind: 'cart/saw', asin: 'B0ABCDE123' } as const;
    await ledger.append('r1', asked(), saw);
    const inOwn = asked({ id: 'r2:asked', link: other, ownStore: 'de' });
    await ledger.append('r2', inOwn, { ...saw, marketplace: 'de' });
    const { titles } = await handlers.prepare({ ...prepare, links: [link, other] }, FROM);
    expect(titles).toEqual(['Cast Iron Pan', null]);
    // The next request for it is called so from the start; a page of X cannot say what Amazon calls it.
    await handlers.ask(ask('r3', { asked: { named: { card: 'Pan', amazon: 'Free money' } } }), FROM);
    expect((await stateOf('r3')).named).toEqual({ card: 'Pan', amazon: 'Cast Iron Pan' });
    await handlers.ask(
      ask('r4', { act: 'private', asked: { link: other, named: { amazon: 'Free money' } } }),
      FROM,
    );
    expect((await stateOf('r4')).named).toEqual({});
  });

  it('leaves out requests without a result', async () => {
    await handlers.ask(ask(), FROM);
    browser.close(X_TAB);
    await service.settleAll();
    expect(await replyOf()).toEqual({ state: 'abandoned' });
    expect((await handlers.prepare({ ...prepare, links: [...prepare.links] }, FROM)).earlier).toEqual([]);
  });
});

describe('a report', () => {
  it('of X’s refusal is a duplicate if the same reply is already on X, and X’s refusal if not', async () => {
    await handlers.ask(ask('r1'), FROM);
    await handlers.report(report.failed('r1'), FROM);
    expect(await replyOf('r1')).toMatchObject({ reason: 'refused-by-x', said: 'No.' });
    await handlers.ask(ask('r2'), FROM);
    await handlers.report(report.posted('r2'), FROM);
    await handlers.ask(ask('r3'), FROM);
    await handlers.report(report.failed('r3'), FROM);
    expect(await replyOf('r3')).toMatchObject({ reason: 'duplicate', said: 'No.' });
    await handlers.ask(ask('r4', { asked: { account: 'my_other_one' } }), FROM);
    await handlers.report(report.failed('r4'), FROM);
    expect(await replyOf('r4')).toMatchObject({ reason: 'refused-by-x' });
  });

  it('of an unknown request is refused', async () => {
    await expect(handlers.report(report.posted('r9'), FROM)).rejects.toThrow('unknown-request');
    await expect(handlers['open-intent']({ kind: 'open-intent', requestId: 'r9' }, FROM)).rejects.toThrow(
      'unknown-request',
    );
    expect(browser.opened).toEqual([]);
  });
});

describe('X’s own reply window', () => {
  const openIntent = { kind: 'open-intent', requestId: 'r1' } as const;

  it('opens once, filled in for that tweet, and its page learns which request it holds', async () => {
    await handlers.ask(ask(), FROM);
    await handlers['open-intent'](openIntent, FROM);
    await handlers['open-intent'](openIntent, FROM);
    expect(browser.opened).toEqual([`https://x.com/intent/post?in_reply_to=${TWEET}&text=%23AmazonCart`]);
    const loadedAt = Date.now() + 1;
    const { resume } = await handlers.hello({ kind: 'hello', loadedAt }, { tabId: 8 });
    expect(resume).toEqual({
      ...{ requestId: 'r1', tweetId: TWEET, text: '#AmazonCart', account: 'shopper_one' },
      ...{ pressed: false, mayPressForMs: null },
    });
  });

  it('never opens after the press, when the reply may be out already, nor after the end', async () => {
    await changeSettings({ addAfterReply: false });
    await handlers.ask(ask(), FROM);
    await handlers.report(report.pressing(), FROM);
    await handlers['open-intent'](openIntent, FROM);
    await handlers.report(report.posted(), FROM);
    await handlers['open-intent'](openIntent, FROM);
    expect(browser.opened).toEqual([]);
  });
});

describe('our script’s press in X’s own window', () => {
  const WINDOW = 8;
  const INTENT = `https://x.com/intent/post?in_reply_to=${TWEET}&text=%23AmazonCart`;
  const opening = { kind: 'open-intent', requestId: 'r1', sends: true } as const;
  const claim = (pressId = 'p1', from: { tabId?: number; url?: string } = {}) =>
    handlers['claim-press'](
      { kind: 'claim-press', requestId: 'r1', pressId },
      { tabId: WINDOW, url: INTENT, ...from },
    );
  const hello = async () =>
    (await handlers.hello({ kind: 'hello', loadedAt: Date.now() + 1 }, { tabId: WINDOW })).resume;
  const open = async (act: 'reply' | 'edit' = 'reply', at = Date.now()) => {
    await handlers.ask(ask('r1', { act, asked: { at } }), FROM);
    await handlers['open-intent'](opening, FROM);
  };

  it('is written before it is allowed, and only the page that was allowed may press', async () => {
    await open();
    const resumed = await hello();
    expect(resumed?.mayPressForMs).toBeGreaterThan(0);
    expect(resumed?.mayPressForMs).toBeLessThanOrEqual(GOOD_FOR_MS);
    expect(await claim()).toBe(true);
    expect(await replyOf('r1')).toMatchObject({ state: 'composing', pressed: true });
    // The same press, said again because the background was stopped before its answer.
    expect(await claim()).toBe(true);
    // The page was reloaded: its reply may be out.
    expect(await hello()).toMatchObject({ pressed: true, mayPressForMs: null });
    expect(await claim('p2')).toBe(false);
  });

  it('is not allowed after a press of the shopper’s, or once the request has ended', async () => {
    await open();
    await handlers.report(report.pressing(), { tabId: WINDOW });
    expect(await claim()).toBe(false);
    await handlers.report(report.failed('r1', 'unseen'), { tabId: WINDOW });
    expect(await claim()).toBe(false);
  });

  it('is not allowed when the shopper chose to edit, or the sheet did not speak of the window', async () => {
    await open('edit');
    expect(await hello()).toMatchObject({ mayPressForMs: null });
    expect(await claim()).toBe(false);
    await handlers.ask(
      ask('r2', { asked: { tweet: { ...asked().tweet, id: '1900000000000000002' } } }),
      FROM,
    );
    await handlers['open-intent']({ kind: 'open-intent', requestId: 'r2' }, FROM);
    expect((await replyOf('r2')).state).toBe('composing');
    const second = { kind: 'claim-press', requestId: 'r2', pressId: 'p1' } as const;
    expect(await handlers['claim-press'](second, { tabId: WINDOW + 1, url: INTENT })).toBe(false);
  });

  it.each([
    ['the tab in which the shopper asked', { tabId: FROM.tabId }],
    ['a window whose address names another tweet', { url: INTENT.replace(TWEET, '1900000000000000002') }],
    ['a window whose address names two tweets', { url: `${INTENT}&in_reply_to=1` }],
    ['a window that is no reply window', { url: `https://x.com/home?in_reply_to=${TWEET}` }],
    ['a window without an address', { url: '' }],
  ])('is not allowed in %s', async (_, from) => {
    await open();
    expect(await claim('p1', from)).toBe(false);
    expect(await replyOf('r1')).toMatchObject({ pressed: false });
  });

  it('is refused to a tab that has nothing to do with the request', async () => {
    await open();
    await expect(claim('p1', { tabId: 99 })).rejects.toThrow('not-here');
  });

  it('is allowed for as long as a click is good from when the window opened, after the time for Undo', async () => {
    await open('reply', Date.now() - 5_000);
    expect((await hello())?.mayPressForMs).toBeGreaterThan(GOOD_FOR_MS - 1_000);
    expect(await claim()).toBe(true);
  });

  it('is not allowed once the shopper’s click is too old, nor when the clock was set back', async () => {
    await open();
    const opened = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(opened + GOOD_FOR_MS);
    expect(await hello()).toMatchObject({ mayPressForMs: 0 });
    expect(await claim()).toBe(false);
    vi.spyOn(Date, 'now').mockReturnValue(opened - 60_000);
    expect(await claim()).toBe(false);
    vi.restoreAllMocks();
  });
});

describe('a reply that another request has already', () => {
  it('does not count for this one: nothing is posted or queued twice', async () => {
    await changeSettings({ addAfterReply: true });
    const other = { ...asked().tweet, id: '1900000000000000002' };
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    await handlers.ask(ask('r2', { asked: { tweet: other } }), FROM);
    await handlers.report(report.posted('r2'), FROM);
    expect(await handlers.report(report.posted('r1'), FROM)).toBe('unseen');
    expect(await stateOf('r1')).toMatchObject({
      reply: { state: 'failed', reason: 'unseen' },
      cart: { state: 'none' },
    });
    expect((await replyOf('r2')).state).toBe('posted');
  });
});

describe('settling', () => {
  it('ends what a closed tab held: abandoned before the press, unseen after it', async () => {
    await handlers.ask(ask('r1'), FROM);
    await handlers.ask(
      ask('r2', { asked: { tweet: { ...asked().tweet, id: '1900000000000000002' } } }),
      FROM,
    );
    await handlers.report(report.pressing('r2'), FROM);
    await service.settleAll();
    expect([(await replyOf('r1')).state, (await replyOf('r2')).state]).toEqual(['composing', 'composing']);
    browser.close(X_TAB);
    await service.settleAll();
    expect(await replyOf('r1')).toEqual({ state: 'abandoned' });
    expect(await replyOf('r2')).toMatchObject({ state: 'failed', reason: 'unseen' });
    expect(browser.announced.at(-1)).toEqual({ '1900000000000000002': 'unsure' });
  });

  it('ends all replies of the last session when the browser starts, and announces them', async () => {
    await handlers.ask(ask(), FROM);
    await service.settleAll({ browserStarted: true });
    expect(await replyOf()).toEqual({ state: 'abandoned' });
    expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'idle' });
  });

  it('goes on with the others when one request fails', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const openTab = vi.spyOn(browser, 'openTab').mockRejectedValue(new Error('No tab with id: 7'));
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    log.mockClear();
    await handlers.ask(ask('r2'), FROM);
    browser.close(X_TAB);
    await service.settleAll();
    expect(await replyOf('r2')).toEqual({ state: 'abandoned' });
    expect(log).toHaveBeenCalledTimes(1);
    expect((await ledger.read('r1'))?.cart).toMatchObject({ state: 'opening' });
    openTab.mockRestore();
    log.mockRestore();
  });
});

it('an account and whether it is linked are stored by the time the answer is announced', async () => {
  await handlers['account-seen']({ kind: 'account-seen', handle: 'shopper_one', visibility: 'public' }, FROM);
  await handlers.ask(ask(), FROM);
  await handlers.report(report.posted(), FROM);
  let linked: Promise<boolean | undefined> | undefined;
  browser.announce = async () => {
    linked = ledger.lastAccount().then((account) => account?.services.MyAmazon?.linked);
  };
  await handlers['answer-seen'](answerSeen, FROM);
  expect(await linked).toBe(true);
});

describe('a page of a store that is not allowed', () => {
  it('is told to stop reading; nothing is stored or changed', async () => {
    browser.allowed = ['com'];
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    const tabId = browser.open.at(-1)?.id ?? -1;
    await handlers['page-read'](pageRead({ kind: 'sign-in' }), { tabId });
    const before = await stateOf();
    const stores = await ledger.stores();
    browser.allowed = ['de'];
    for (const page of [added(), cart(PAN), product()])
      expect(await handlers['page-read'](pageRead(page), { tabId })).toEqual({
        ...{ press: null, asin: null, follow: false, withdrawn: true },
      });
    expect(await stateOf()).toEqual(before);
    expect(await ledger.stores()).toEqual(stores);
  });
});

it('a request whose steps change nothing takes eight of them at a wake, and the next wake is a minute later', async () => {
  const queued = {
    id: 'r1:queued',
    at: 1001,
    kind: 'cart/queued',
    openerTabId: X_TAB,
    session: 'session-1',
  } as const;
  await ledger.append('r1', asked(), queued);
  // A damaged ledger: what is written is not there afterwards.
  const append = vi.spyOn(ledger, 'append').mockImplementation((id) => ledger.read(id));
  await service.settleAll();
  expect(append).toHaveBeenCalledTimes(8);
  expect(browser.wake).toBeGreaterThan(Date.now() + PAGE_MS / 2);
  expect((await stateOf()).cart.state).toBe('queued');
});

it('a page is greeted with its settings, and with the browser’s language unless another was chosen', async () => {
  const hello = () => handlers.hello({ kind: 'hello', loadedAt: Date.now() }, FROM);
  expect(await hello()).toMatchObject({ warn: true, buttonStyle: 'text', language: 'sv', resume: null });
  await changeSettings({ language: 'ja' });
  expect(await hello()).toMatchObject({ language: 'ja' });
});

it('a reply box that was closed again does not hide on the button what came of an earlier request', async () => {
  const now = Date.now();
  await handlers.ask(ask('r1', { act: 'private', asked: { at: now - 1000 } }), FROM);
  await handlers.ask(ask('r2', { act: 'edit', asked: { at: now } }), FROM);
  expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'replying' });
  const event = { id: 'r2:ended', at: now, kind: 'reply/abandoned' } as const;
  await handlers.report({ kind: 'report', requestId: 'r2', event }, FROM);
  expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'opened' });
});

it('asked how tweets’ requests stand, answers for every tweet, so that none is asked about again', async () => {
  await handlers.ask(ask(), FROM);
  const answer = await handlers.states({ kind: 'states', tweetIds: [TWEET, '1900000000000000002'] }, FROM);
  expect(answer).toEqual({ [TWEET]: 'replying', '1900000000000000002': 'idle' });
});
