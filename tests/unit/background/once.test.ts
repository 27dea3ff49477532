import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asked } from '../../fixtures/requests.ts';
import { ask, FROM, REPLY_ID, report, startService, TWEET } from '../../fixtures/service.ts';
import { added, pageRead, product } from '../../fixtures/store-tab.ts';

/** One gesture, one request: the background's part of it. */

type Started = Awaited<ReturnType<typeof startService>>;
let ledger: Started['ledger'];
let browser: Started['browser'];
let service: Started['service'];
let handlers: Started['service']['handlers'];
beforeEach(async () => {
  fakeBrowser.reset();
  ({ ledger, browser, service } = await startService());
  ({ handlers } = service);
  browser.allowed = ['com', 'de'];
});

const cartOf = async (id: string) => (await ledger.read(id))?.cart.state;
const privately = (id: string, change: Parameters<typeof ask>[1] = {}) =>
  handlers.ask(ask(id, { act: 'private', ...change }), { tabId: 9 });

/** Lets the request that is read now come to its end in the cart. */
async function comeToCart(): Promise<void> {
  const tabId = browser.open.at(-1)?.id ?? -1;
  await handlers['page-read'](pageRead(product(), { pageId: 'p1', unchangedMs: 300 }), { tabId });
  await handlers['page-read'](pageRead(added(), { pageId: 'p2' }), { tabId });
}

describe('a private request for a product of a tweet', () => {
  it('is refused while another is queued or under way, and accepted once that has ended', async () => {
    await privately('r1');
    await expect(privately('r2')).rejects.toThrow('already-adding');
    expect(await ledger.read('r2')).toBeNull();
    // Sent again because the answer was lost: it is the same request.
    await expect(privately('r1')).resolves.toBe('adding');
    await comeToCart();
    expect(await cartOf('r1')).toBe('in-cart');
    await expect(privately('r3')).resolves.toBe('adding');
  });

  it('waits in the queue behind another, and is refused a second time there, too', async () => {
    const other = { tweet: { ...asked().tweet, id: '1900000000000000002' } };
    await privately('r0', { asked: other });
    await privately('r1');
    expect(await cartOf('r1')).toBe('queued');
    await expect(privately('r2')).rejects.toThrow('already-adding');
  });

  it('by another link to the same product is refused, for another store’s cart it is not', async () => {
    const href = 'https://www.amazon.com/gp/product/B0ABCDE123';
    const link = { ...asked().link, href, affiliateTag: null } as ReturnType<typeof asked>['link'];
    await privately('r1');
    await expect(privately('r2', { asked: { link } })).rejects.toThrow('already-adding');
    await expect(privately('r3', { asked: { ownStore: 'com' } })).rejects.toThrow('already-adding');
    await expect(privately('r4', { asked: { ownStore: 'de' } })).resolves.toBe('adding');
  });

  it('from another tweet is accepted', async () => {
    await privately('r1');
    const tweet = { ...asked().tweet, id: '1900000000000000002' };
    await expect(privately('r2', { asked: { tweet } })).resolves.toBe('adding');
  });
});

it('a reply that is posted while its product is on its way adds no second one', async () => {
  await handlers.ask(ask('r1'), FROM);
  await privately('r2');
  await handlers.report(report.pressing('r1'), FROM);
  await handlers.report(report.posted('r1'), FROM);
  expect([await cartOf('r1'), await cartOf('r2')]).toEqual(['none', 'reading']);
});

it.each([
  ['in the cart', 'in-cart', ['com'], comeToCart],
  ['left to the shopper', 'opened', [], async () => {}],
])(
  'a reply that is posted when a private request has its product %s starts nothing',
  async (_, state, stores, end) => {
    browser.allowed = stores;
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    await privately('r2');
    await end();
    expect(await cartOf('r2')).toBe(state);
    await handlers.report(report.pressing('r1'), FROM);
    await handlers.report(report.posted('r1'), FROM);
    expect((await ledger.read('r1'))?.reply.state).toBe('posted');
    expect(browser.opened).toHaveLength(1);
  },
);

it('“Add to cart” for a reply from elsewhere adds no second one either, and says why', async () => {
  const { tweet, link } = asked();
  await handlers['own-reply-seen'](
    {
      kind: 'own-reply-seen',
      ...{ replyId: REPLY_ID, handle: 'shopper_one', text: '#AmazonCart', idsAbove: [TWEET] },
      answered: { tweet, link },
    },
    FROM,
  );
  await privately('r2');
  const add = { kind: 'add' as const, requestIds: [`elsewhere:${REPLY_ID}`] };
  await expect(handlers.add(add, FROM)).rejects.toThrow('already-adding');
  expect(await cartOf(`elsewhere:${REPLY_ID}`)).toBe('none');
});

describe('a reply whose tab has gone to another site', () => {
  it('does not block a reply from another tab', async () => {
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    await expect(handlers.ask(ask('r2'), { tabId: 9 })).rejects.toThrow('already-replying');
    browser.leaveX(FROM.tabId);
    await expect(handlers.ask(ask('r2'), { tabId: 9 })).resolves.toBe('replying');
    expect((await ledger.read('r1'))?.reply.state).toBe('abandoned');
  });

  it('does not block one either after its page has crashed', async () => {
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    browser.silent.add(FROM.tabId);
    await expect(handlers.ask(ask('r2'), { tabId: 9 })).resolves.toBe('replying');
    expect((await ledger.read('r1'))?.reply.state).toBe('abandoned');
    // In X's own window the shopper may still press.
    await handlers['open-intent']({ kind: 'open-intent', requestId: 'r2' }, { tabId: 9 });
    for (const { id } of browser.open) browser.silent.add(id);
    await service.settleAll();
    expect((await ledger.read('r2'))?.reply.state).toBe('composing');
  });

  it('no longer shows as under way in a sheet that opens, or on a button that comes into view', async () => {
    const { tweet, link } = asked();
    const shown = async () => {
      const { earlier } = await handlers.prepare({ kind: 'prepare', tweetId: tweet.id, links: [link] }, FROM);
      const states = await handlers.states({ kind: 'states', tweetIds: [tweet.id] }, FROM);
      return [...earlier.map(({ state }) => state), states[tweet.id]];
    };
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    expect(await shown()).toEqual(['replying', 'replying']);
    browser.leaveX(FROM.tabId);
    expect(await shown()).toEqual(['idle']);
    browser.open = [{ id: FROM.tabId, openerTabId: undefined }];
    await handlers.ask(ask('r2', { act: 'edit' }), FROM);
    browser.leaveX(FROM.tabId);
    expect(await handlers.states({ kind: 'states', tweetIds: [tweet.id] }, FROM)).toEqual({
      [tweet.id]: 'idle',
    });
  });

  it('can be removed', async () => {
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    await expect(handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM)).rejects.toThrow('under-way');
    browser.leaveX(FROM.tabId);
    await handlers.remove({ kind: 'remove', requestId: 'r1' }, FROM);
    expect(await ledger.read('r1')).toBeNull();
  });

  it('is announced as abandoned at the next wake', async () => {
    await handlers.ask(ask('r1', { act: 'edit' }), FROM);
    browser.leaveX(FROM.tabId);
    await service.settleAll({ quietTabId: FROM.tabId });
    expect(browser.announced.at(-1)).toEqual({ [TWEET]: 'idle' });
  });
});
