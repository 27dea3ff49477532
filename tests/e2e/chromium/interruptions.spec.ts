import { requestStrings } from '../../../utils/i18n/en/request.ts';
import { GOOD_FOR_MS } from '../../../utils/trust/confirmation.ts';
import { sampleId } from '../../playground/sample.ts';
import { askFor, createTweets, EDIT, REPLY } from '../support/asking.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';
import { eachRow } from '../support/rows.ts';
import { SheetDriver } from '../support/sheet.ts';
import { startAgain } from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const LEAVING = {
  'reloading the page': (x: XPage) => x.page.reload(),
  'closing the tab': (x: XPage) => x.page.close(),
};
/** A tab of X of its own, which may be closed. */
async function newTab({ context }: Extension): Promise<{ tab: XPage; shown: SheetDriver }> {
  const tab = new XPage(await context.newPage());
  return { tab, shown: await SheetDriver.of(tab.page) };
}

test('reloading the page or closing the tab before the press: the reply is abandoned, and nothing was posted', async ({
  x,
  world,
  playground,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await eachRow(
    Object.entries(LEAVING),
    ([what]) => what,
    async ([, leave]) => {
      const start = Date.now();
      await startAgain(x, extension, world);
      const { tab, shown } = await newTab(extension);
      await askFor(tab, shown, EDIT);
      await expect(tab.composer).toContainText('#AmazonCart');
      await leave(tab);
      await expect.poll(() => internals.history()).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
      expect(createTweets(playground, start)).toBe(0);
      const popup = await extension.popup();
      await expect(popup.locator('.states')).toHaveText(requestStrings.replyAbandoned.closed);
    },
  );
});

test('reloading the page or closing the tab after the press: the reply is unseen, and posted once its thread shows it', async ({
  x,
  world,
  playground,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await eachRow(
    Object.entries(LEAVING),
    ([what]) => what,
    async ([, leave]) => {
      const start = Date.now();
      await startAgain(x, extension, world);
      const { tab, shown } = await newTab(extension);
      Object.assign(world.faults, { createTweet: 'slow', createDelayMs: 30_000 });
      await askFor(tab, shown, REPLY);
      await expect.poll(() => createTweets(playground, start)).toBe(1);
      await leave(tab);
      const unseen = ['asked', 'reply/composing', 'reply/pressing', 'reply/failed'];
      await expect.poll(() => internals.history()).toEqual(unseen);
      const popup = await extension.popup();
      await expect(popup.locator('.states')).toHaveText('Reply not confirmed: check the post');

      const again = tab.page.isClosed() ? x : tab;
      await again.open(`/daily_reader/status/${sampleId('us-product')}`);
      await expect.poll(() => internals.history()).toEqual([...unseen, 'reply/posted']);
      const event = (await internals.ledger()).at(-1)?.events.at(-1);
      expect(event).toMatchObject({ replyId: world.posted[0]?.id, seenIn: 'thread' });
      await expect(again.button('us-product')).toHaveText('Replied');
      await expect(popup.locator('.states')).toHaveText('Reply posted');
      expect(createTweets(playground, start)).toBe(1);
    },
  );
});

test('a corrupt row is set aside and the popup says so; everything else keeps working', async ({
  x,
  sheet,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const lookup = { tweetId: sampleId('us-product'), product: 'com/B0C7QKX4TN', open: 1 };
  await test.step('it does not keep the background from handling the others', async () => {
    await internals.put({ ...lookup, askedAt: 1, id: 'bad', v: 1, events: [] });
    await internals.stopBackground();
    await askFor(x, sheet, REPLY);
    await sheet.shows('Your reply is posted');
    await expect(x.button('us-product')).toHaveText('Replied');
  });
  const askedAt = Date.now();
  await internals.put(
    { ...lookup, askedAt, id: 'bad-1', v: 1, events: [{ kind: 'nonsense' }] },
    { ...lookup, askedAt, id: 'bad-2', v: 99, events: 'none' },
  );

  const popup = await extension.popup();
  await expect(
    popup.getByText('We could not read 3 records, so we set them aside. All others are safe.'),
  ).toBeVisible();
  await expect(popup.locator('.states')).toHaveText('Reply posted');
  await popup.reload();
  await expect(
    popup.getByText('We could not read 3 records, so we set them aside. All others are safe.'),
  ).toBeVisible();
  await x.page.reload();
  await expect(x.button('us-product')).toHaveText('Replied');
});

test('a tab that navigates to another site no longer blocks the reply: other tabs may reply, and the request can be removed', async ({
  x,
  sheet,
  context,
  world,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await askFor(x, sheet, EDIT);
  await expect(x.composer).toContainText('#AmazonCart');
  const second = new XPage(await context.newPage());
  const secondFace = await SheetDriver.of(second.page);
  await second.open();
  await expect(second.button('us-product')).toHaveText('Replying…');
  // A page that never ends loading, and of which no event tells any more.
  await x.page.route('https://playground.test/**', async (route) => {
    if (route.request().resourceType() === 'document')
      await route.fulfill({ contentType: 'text/html', body: '<img src="/never">' });
  });
  await x.page.goto('https://playground.test/', { waitUntil: 'commit' });
  // At once, long before the background's next own check.
  await second.page.bringToFront();
  await second.button('us-product').click();
  await secondFace.click('button', REPLY);
  await secondFace.shows('Your reply is posted');
  expect(world.posted).toHaveLength(1);
  const [left] = await internals.ledger();
  expect(left?.events.map(({ kind }) => kind)).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
});

test('an error between the request and the press ends the reply, and the next click starts a new one', async ({
  x,
  sheet,
  world,
  context,
  playground,
  extension,
}) => {
  const start = Date.now();
  const internals = await ExtensionInternals.of(extension);
  world.faults.composerDelayMs = -1;
  await x.open();
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  // The browser opens no window or tab, so X's own reply window cannot take over.
  const [worker] = context.serviceWorkers();
  expect(worker).toBeDefined();
  await worker?.evaluate(() => {
    interface Opener {
      create: unknown;
    }
    const { windows, tabs } = (globalThis as unknown as { chrome: Record<'windows' | 'tabs', Opener> })
      .chrome;
    for (const opener of [windows, tabs]) opener.create = () => Promise.reject(new Error('no room for it'));
  });
  await sheet.click('button', REPLY);
  await sheet.shows('Something went wrong inside the extension.');
  expect(await internals.history()).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
  expect(createTweets(playground, start)).toBe(0);
  world.faults.composerDelayMs = 0;
  await x.open();
  await x.button('us-product').click();
  await sheet.click('button', REPLY);
  await sheet.shows('Your reply is posted');
});

test.describe('a page that is frozen, or navigated away from, between the click and the press', () => {
  const STOPPED = ['asked', 'reply/composing', 'reply/abandoned'];
  const SAYS = 'Too much time passed after your click';

  test('presses nothing when it resumes, and says so', async ({ x, sheet, playground, extension }) => {
    const start = Date.now();
    const internals = await ExtensionInternals.of(extension);
    await x.open();
    await x.button('us-product').click();
    const box = await x.holdReplyBox();
    await sheet.click('button', REPLY);
    await box.asked();
    // Sends the browser's own event: the browser really freezes only pages that stay hidden for minutes.
    await x.page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    await box.open();
    await sheet.shows(SAYS);
    expect(await internals.history()).toEqual(STOPPED);
    expect(createTweets(playground, start)).toBe(0);
    await expect(x.button('us-product')).toHaveText('#AmazonCart');
  });

  test('no matter how long the background takes to record the press', async ({
    x,
    sheet,
    playground,
    extension,
  }) => {
    const start = Date.now();
    const internals = await ExtensionInternals.of(extension);
    await x.open();
    const waits = await LongWaits.of(x.page, extension);
    await x.button('us-product').click();
    const box = await x.holdReplyBox();
    await sheet.click('button', REPLY);
    await box.asked();
    const [background] = extension.context.serviceWorkers();
    // The press is written down, and the background does not hear of it.
    await background?.evaluate(() => {
      const { addEventListener } = IDBTransaction.prototype;
      const { promise, resolve } = Promise.withResolvers<void>();
      Object.assign(globalThis, { letGo: resolve });
      IDBTransaction.prototype.addEventListener = function (type: string, listener: unknown) {
        const hear = listener as (event: Event) => void;
        addEventListener.call(
          this,
          type,
          type === 'complete' ? (event) => promise.then(() => hear(event)) : hear,
        );
      };
    });
    await box.open();
    await expect(x.composer).toContainText('#AmazonCart');
    await expect.poll(() => internals.history()).toContain('reply/pressing');
    await waits.pass(GOOD_FOR_MS);
    await background?.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
    await sheet.shows(SAYS);
    expect(createTweets(playground, start)).toBe(0);
    await expect.poll(() => internals.history()).toContain('reply/abandoned');
  });
});
