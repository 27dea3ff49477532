import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UNCHANGED_MARKS } from '../../../utils/requests/cart-judge.ts';
import type { PageRead, PageReading } from '../../../utils/requests/page-reading.ts';
import { ask, FROM, startService } from '../../fixtures/service.ts';
import { added, cart, PAN, pageRead, product } from '../../fixtures/store-tab.ts';

/** What the background writes and notifies when pages are read in a tab that needs the shopper; cart-judge.test.ts has the verdicts. */

type Started = Awaited<ReturnType<typeof startService>>;
let ledger: Started['ledger'];
let browser: Started['browser'];
let handlers: Started['service']['handlers'];
let tabId: number;
let pages = 0;

const SHORT = { kind: 'short', href: 'https://www.amazon.com/short', host: 'amzn.to' } as const;

async function open(link?: typeof SHORT): Promise<void> {
  await handlers.ask(ask('r1', { act: 'private', asked: link ? { link } : {} }), FROM);
  tabId = browser.open.at(-1)?.id ?? -1;
}

beforeEach(async () => {
  fakeBrowser.reset();
  const started = await startService();
  ({ ledger, browser } = started);
  ({ handlers } = started.service);
  browser.allowed = ['com', 'de'];
});

/** Reads a page in the request's tab until it has stood for as long as we wait for any; resolves to what it was asked to press. */
async function show(page: PageReading, change: Partial<PageRead> = {}): Promise<(string | null)[]> {
  const pageId = `shown-${++pages}`;
  const answers = [];
  for (const unchangedMs of [0, ...UNCHANGED_MARKS])
    answers.push(await handlers['page-read'](pageRead(page, { pageId, unchangedMs, ...change }), { tabId }));
  return [...new Set(answers.map(({ press }) => press))];
}
const cartLane = async () => (await ledger.read('r1'))?.cart;

const OTHER = 'B0OTHER123';
const otherProduct = (change: object = {}) => product({ asin: OTHER, linked: OTHER, ...change });

/** Pages that say nothing of the product; a shopper may open them in a tab that is theirs. */
const ELSEWHERE: [string, PageReading][] = [
  ['Amazon’s home page', { kind: 'other', linked: null }],
  ['an unreadable page of another product', { kind: 'other', linked: OTHER }],
  ['a page that is gone', { kind: 'not-found' }],
  ['a server’s error', { kind: 'server-error' }],
  ['a sign-in', { kind: 'sign-in' }],
  ['a robot check', { kind: 'robot-check' }],
  ['a firewall’s challenge', { kind: 'waf' }],
  ['an age check', { kind: 'age-check' }],
  ['an empty cart', cart()],
  ['a cart with other things in it', cart(OTHER)],
  ['a page that says that another product was added', added([OTHER])],
  ['a page that says that something was added', added([])],
  ['another kind of cart', { kind: 'other-cart', cart: 'grocery' }],
  ['a question of another product’s', { kind: 'question', asks: 'confirm' }],
  ['a warranty', { kind: 'warranty', asin: OTHER }],
  ['another product', otherProduct()],
  ['another product, sold out', otherProduct({ canAdd: false, availability: 'unavailable' })],
  ['another product, an e-book', otherProduct({ digital: true })],
  ['another product with options', otherProduct({ canAdd: false, needs: 'options' })],
  ['the product itself, ready to be added', product()],
  ['the product in another size', product({ asin: OTHER })],
  [
    'the product in another size, sold out',
    product({ asin: OTHER, availability: 'unavailable', canAdd: false }),
  ],
];

describe('in a tab that needs the shopper', () => {
  it.each(ELSEWHERE)('%s changes nothing, presses nothing, and is not notified', async (_, page) => {
    await open();
    await show({ kind: 'sign-in' });
    const before = await cartLane();
    expect(before).toMatchObject({ state: 'needs-you', why: 'sign-in' });
    expect(await show(page)).toEqual([null]);
    expect(await cartLane()).toEqual(before);
    expect(browser.notified).toEqual(['r1 needs-you']);
  });

  it.each(ELSEWHERE)('%s changes nothing after the press either', async (_, page) => {
    await open();
    await show(product());
    await show({ kind: 'sign-in' }, { pressed: false });
    const before = await cartLane();
    expect(before?.state).toBe('needs-you');
    expect(await show(page)).toEqual([null]);
    expect(await cartLane()).toEqual(before);
    expect(browser.notified).toEqual(['r1 needs-you']);
  });

  it.each([
    [
      'that it is sold out',
      product({ canAdd: false, availability: 'unavailable' }),
      'refused',
      'unavailable',
    ],
    ['that it is digital', product({ digital: true }), 'refused', 'digital'],
    ['that options are to be chosen', product({ canAdd: false, needs: 'options' }), 'needs-you', 'options'],
    ['nothing that we can read', { kind: 'other', linked: PAN } as const, 'needs-you', 'unreadable'],
  ])('the product’s own page says %s: that is written down', async (_, page, state, why) => {
    await open();
    await show({ kind: 'sign-in' });
    await show(page);
    expect(await cartLane()).toMatchObject({ state, why });
    // Needing the shopper for another reason is no new notification.
    expect(browser.notified).toEqual(['r1 needs-you', ...(state === 'refused' ? ['r1 refused'] : [])]);
  });

  it.each([
    ['the page that says so', added()],
    ['the cart', cart(OTHER, PAN)],
  ])('the product in the cart is seen by %s', async (_, page) => {
    await open();
    await show({ kind: 'sign-in' });
    await show(page);
    expect(await cartLane()).toMatchObject({ state: 'in-cart', product: { asin: PAN } });
  });

  it('the same product in another store says nothing', async () => {
    await open();
    await show({ kind: 'sign-in' });
    const before = await cartLane();
    const soldOut = product({ canAdd: false, availability: 'unavailable' });
    await show(soldOut, { marketplace: 'de' });
    await show({ kind: 'other', linked: PAN }, { marketplace: 'de' });
    expect(await cartLane()).toEqual(before);
  });

  it('a short link means the first product that its tab shows, and no later one', async () => {
    await open(SHORT);
    await show({ kind: 'robot-check' });
    await show(product());
    const before = await cartLane();
    for (const [, page] of ELSEWHERE) await show(page);
    expect(await cartLane()).toEqual(before);
    await show(product({ canAdd: false, availability: 'unavailable' }));
    expect(await cartLane()).toMatchObject({ state: 'refused', why: 'unavailable' });
  });

  it('a shopper who finishes by hand is not notified again', async () => {
    await open();
    browser.close(tabId);
    await handlers.hello({ kind: 'hello', loadedAt: 0 }, FROM);
    expect((await cartLane())?.state).toBe('interrupted');
    await handlers.finish({ kind: 'finish', requestId: 'r1' }, FROM);
    tabId = browser.open.at(-1)?.id ?? -1;
    await show(product({ canAdd: false, needs: 'options' }));
    expect(await cartLane()).toMatchObject({ state: 'needs-you', why: 'options' });
    expect(browser.notified).toEqual([]);
  });
});
