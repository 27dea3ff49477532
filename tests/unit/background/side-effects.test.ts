import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asked } from '../../fixtures/requests.ts';
import {
  ask,
  type FakeBrowser,
  FROM,
  REPLY_ID,
  report,
  startService,
  TWEET,
} from '../../fixtures/service.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

/** What is not the purpose of a step fails alone: the step is done, and written, all the same. */

type Started = Awaited<ReturnType<typeof startService>>;
let ledger: Started['ledger'];
let browser: Started['browser'];
let handlers: Started['service']['handlers'];
let again: Started['again'];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const started = await startService();
  ({ ledger, browser, again } = started);
  ({ handlers } = started.service);
  browser.allowed = ['com'];
});
afterEach(() => void vi.restoreAllMocks());

/** None of them is what a step is for. */
const ASIDE = ['notify', 'announce', 'closeTab', 'wakeAt', 'reinjectReader'] as const;
function refuse(...names: (keyof FakeBrowser)[]): void {
  for (const name of names)
    vi.spyOn(browser, name as 'notify').mockRejectedValue(new Error(`The browser refuses ${name}.`));
}
const cartOf = async (id = 'r1') => (await ledger.read(id))?.cart.state;
const isOpen = async () => (await ledger.openRequests()).length > 0;

const EACH: [string, readonly (keyof FakeBrowser)[]][] = ASIDE.map((name) => [name, [name]]);
describe.each([...EACH, ['all of it', ASIDE] as const])('where the browser refuses %s', (_, names) => {
  beforeEach(() => refuse(...names));

  it('a product is added privately, and its request ends', async () => {
    expect(await handlers.ask(ask('r1', { act: 'private' }), FROM)).toBe('adding');
    const tabId = browser.open.at(-1)?.id ?? -1;
    const read = pageRead(product(), { unchangedMs: 300 });
    expect(await handlers['page-read'](read, { tabId })).toMatchObject({ press: 'add', asin: PAN });
    await handlers['page-read'](pageRead(added(), { pageId: 'page-2' }), { tabId });
    expect(await cartOf()).toBe('in-cart');
    expect(await isOpen()).toBe(false);
  });

  it('a reply is posted and its product queued, and the next in the queue gets its turn', async () => {
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    const tweet = { ...asked().tweet, id: '1900000000000000002' };
    await handlers.ask(ask('r2', { asked: { tweet } }), FROM);
    await handlers.report(report.pressing('r2'), FROM);
    await handlers.report(report.posted('r2', '1900000000000000600'), FROM);
    expect(await cartOf('r2')).toBe('queued');
    browser.close(browser.open.at(-1)?.id ?? -1);
    await again().settleAll();
    expect(await cartOf('r1')).toBe('interrupted');
    // Between one and the next there is a pause, which a new background does not know of.
    await again().settleAll();
    expect(await cartOf('r2')).toBe('reading');
  });

  it('a request that needs the shopper is counted and waits', async () => {
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    const tabId = browser.open.at(-1)?.id ?? -1;
    await handlers['page-read'](pageRead({ kind: 'sign-in' }), { tabId });
    expect(await cartOf()).toBe('needs-you');
    expect(await isOpen()).toBe(false);
    await handlers['page-read'](pageRead(cart(PAN), { pageId: 'page-2' }), { tabId });
    expect(await cartOf()).toBe('in-cart');
    expect(await isOpen()).toBe(false);
  });

  it('a new background, started by an update, continues', async () => {
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    const service = again();
    await service.settleAll({ updated: true });
    const tabId = browser.open.at(-1)?.id ?? -1;
    const answer = await service.handlers['page-read'](pageRead(product()), { tabId });
    expect(answer.press).toBe('add');
  });

  it('an account, an own reply and its deletion are written', async () => {
    await handlers['account-seen'](
      { kind: 'account-seen', handle: 'shopper_one', visibility: 'public' },
      FROM,
    );
    const { tweet, link } = asked();
    const reply = { replyId: REPLY_ID, handle: 'shopper_one', text: '#AmazonCart', idsAbove: [] };
    await handlers['own-reply-seen']({ kind: 'own-reply-seen', ...reply, answered: { tweet, link } }, FROM);
    const gone = {
      kind: 'own-reply-deleted',
      replyId: REPLY_ID,
      handle: 'shopper_one',
      seenIn: 'menu',
    } as const;
    await handlers['own-reply-deleted'](gone, FROM);
    expect((await ledger.byTweet(TWEET))[0]?.reply.state).toBe('deleted');
    expect((await ledger.lastAccount())?.handle).toBe('shopper_one');
  });

  it('a request is removed, and everything is deleted', async () => {
    for (const id of ['r1', 'r2']) {
      await handlers.ask(ask(id), FROM);
      await handlers.report(report.failed(id), FROM);
    }
    await handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    expect(await ledger.read('r1')).toBeNull();
    await handlers['delete-all']({ kind: 'delete-all', settings: true }, FROM);
    expect(await ledger.latest(9)).toEqual([]);
    expect(browser.forgotten).toEqual([true]);
  });
});

it('a posted reply is answered as posted although the cart lane fails now, and its product is added later', async () => {
  await handlers.ask(ask(), FROM);
  await handlers.report(report.pressing(), FROM);
  const tabs = vi.spyOn(browser, 'tabs').mockRejectedValue(new Error('The browser is busy.'));
  expect(await handlers.report(report.posted(), FROM)).toBeNull();
  expect(await cartOf()).toBe('queued');
  tabs.mockRestore();
  await again().settleAll();
  expect(await cartOf()).toBe('reading');
});

it('a page learns what to press although another request fails', async () => {
  await handlers.ask(ask('r1', { act: 'private' }), FROM);
  const tabId = browser.open.at(-1)?.id ?? -1;
  vi.spyOn(browser, 'tabs').mockRejectedValue(new Error('The browser is busy.'));
  vi.spyOn(ledger, 'watched').mockRejectedValue(new Error('The disk is busy.'));
  expect(await handlers['page-read'](pageRead(product()), { tabId })).toMatchObject({
    press: 'add',
    asin: PAN,
  });
});

describe('"Delete all"', () => {
  beforeEach(async () => {
    await handlers.ask(ask(), FROM);
    refuse('forget');
  });

  it('empties the ledger and announces it, even if the rest cannot be cleared', async () => {
    await handlers['delete-all']({ kind: 'delete-all', settings: false }, FROM);
    expect(await ledger.latest(9)).toEqual([]);
    expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'idle' });
  });

  it('fails when the settings could not be deleted', async () => {
    const all = handlers['delete-all']({ kind: 'delete-all', settings: true }, FROM);
    await expect(all).rejects.toThrow('settings');
    expect(await ledger.latest(9)).toEqual([]);
    expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'idle' });
  });
});
