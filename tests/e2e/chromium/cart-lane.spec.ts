import type { Page } from '@playwright/test';
import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';
import { eachRow } from '../support/rows.ts';
import {
  allowStores,
  askForLink,
  askForTweet,
  buttonOf,
  holdStores,
  holdStoresOnceAdded,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
  tweetLink,
} from '../support/stores.ts';

/** The cart lane under failures: a stopped background, many requests, closed and crashed tabs, no network. */

/** How long a tab of which our script says nothing may be quiet. */
const QUIET_MS = 6000;

const STEPS = [
  'cart/queued',
  'cart/opening',
  'cart/reading',
  'cart/saw',
  'cart/adding',
  'cart/in-cart',
] as const;
// Each point is reached with and without a stop at the one before. Any two stops are tried in tests/faults.
const STOPS: [when: string, steps: readonly string[]][] = [
  ['every other step', STEPS.filter((_, index) => index % 2 === 0)],
  ['the steps between', STEPS.filter((_, index) => index % 2 === 1)],
  ['every step', STEPS],
];
test('wherever the background stops, add is pressed once, and the request goes on to its end', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const ids = await openWithLinks(
    x,
    world,
    STOPS.map(() => 'https://www.amazon.com/dp/B0QUIETEAR'),
  );
  await eachRow(
    STOPS,
    ([when]) => `the background stopped at ${when}`,
    async ([, steps], row) => {
      const id = ids[row] ?? '';
      await startOver(extension, world, { slowMs: 300 });
      await askForTweet(x, sheet, id, PRIVATELY);
      for (const step of steps) {
        await expect.poll(() => internals.history(), { intervals: [20] }).toContain(step);
        await internals.stopBackground();
      }
      // The pages retry messages that got no answer, so the request survives every stop.
      await expect(buttonOf(x, id)).toHaveText('In your cart', { timeout: 40_000 });
      expect(presses(storeOf(world, 'com')).length).toBeLessThanOrEqual(1);
      const history = await internals.history();
      expect(history.filter((kind) => kind === 'cart/adding').length).toBeLessThanOrEqual(1);
      expect(storeOf(world, 'com').cart).toEqual([{ asin: 'B0QUIETEAR', quantity: 1 }]);
      await expect.poll(() => storePages(extension)).toHaveLength(0);
    },
  );
});

test('three requests at once are carried out one at a time, in order, each exactly once', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  // One after the other, with the pause of a person between two: ten seconds where nothing else is going on.
  test.slow();
  await allowStores(extension, 'com', 'de');
  const links = ['com/dp/B0QUIETEAR', 'de/dp/B0QUIETEAR', 'com/dp/B0LAMPDESK'].map(
    (path) => `https://www.amazon.${path}`,
  );
  const ids = links.map((href) => tweetLink(world, href)).reverse();
  await x.open();
  const internals = await ExtensionInternals.of(extension);
  await x.page.bringToFront();
  let most = 0;
  const count = () => {
    most = Math.max(most, storePages(extension).length);
  };
  const countLater = (page: Page) => page.on('load', count);
  extension.context.on('page', countLater);
  for (const id of ids) {
    await buttonOf(x, id).scrollIntoViewIfNeeded();
    await buttonOf(x, id).click();
    await sheet.click('button', PRIVATELY);
    count();
  }
  const ends = async () =>
    (await internals.ledger()).filter(({ events }) => events.some(({ kind }) => kind === 'cart/in-cart'))
      .length;
  await expect.poll(ends, { timeout: 150_000 }).toBe(links.length);
  expect(presses(storeOf(world, 'com')).sort()).toEqual(['B0LAMPDESK', 'B0QUIETEAR']);
  expect(presses(storeOf(world, 'de'))).toEqual(['B0QUIETEAR']);
  extension.context.off('page', countLater);
  expect(most).toBeLessThanOrEqual(2);
  await expect.poll(() => storePages(extension)).toHaveLength(0);
  expect(await internals.front()).toBe('x.com');
});

test('a tab that is closed, and a network that fails, lose nothing: the shopper finishes by hand', async ({
  x,
  sheet,
  world,
  context,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const href = 'https://www.amazon.com/dp/B0QUIETEAR';
  const [early = '', late = '', offline = '', first = '', second = ''] = await openWithLinks(x, world, [
    ...[href, href, href, href],
    'https://www.amazon.com/dp/B0LAMPDESK',
  ]);
  await test.step('closing its tab before the press: not added, and after "Finish on Amazon" the shopper’s own add is recorded', async () => {
    world.amazon.faults.buttonLate = 60_000;
    await askForTweet(x, sheet, early, PRIVATELY);
    await expect.poll(() => storePages(extension)).toHaveLength(1);
    await storePages(extension)[0]?.close();
    await expect(buttonOf(x, early)).toHaveText('Not added');
    expect(presses(storeOf(world, 'com'))).toEqual([]);

    world.amazon.faults.buttonLate = 0;
    const popup = await extension.popup();
    await expect(popup.locator('.states')).toContainText('the tab was closed');
    await popup.getByRole('button', { name: 'Finish on Amazon' }).click();
    await expect.poll(() => storePages(extension)).toHaveLength(1);
    const [amazon] = storePages(extension);
    await amazon?.locator('#add-to-cart-button').click();
    await x.page.bringToFront();
    await expect(buttonOf(x, early)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);
    // The tab is the shopper's now, so it stays open.
    expect(storePages(extension)).toHaveLength(1);
  });
  await test.step('closing its tab after the press: needs you, and the next visit to the cart settles the request', async () => {
    await startOver(extension, world);
    const release = holdStoresOnceAdded(world, 'com');
    const tab = context.waitForEvent('page');
    await askForTweet(x, sheet, late, PRIVATELY);
    const amazon = await tab;
    await expect.poll(() => presses(storeOf(world, 'com')), { intervals: [20] }).toHaveLength(1);
    await amazon.close();
    await expect(buttonOf(x, late)).toHaveText('Needs you');
    release();
    const cart = await context.newPage();
    await cart.goto('https://www.amazon.com/gp/cart/view.html');
    await expect.poll(() => internals.history()).toContain('cart/in-cart');
    await x.page.bringToFront();
    await expect(buttonOf(x, late)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toHaveLength(1);
  });
  await test.step('when the network fails midway, nothing gets into the cart, and the shopper can finish by hand', async () => {
    await startOver(extension, world);
    await x.page.bringToFront();
    await buttonOf(x, offline).click();
    await context.setOffline(true);
    const waits = await LongWaits.ofBackground(context);
    await sheet.click('button', PRIVATELY);
    const kinds = async () => {
      await waits.end(QUIET_MS);
      return internals.history();
    };
    await expect.poll(kinds, { timeout: 40_000 }).toContain('cart/needs-you');
    await expect(buttonOf(x, offline)).toHaveText('Needs you');
    expect(storeOf(world, 'com').cart).toEqual([]);
    await context.setOffline(false);
    const amazon = context.pages().at(-1);
    await amazon?.goto('https://www.amazon.com/dp/B0QUIETEAR');
    await amazon?.locator('#add-to-cart-button').click();
    await x.page.bringToFront();
    await expect(buttonOf(x, offline)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toHaveLength(1);
  });
  await test.step('the result of one request never replaces the open sheet of the next', async () => {
    await startOver(extension, world);
    await askForTweet(x, sheet, first, PRIVATELY);
    await buttonOf(x, second).click();
    await expect(buttonOf(x, first)).toHaveText('In your cart');
    await sheet.unfold();
    await sheet.shows('B0LAMPDESK');
    await sheet.click('button', PRIVATELY);
    await expect(buttonOf(x, second)).toHaveText(/^(?:Adding…|In your cart)$/);
  });
});

test('a request whose tab crashed needs the shopper after a minute, and the next in the queue starts', async ({
  x,
  sheet,
  world,
  context,
  extension,
}) => {
  await allowStores(extension, 'com');
  const tab = context.waitForEvent('page');
  world.amazon.faults.buttonLate = 600_000;
  const first = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0QUIETEAR', PRIVATELY);
  const amazon = await tab;
  await amazon.waitForLoadState();
  const cdp = await context.newCDPSession(amazon);
  // The page has crashed and never answers.
  void cdp.send('Page.crash').catch(() => undefined);
  world.amazon.faults.buttonLate = 0;
  // On a slow machine the first request's minute may be over by now, and the second already in the cart.
  const release = holdStores(world);
  const second = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0LAMPDESK', PRIVATELY);
  await expect(buttonOf(x, second)).toHaveText('Adding…');
  release();

  const internals = await ExtensionInternals.of(extension);
  await internals.agePages(61_000);
  await internals.stopBackground();
  await x.page.reload();
  await expect(buttonOf(x, first)).toHaveText('Needs you');
  await expect(buttonOf(x, second)).toHaveText('In your cart');
  expect(presses(storeOf(world, 'com'))).toEqual(['B0LAMPDESK']);
});
