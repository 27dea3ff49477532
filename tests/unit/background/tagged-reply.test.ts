import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prune } from '../../../utils/ledger/prune.ts';
import { buttonState } from '../../../utils/requests/button-state.ts';
import { changeSettings } from '../../../utils/settings/settings.ts';
import { tweetTime } from '../../../utils/x-facts/tweet-time.ts';
import { asked, idAt } from '../../fixtures/requests.ts';
import { ask, FROM, REPLY_ID, report, startService, TWEET } from '../../fixtures/service.ts';

type Started = Awaited<ReturnType<typeof startService>>;
let ledger: Started['ledger'];
let browser: Started['browser'];
let handlers: Started['service']['handlers'];
beforeEach(async () => {
  fakeBrowser.reset();
  const started = await startService();
  ({ ledger, browser } = started);
  ({ handlers } = started.service);
});

afterEach(() => vi.restoreAllMocks());

const DAY = 86_400_000;
const ID = `elsewhere:${REPLY_ID}`;
const POSTED_AT = tweetTime(REPLY_ID);
const seen = {
  kind: 'own-reply-seen',
  replyId: REPLY_ID,
  handle: 'shopper_one',
  text: '@kitchen_notes #AmazonCart',
  idsAbove: [],
  answered: { tweet: asked().tweet, link: asked().link },
} as const;
const see = (change: object = {}) => handlers['own-reply-seen']({ ...seen, idsAbove: [], ...change }, FROM);
const all = () => ledger.latest(100);

describe('a reply that this browser did not send', () => {
  it('becomes a request that was posted at its own time, and starts nothing', async () => {
    await handlers['account-seen'](
      { kind: 'account-seen', handle: 'Shopper_One', visibility: 'protected' },
      FROM,
    );
    await see();
    const [request, ...others] = await all();
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      id: ID,
      origin: 'elsewhere',
      askedAt: POSTED_AT,
      account: 'shopper_one',
      visibility: 'protected',
      text: '#AmazonCart',
      reply: { state: 'posted', replyId: REPLY_ID },
      cart: { state: 'none' },
    });
    expect(browser.opened).toEqual([]);
    expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'replied' });
    expect((await ledger.waiting()).map(({ id }) => id)).toEqual([ID]);
  });

  it('is one request, no matter how often it is seen', async () => {
    await see();
    await see();
    await see({ text: 'again #amazoncart' });
    expect((await all()).map(({ id }) => id)).toEqual([ID]);
  });

  it.each([
    ['what it answers is not proved', { answered: undefined, idsAbove: [TWEET] }],
    ['it holds no such hashtag', { text: '#AmazonCartoons' }],
  ])('is nothing when %s', async (_, change) => {
    await see(change);
    expect(await all()).toEqual([]);
  });

  it('is no second request when it is the reply of one made here', async () => {
    await handlers.ask(ask('r1', { asked: { at: POSTED_AT - 2000 } }), FROM);
    await handlers.report(report.failed('r1', 'unseen'), FROM);
    await see();
    await see();
    expect((await all()).map(({ id, reply }) => [id, reply.state])).toEqual([['r1', 'posted']]);
  });

  it('is no second request when one made here is posted already', async () => {
    await handlers.ask(ask(), FROM);
    await handlers.report(report.posted(), FROM);
    await see();
    expect(await all()).toHaveLength(1);
  });

  it('is no second request when one made here, for an account that X hid, may be its own', async () => {
    await handlers.ask(ask('r1', { asked: { at: POSTED_AT - 2000, account: null } }), FROM);
    await handlers.report(report.failed('r1', 'unseen'), FROM);
    await see();
    expect((await all()).map(({ id }) => id)).toEqual(['r1']);
  });

  it('is a request of its own beside a private one for the same tweet', async () => {
    await handlers.ask(ask('r1', { act: 'private' }), FROM);
    await see();
    expect((await all()).map(({ id }) => id).sort()).toEqual([ID, 'r1']);
  });
});

describe('a reply whose request was forgotten', () => {
  /** A reply of a day that is `daysAgo` before now, as X would name it. */
  const replyOf = (daysAgo: number) => idAt(Date.now() - daysAgo * DAY);

  it('does not come back after the requests of its time were deleted, nor when all are kept again', async () => {
    const replyId = replyOf(100);
    await see({ replyId });
    await changeSettings({ keepFor: '90-days' });
    await prune(ledger, Date.now() - 90 * DAY);
    await see({ replyId });
    expect(await all()).toEqual([]);
    await changeSettings({ keepFor: 'forever' });
    await see({ replyId });
    expect(await all()).toEqual([]);
    await see({ replyId: replyOf(80) });
    expect(await all()).toHaveLength(1);
  });

  it('is not recorded when it is older than requests are kept, even if it was never here', async () => {
    await changeSettings({ keepFor: 'year' });
    await see({ replyId: replyOf(366) });
    expect(await all()).toEqual([]);
    await see({ replyId: replyOf(364) });
    expect(await all()).toHaveLength(1);
  });

  it('does not come back after "Delete all"; one that is sent afterwards is recorded', async () => {
    // X's clock is some seconds ahead of ours.
    const before = idAt(Date.now() + 5000);
    await handlers.ask(ask('r1'), FROM);
    await handlers.report(report.posted('r1', before), FROM);
    await handlers['delete-all']({ kind: 'delete-all', settings: true }, FROM);
    await see({ replyId: before });
    await see({ replyId: replyOf(400) });
    expect(await all()).toEqual([]);
    await see({ replyId: idAt(Date.now() + 60_000) });
    expect(await all()).toHaveLength(1);
  });

  it('does not come back when its request was removed before the reply was seen; a later reply is recorded', async () => {
    await handlers.ask(ask('r1'), FROM);
    await handlers.report(report.pressing('r1'), FROM);
    await handlers.report(report.failed('r1', 'unseen'), FROM);
    await handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    await see({ replyId: idAt(Date.now() - 1000) });
    expect(await all()).toEqual([]);
    await see({ replyId: idAt(Date.now() + 60_000) });
    expect(await all()).toHaveLength(1);
  });

  it.each(['remove', 'delete-all'] as const)(
    'by “%s” is no later request’s reply, which X refused for it',
    async (how) => {
      const replyId = idAt(Date.now() - 1000);
      await handlers.ask(ask('r1'), FROM);
      await handlers.report(report.posted('r1', replyId), FROM);
      if (how === 'remove') await handlers.remove({ kind: how, requestId: 'r1' }, FROM);
      else await handlers[how]({ kind: how, settings: false }, FROM);
      await handlers.ask(ask('r2'), FROM);
      await handlers.report(report.failed('r2', 'refused-by-x'), FROM);
      await see({ replyId });
      expect(await ledger.read('r2')).toMatchObject({ reply: { state: 'failed' }, cart: { state: 'none' } });
    },
  );

  it('is still recorded for its own request while that is here, however old both are', async () => {
    await handlers.ask(ask('r1', { asked: { at: Date.now() - 100 * DAY } }), FROM);
    await handlers.report(report.failed('r1', 'unseen'), FROM);
    await changeSettings({ keepFor: '90-days' });
    await see({ replyId: replyOf(100) });
    expect((await all()).map(({ id, reply }) => [id, reply.state])).toEqual([['r1', 'posted']]);
  });

  it('is recorded when its request was removed by a clock far ahead', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000 * DAY);
    await handlers.ask(ask('r1', { asked: { at: POSTED_AT } }), FROM);
    await handlers.report(report.failed('r1', 'unseen'), FROM);
    await handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    vi.restoreAllMocks();
    await see({ replyId: replyOf(1) });
    expect(await all()).toHaveLength(1);
  });

  it('is recorded again when the time of "Delete all" came from a clock far ahead', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000 * DAY);
    await handlers['delete-all']({ kind: 'delete-all', settings: false }, FROM);
    vi.restoreAllMocks();
    await see({ replyId: replyOf(1) });
    expect(await all()).toHaveLength(1);
  });
});

describe('"Add to cart"', () => {
  const other = (n: number) => ({
    replyId: `190000000000000050${n}`,
    answered: { tweet: { ...asked().tweet, id: `190000000000000000${n}` }, link: asked().link },
  });
  const idOf = (n: number) => `elsewhere:190000000000000050${n}`;
  const cart = async (id = ID) => (await ledger.read(id))?.cart.state;
  const add = (...requestIds: string[]) => handlers.add({ kind: 'add', requestIds }, { tabId: -1 });

  it('opens the product behind the active tab; sent again, it changes nothing', async () => {
    browser.allowed = ['com'];
    await see();
    await add(ID);
    expect(await cart()).toBe('reading');
    expect(browser.opened).toEqual([asked().link.href]);
    expect(browser.fronted).toEqual([false]);
    const before = await ledger.read(ID);
    await add(ID);
    expect(await ledger.read(ID)).toEqual(before);
    expect(browser.opened).toHaveLength(1);
    expect(await ledger.waiting()).toEqual([]);
  });

  it('for several requests still adds one at a time', async () => {
    browser.allowed = ['com'];
    for (const n of [2, 3, 4]) await see(other(n));
    await add(idOf(2), idOf(3), idOf(4));
    expect(await Promise.all([2, 3, 4].map((n) => cart(idOf(n))))).toEqual(['reading', 'queued', 'queued']);
    expect(browser.opened).toHaveLength(1);
  });

  it('for one whose store is not allowed opens its link in front; of several it skips such ones', async () => {
    for (const n of [2, 3]) await see(other(n));
    await add(idOf(2), idOf(3));
    expect(browser.opened).toEqual([]);
    await add(idOf(2));
    expect(browser.fronted).toEqual([true]);
    expect(await cart(idOf(2))).toBe('opened');
    expect(await cart(idOf(3))).toBe('none');
  });

  it('skips requests that were made here, and unknown ones', async () => {
    browser.allowed = ['com'];
    await handlers.ask(ask(), FROM);
    await add('r1');
    await add('nobody');
    expect(await cart('r1')).toBe('none');
    expect(browser.opened).toEqual([]);
  });

  it('is refused when we do not open the link', async () => {
    const link = { kind: 'short', href: 'https://evil.example/', host: 'evil.example' } as const;
    await see({ answered: { tweet: asked().tweet, link } });
    await expect(add(ID)).rejects.toThrow('not-openable');
    expect(await cart()).toBe('none');
  });

  it('shows the cart’s state on the button once it is under way', async () => {
    browser.allowed = ['com'];
    await see();
    await add(ID);
    const request = (await ledger.read(ID)) ?? expect.unreachable('not there');
    expect(buttonState(request)).toBe('adding');
  });
});
