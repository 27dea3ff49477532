import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { sampleId } from '../../playground/sample.ts';
import { askFor, createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { allowStores, at, presses } from '../support/stores.ts';

/** X's second web client: rendered by the server, and hydrated in the browser. */

/** React's hydration errors: mismatches with the server's markup. */
const lost = (page: { evaluate<T>(f: () => T): Promise<T> }) =>
  page.evaluate(() => (globalThis as unknown as { recovered: string[] }).recovered);

test.beforeEach(({ world }) => {
  world.client = 'second';
});

test('nothing is inserted before React has hydrated the page, and nothing of X’s is lost', async ({
  x,
  world,
}) => {
  world.faults.hydrateAfterMs = 1500;
  await x.page.addInitScript(() => {
    new MutationObserver(() => {
      const { hydrated } = document.documentElement.dataset;
      if (hydrated === undefined && document.querySelector('[data-amazoncart]'))
        Object.assign(globalThis, { tooEarly: true });
    }).observe(document, { childList: true, subtree: true });
  });
  await x.open();
  await x.page.locator('html[data-hydrated]').waitFor();
  await expect(x.button('us-product')).toHaveCount(1);
  expect(await x.page.evaluate(() => 'tooEarly' in globalThis)).toBe(false);
  expect(await lost(x.page)).toEqual([]);
  await expect(x.tweet('us-product').locator('[data-engagement-action="reply"] a')).toHaveCount(1);
});

test('a button comes back when React re-creates its action bar', async ({ x, world }) => {
  await x.open();
  await expect(x.button('us-product')).toHaveCount(1);
  const first = await x.button('us-product').elementHandle();
  world.faults.rerenderEveryMs = 300;
  world.revision += 1;
  await expect.poll(() => first?.evaluate((node) => node.isConnected)).toBe(false);
  world.faults.rerenderEveryMs = 0;
  world.revision += 1;
  await expect(x.button('us-product')).toHaveCount(1);
});

test('"Add privately" puts the product into the cart and posts nothing', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  await allowStores(extension, 'com');
  await askFor(x, sheet, PRIVATELY);
  await expect.poll(() => presses(at(world, 'com'))).toEqual(['B0C7QKX4TN']);
  await sheet.shows(/cart/);
  expect(createTweets(playground, start)).toBe(0);
});

test('"Reply" opens X’s own reply window, filled in, and posts nothing by itself', async ({
  x,
  sheet,
  world,
}) => {
  const opened = x.page.context().waitForEvent('page');
  await x.open();
  await x.scrollTo('us-product');
  await x.button('us-product').click();
  await sheet.shows(sheetStrings.opensWindow);
  await sheet.click('button', REPLY);
  const window = await opened;
  await expect(window.locator('[role="textbox"]')).toHaveText('#AmazonCart');
  expect(new URL(window.url()).searchParams.get('in_reply_to')).toBe(sampleId('us-product'));
  await sheet.shows('Nothing is posted until you press Reply there');
  expect(world.posted).toEqual([]);
});

test('a reply that the shopper posted in X’s own window is posted once its thread shows it', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await extension.set({ addAfterReply: false });
  world.faults.toast = 'none';
  const opened = x.page.context().waitForEvent('page');
  await askFor(x, sheet, REPLY);
  const window = await opened;
  await window.locator('button.send').click();
  await expect.poll(() => world.posted.length).toBe(1);
  // Nothing in X's window proves that the reply is posted.
  expect(await extension.history()).not.toContain('reply/posted');
  await x.open(`/daily_reader/status/${sampleId('us-product')}`);
  await expect.poll(() => extension.history()).toContain('reply/posted');
  const events = (await extension.ledger()).flatMap((request) => request.events);
  expect(events.find(({ kind }) => kind === 'reply/posted')).toMatchObject({
    replyId: world.posted[0]?.id,
    seenIn: 'thread',
  });
  expect(events.find(({ kind }) => kind === 'asked')).toMatchObject({ visibility: 'unknown' });
});
