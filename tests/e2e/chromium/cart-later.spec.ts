import type { Page } from '@playwright/test';
import { UNCHANGED_MARKS } from '../../../utils/requests/cart-judge.ts';
import { SEEN_WITHIN_MS } from '../../../utils/x/reply/submit-outcome.ts';
import { sampleId } from '../../playground/sample.ts';
import { askFor, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals, waitForXPolls } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';
import { pastRequest } from '../support/past-requests.ts';
import {
  allowStores,
  askForTweet,
  buttonOf,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
} from '../support/stores.ts';

/** What the shopper does by hand is recorded by the same page reader, in the request's tab or in the cart. */

const PLAIN = 'https://www.amazon.com/dp/B0QUIETEAR';
const CART = 'https://www.amazon.com/gp/cart/view.html';
const productLink = (asin: string) => {
  const href = `https://www.amazon.com/dp/${asin}`;
  return { kind: 'product', href, marketplace: 'com', asin, affiliateTag: null } as const;
};

// How each page is read is in amazon-pages.test.ts, and what follows from it in cart-judge.test.ts.
test('what Amazon wants first, and what cannot be told, is left to the shopper: the tab stays, the badge counts it; what they do there by hand is recorded, and only they press', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const hrefs = ['https://www.amazon.com/dp/B0RAINCOAT', PLAIN, PLAIN, PLAIN];
  const [coat = '', signIn = '', robot = '', lost = ''] = await openWithLinks(x, world, hrefs);
  /** Asks, and expects that it is left to the shopper for this reason; resolves to the tab. */
  const left = async (id: string, why: string, pressed: number) => {
    await askForTweet(x, sheet, id, PRIVATELY);
    await expect(buttonOf(x, id)).toHaveText('Needs you', { timeout: 40_000 });
    const needs = (await internals.ledger()).at(-1)?.events.filter(({ kind }) => kind === 'cart/needs-you');
    expect(needs?.map((event) => event.why)).toEqual([why]);
    expect(presses(storeOf(world, 'com'))).toHaveLength(pressed);
    expect(storeOf(world, 'com').cart).toEqual([]);
    await expect.poll(() => internals.badge()).toBe('1');
    await expect.poll(() => internals.notifications()).toEqual([expect.stringMatching(/^finish\|/)]);
    const tabs = storePages(extension);
    expect(tabs).toHaveLength(1);
    return tabs[0] as Page;
  };
  await test.step('size and colour chosen and added by hand: recorded as in the cart, under the chosen variant’s ASIN', async () => {
    const amazon = await left(coat, 'options', 0);
    await amazon.bringToFront();
    await amazon.locator('#twister button[value="L"]').click();
    await amazon.locator('#twister button[value="Green"]').click();
    // From here on only the shopper presses.
    await expect(amazon.locator('#add-to-cart-button')).toBeEnabled();
    expect(presses(storeOf(world, 'com'))).toEqual([]);
    await amazon.locator('#add-to-cart-button').click();
    await expect.poll(() => internals.history()).toContain('cart/in-cart');
    await x.page.bringToFront();
    await expect(buttonOf(x, coat)).toHaveText('In your cart');
    const [asin] = presses(storeOf(world, 'com'));
    expect(asin).toMatch(/^B0RAINCO/);
    expect(asin).not.toBe('B0RAINCOAT');
    expect(storePages(extension)).toHaveLength(1);
    await expect.poll(() => internals.badge()).toBe('');
  });
  await test.step('after the press, the shopper signs in by hand: Amazon adds the product, and the request is in the cart', async () => {
    await startOver(extension, world, { signInOnAdd: true });
    const amazon = await left(signIn, 'sign-in', 1);
    await amazon.bringToFront();
    await amazon.locator('#ap_email').fill('shopper@example.com');
    await amazon.locator('#continue').click();
    await expect.poll(() => internals.history()).toContain('cart/in-cart');
    await x.page.bringToFront();
    await expect(buttonOf(x, signIn)).toHaveText('In your cart');
    expect(storeOf(world, 'com').cart).toEqual([{ asin: 'B0QUIETEAR', quantity: 1 }]);
  });
  await test.step('past a robot check, the product page waits for the shopper’s own press', async () => {
    await startOver(extension, world, { robotCheck: 'on-open' });
    const amazon = await left(robot, 'robot-check', 0);
    await amazon.bringToFront();
    await amazon.locator('form[action*="validateCaptcha"] button').click();
    await amazon.locator('#add-to-cart-button').waitFor();
    await expect.poll(async () => (await internals.ledger()).at(-1)?.events.length).toBeGreaterThan(6);
    expect(presses(storeOf(world, 'com'))).toEqual([]);
    await amazon.locator('#add-to-cart-button').click();
    await expect.poll(() => internals.history()).toContain('cart/in-cart');
    expect(presses(storeOf(world, 'com'))).toHaveLength(1);
  });
  await test.step('where nothing is in the cart after the press, it is not pressed a second time', async () => {
    await startOver(extension, world, { addSilentlyLost: true });
    await left(lost, 'unseen', 1);
  });
});

// A missing page and others do not either: read-store-page.test.ts.
test('after a sign-in, another product does not change the request', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.amazon.faults.signInOnOpen = true;
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  await askFor(x, sheet, PRIVATELY);
  await expect(x.button('us-product')).toHaveText('Needs you');
  const [amazon] = storePages(extension) as [Page];
  await amazon.bringToFront();
  const product = await signIn(amazon);
  const reportedSince = async (since: number) =>
    (await internals.stores()).some(({ seenAt }) => seenAt > since);
  const waits = await LongWaits.of(amazon, extension);
  let since = Date.now();
  await amazon.goto('https://www.amazon.com/dp/B0SOLDOUT7');
  await expect.poll(() => reportedSince(since)).toBe(true);
  // Our script reports the page again after some seconds: if it changed the request, it has done so by then.
  since = Date.now();
  await waits.pass(Math.max(...UNCHANGED_MARKS));
  await expect.poll(() => reportedSince(since)).toBe(true);
  expect(await internals.history()).not.toContain('cart/refused');
  expect((await internals.ledger()).at(-1)?.events.filter(({ kind }) => kind === 'notified')).toHaveLength(1);
  await amazon.goto(product);
  await amazon.locator('#add-to-cart-button').click();
  await expect.poll(() => internals.history()).toContain('cart/in-cart');
  expect(presses(storeOf(world, 'com'))).toHaveLength(1);
});

/** Signs in by hand; resolves to the address of the product's page that follows. */
async function signIn(amazon: Page): Promise<string> {
  await amazon.locator('#ap_email').fill('shopper@example.com');
  await amazon.locator('#continue').click();
  await amazon.locator('#add-to-cart-button').waitFor();
  return amazon.url();
}

test('a visit to the cart records requested products as added, removed and added again', async ({
  context,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const link = (asin: string) => ({ link: productLink(asin) });
  await internals.put(
    pastRequest('bought', { at: 1000, ...link('B0QUIETEAR') }, { kind: 'cart/opened' }),
    pastRequest('saved', { at: 2000, ...link('B0LAMPDESK') }, { kind: 'cart/opened' }),
    pastRequest('advertised', { at: 3000, ...link('B0RECOMMA1') }, { kind: 'cart/opened' }),
    pastRequest('removed', { at: 4000, ...link('B08KETTLE1') }, { kind: 'cart/opened' }),
  );
  const shop = storeOf(world, 'com');
  shop.cart.push({ asin: 'B0QUIETEAR', quantity: 2 });
  shop.saved.push({ asin: 'B0LAMPDESK' });
  shop.removed.push({ asin: 'B08KETTLE1' });
  const kinds = async (id: string) =>
    (await internals.ledger()).find((row) => row.id === id)?.events.map(({ kind }) => kind);

  const cart = await context.newPage();
  await cart.goto(CART);
  await expect.poll(() => kinds('bought')).toContain('cart/in-cart');
  const inCart = (await internals.ledger()).find(({ id }) => id === 'bought')?.events;
  expect(inCart?.find(({ kind }) => kind === 'cart/in-cart')).toMatchObject({ quantity: 2, via: 'cart' });
  for (const id of ['saved', 'advertised', 'removed'])
    expect(await kinds(id)).toEqual(['asked', 'cart/opened']);

  shop.cart.length = 0;
  await cart.goto(CART);
  await expect.poll(() => kinds('bought')).toContain('cart/left');
  shop.cart.push({ asin: 'B0QUIETEAR', quantity: 1 });
  await cart.goto(CART);
  await expect
    .poll(async () => (await kinds('bought'))?.filter((kind) => kind === 'cart/in-cart').length)
    .toBe(2);
});

test('a signed-out cart, or another account’s, changes nothing about what was added to this one', async ({
  context,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  await internals.put(
    pastRequest('bought', { at: 1000, link: productLink('B0QUIETEAR') }, { kind: 'cart/opened' }),
  );
  const shop = storeOf(world, 'com');
  const kinds = async () => (await internals.ledger())[0]?.events.map(({ kind }) => kind);
  const cart = await context.newPage();
  /** Shows the cart until our script has reported it a second time, after a while. */
  const showCart = async () => {
    await cart.goto(CART);
    const since = Date.now();
    const seenAt = async () => (await internals.stores())[0]?.seenAt ?? 0;
    await expect.poll(async () => (await seenAt()) - since).toBeGreaterThan(1000);
  };
  shop.cart.push({ asin: 'B0QUIETEAR', quantity: 1 });
  await showCart();
  // That a store was seen is written down before what it showed.
  await expect.poll(kinds).toEqual(['asked', 'cart/opened', 'cart/in-cart']);

  shop.cart.length = 0;
  shop.signedIn = false;
  await showCart();
  await cart.goto('https://www.amazon.com/ap/signin');
  shop.signedIn = true;
  await showCart();
  expect(await kinds()).toEqual(['asked', 'cart/opened', 'cart/in-cart']);

  // The first account again: its cart shows the product, and may settle the request from now on.
  shop.cart.push({ asin: 'B0QUIETEAR', quantity: 1 });
  await showCart();
  shop.cart.length = 0;
  await cart.goto(CART);
  await expect.poll(kinds).toContain('cart/left');
});

test('a reply whose confirmation got lost is posted once its thread shows it, and still leads to one add to the cart', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  test.slow();
  await allowStores(extension, 'com');
  world.faults.createTweet = 'lost';
  await x.open();
  const waits = await LongWaits.of(x.page, extension);
  await x.button('us-product').click();
  await sheet.click('button', REPLY);
  await expect.poll(() => world.posted.length).toBe(1);
  const said = async () => {
    await waits.end(SEEN_WITHIN_MS);
    return sheet.text();
  };
  await expect.poll(said, { timeout: 45_000 }).toContain('it may or may not be posted');
  expect(presses(storeOf(world, 'com'))).toEqual([]);
  world.faults.createTweet = 'ok';
  for (let visit = 0; visit < 2; visit++) {
    await x.open(`/daily_reader/status/${sampleId('us-product')}`);
    await expect(x.button('us-product')).toHaveText('In your cart');
  }
  expect(presses(storeOf(world, 'com'))).toHaveLength(1);
  expect(await extension.history()).toContain('cart/in-cart');
  const events = (await extension.ledger()).at(-1)?.events ?? [];
  expect(events.find(({ kind }) => kind === 'reply/posted')).toMatchObject({
    seenIn: 'thread',
    replyId: world.posted[0]?.id,
  });
});

test('access withdrawn: an open page is no longer read, even when the store is allowed again, and links open as ordinary tabs', async ({
  context,
  playground,
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  await internals.put(
    pastRequest('bought', { at: 1000, link: productLink('B0QUIETEAR') }, { kind: 'cart/opened' }),
  );
  const kinds = async () => (await internals.ledger())[0]?.events.map(({ kind }) => kind);
  const cart = await context.newPage();
  await cart.goto(CART);
  await expect.poll(() => internals.stores()).toHaveLength(1);
  const popup = await extension.popup();
  await popup.evaluate(withdraw);
  const [before] = await internals.stores();
  storeOf(world, 'com').cart.push({ asin: 'B0QUIETEAR', quantity: 1 });
  /** Puts the cart as it is now into the open page. */
  const renew = () =>
    cart.evaluate(async (address) => {
      const fresh = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      document.body.replaceChildren(...fresh.body.childNodes);
    }, CART);
  await renew();
  await x.open();
  await waitForXPolls(playground, 4);
  await allowStores(extension, 'com');
  await renew();
  await waitForXPolls(playground, 4);
  expect(await internals.stores()).toEqual([before]);
  expect(await kinds()).toEqual(['asked', 'cart/opened']);
  await cart.reload();
  await expect.poll(kinds).toContain('cart/in-cart');

  await test.step('withdrawn again: a link opens as an ordinary tab, in which no script of ours is', async () => {
    await cart.close();
    await startOver(extension, world);
    await popup.evaluate(withdraw);
    const [last] = await internals.stores();
    await askFor(x, sheet, PRIVATELY);
    await expect(x.button('us-product')).toHaveText('Opened');
    await expect.poll(() => storePages(extension).length).toBe(1);
    expect(await internals.stores()).toEqual([last]);
    expect(presses(storeOf(world, 'com'))).toEqual([]);
  });
});

/** Runs in a page of the extension. */
function withdraw(): Promise<boolean> {
  interface Chrome {
    permissions: { remove(p: object): Promise<boolean> };
  }
  const { permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
  return permissions.remove({ origins: ['https://www.amazon.com/*'] });
}
