import type { Page } from '@playwright/test';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { SEEN_WITHIN_MS } from '../../../utils/x/reply/submit-outcome.ts';
import { sampleId } from '../../playground/sample.ts';
import { askFor, createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { hold } from '../support/hold.ts';
import { LongWaits } from '../support/long-waits.ts';
import { SheetDriver } from '../support/sheet.ts';
import { allowStores, presses, storeOf } from '../support/stores.ts';
import type { XPage } from '../support/x-page.ts';

/** X's second web client: rendered by the server, and hydrated in the browser. */

/** React's hydration errors: mismatches with the server's markup. */
const lost = (page: { evaluate<T>(f: () => T): Promise<T> }) =>
  page.evaluate(() => (globalThis as unknown as { recovered: string[] }).recovered);

test.beforeEach(({ world }) => {
  world.client = 'second';
});

/** Notes tweets that get a node of ours before React has taken them over, which shows in the page's own world. */
const noteTooEarly = () => {
  const isHydrated = (node: Element) => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  const tooEarly: string[] = [];
  Object.assign(globalThis, { tooEarly });
  new MutationObserver(() => {
    for (const ours of document.querySelectorAll('[data-amazoncart]')) {
      const article = ours.closest('article');
      if (article && !isHydrated(article)) tooEarly.push(article.textContent ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
};

test('no tweet gets a node of ours before React has hydrated it, however late, and nothing of X’s is lost', async ({
  x,
  world,
}) => {
  Object.assign(world.faults, { hydrateAfterMs: 1000, focalWaits: true });
  await x.page.addInitScript(noteTooEarly);
  await x.open(`/daily_reader/status/${sampleId('us-product')}`);
  const fromServer = await x.tweet('us-product').elementHandle();
  await expect(x.button('reply-1')).toHaveCount(1);
  // A boundary that is hydrated later than the rest of its page.
  await expect(x.button('us-product')).toHaveCount(0);
  await x.page.evaluate(() => (globalThis as unknown as { hydrateFocal(): void }).hydrateFocal());
  // React takes what the pointer is on first.
  await x.tweet('us-product').hover();
  await expect(x.button('us-product')).toHaveCount(1);
  expect(await fromServer?.evaluate((article) => article.querySelectorAll('[data-amazoncart]').length)).toBe(
    1,
  );
  expect(await x.page.evaluate(() => (globalThis as unknown as { tooEarly: string[] }).tooEarly)).toEqual([]);
  expect(await lost(x.page)).toEqual([]);
  await expect(x.tweet('us-product').locator('[data-engagement-action="reply"] a')).toHaveCount(1);
});

test('where no tweet gets an id in the browser, the server’s rows have their buttons as soon as React has made one more', async ({
  x,
  world,
}) => {
  Object.assign(world.faults, { browserIds: false, hydrateAfterMs: 1000 });
  await x.page.addInitScript(noteTooEarly);
  await x.open();
  await x.page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await expect(x.button('us-product')).toHaveCount(0);
  await x.page.mouse.move(640, 450);
  await x.page.mouse.wheel(0, 300);
  // Without that sign they would come ten seconds after the load.
  await expect(x.button('us-product')).toHaveCount(1, { timeout: 5000 });
  expect(await x.page.evaluate(() => (globalThis as unknown as { tooEarly: string[] }).tooEarly)).toEqual([]);
  expect(await lost(x.page)).toEqual([]);
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
  await expect.poll(() => presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
  await sheet.shows(/cart/);
  expect(createTweets(playground, start)).toBe(0);
});

/** Chooses *Reply* in the sheet, and waits for X's own window. */
async function openWindow(x: XPage, sheet: SheetDriver): Promise<{ window: Page; notice: SheetDriver }> {
  const opened = x.page.context().waitForEvent('page');
  await askFor(x, sheet, REPLY);
  const window = await opened;
  return { window, notice: await SheetDriver.of(window) };
}

test('"Reply" opens X’s own reply window, filled in; its box is unknown, so the shopper presses there', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await extension.set({ addAfterReply: false });
  const opened = x.page.context().waitForEvent('page');
  await x.open();
  await x.scrollTo('us-product');
  await x.button('us-product').click();
  await sheet.shows(sheetStrings.sendsInWindow(sheetStrings.reply('#AmazonCart')));
  await sheet.click('button', REPLY);
  const window = await opened;
  const notice = await SheetDriver.of(window);
  await expect(window.locator('[role="textbox"]')).toHaveText('#AmazonCart');
  expect(new URL(window.url()).searchParams.get('in_reply_to')).toBe(sampleId('us-product'));
  await sheet.shows(replyStrings.windowSends);
  await notice.shows(replyStrings.inWindow.unknown);
  expect(world.posted).toEqual([]);
  expect(await extension.history()).not.toContain('reply/pressing');
  await window.locator('button.send').click();
  await notice.shows(replyStrings.posted);
  await expect(x.button('us-product')).toHaveText('Replied');
  expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
    ...{ kind: 'reply/posted', seenIn: 'toast', replyId: world.posted[0]?.id },
  });
  expect(world.posted).toHaveLength(1);
});

// The other shapes that its box may have are in judge-window.test.ts.
for (const [what, client, box] of [
  ['X’s window has a form that sends our text and nothing else', 'second', 'form'],
  ['the first client serves X’s window', 'first', 'known'],
] as const)
  test(`when ${what}, the reply is sent there, once, though the background is stopped`, async ({
    x,
    sheet,
    world,
    extension,
  }) => {
    await extension.set({ addAfterReply: false });
    world.faults.secondComposer = box;
    await x.open();
    await x.scrollTo('us-product');
    world.client = client;
    world.faults.hydrateAfterMs = 1000;
    const answer = hold(world);
    const opened = x.page.context().waitForEvent('page');
    await x.button('us-product').click();
    await sheet.click('button', REPLY);
    const window = await opened;
    const notice = await SheetDriver.of(window);
    await notice.shows(replyStrings.sending);
    await extension.stopBackground();
    answer();
    await notice.shows(replyStrings.posted);
    expect(world.posted).toMatchObject([{ inReplyTo: sampleId('us-product') }]);
    expect(await extension.history()).toEqual([
      ...['asked', 'reply/composing', 'reply/composing', 'reply/pressing', 'reply/posted'],
    ]);
    await window.goto(`https://x.com/intent/post?in_reply_to=${sampleId('us-product')}&text=%23AmazonCart`);
    await expect(x.button('us-product')).toHaveText('Replied');
    expect(world.posted).toHaveLength(1);
  });

test('a reply that X’s window does not prove is not seen yet, and posted once its thread shows it', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  test.slow();
  await extension.set({ addAfterReply: false });
  Object.assign(world.faults, { toast: 'none', secondComposer: 'form' });
  const { window, notice } = await openWindow(x, sheet);
  const waits = await LongWaits.of(window, extension);
  await expect.poll(() => world.posted.length, { timeout: 45_000 }).toBe(1);
  const said = async () => {
    await waits.end(SEEN_WITHIN_MS);
    return notice.text();
  };
  await expect.poll(said, { timeout: 45_000 }).toContain(replyStrings.failures.unseen);
  expect(world.posted).toHaveLength(1);
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
