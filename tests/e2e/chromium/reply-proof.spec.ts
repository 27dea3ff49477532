import type { Page } from '@playwright/test';
import { sampleId } from '../../playground/sample.ts';
import { askFor, createTweets, EDIT, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { SheetDriver } from '../support/sheet.ts';
import { buttonOf, startAgain, tweetLink } from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

/** Which post counts as the requested reply, and which is another post of the shopper's. */

const DIALOG = '[role="dialog"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const WITHIN = { timeout: 45_000 };

let start = 0;
test.beforeEach(() => {
  start = Date.now();
});

const editor = (page: Page, box = DIALOG) => page.locator(`${box} [data-testid="tweetTextarea_0"]`);
const submit = (page: Page, box = DIALOG) =>
  page.locator(`${box} :is([data-testid="tweetButton"], [data-testid="tweetButtonInline"])`);

/** Replaces the text in a box. */
async function rewrite(page: Page, text: string, box = DIALOG): Promise<void> {
  await editor(page, box).press('Control+A');
  await editor(page, box).pressSequentially(text);
}

test.describe('in X’s box, what the shopper posts is the reply only while it holds the hashtag', () => {
  test('wherever the box is, and however it is sent', async ({ x, sheet, world, extension }) => {
    await test.step('a rewritten text is another post: no reply is recorded as posted, nothing goes into the cart', async () => {
      await askFor(x, sheet, EDIT);
      await sheet.shows('Nothing is posted until you press Reply there');
      await rewrite(x.page, 'no thanks, too dear');
      await submit(x.page).click();
      await sheet.shows('What you sent from X’s reply box does not contain the hashtag');
      expect(world.posted).toHaveLength(1);
      const [request] = await extension.ledger();
      expect(request?.events.map(({ kind }) => kind)).toEqual([
        'asked',
        'reply/composing',
        'reply/abandoned',
      ]);
      expect(request?.events.at(-1)).toMatchObject({ why: 'other-words' });
      await expect(x.button('us-product')).not.toHaveText(/Repl|Adding/);
    });
    await test.step('X’s shortcut counts like a click on its button', async () => {
      await startAgain(x, extension, world);
      start = Date.now();
      await extension.set({ addAfterReply: false });
      await askFor(x, sheet, EDIT);
      await sheet.shows('Nothing is posted until you press Reply there');
      await editor(x.page).pressSequentially('for my sister');
      await editor(x.page).press('Control+Enter');
      await sheet.shows('Your reply is posted');
      expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
        replyId: world.posted[0]?.id,
      });
      expect(await extension.history()).toEqual([
        'asked',
        'reply/composing',
        'reply/pressing',
        'reply/posted',
      ]);
    });
    await test.step('in the box below a tweet, which stays open, the text at the press decides', async () => {
      await startAgain(x, extension, world);
      start = Date.now();
      world.faults.inlineReply = true;
      await x.open(`/daily_reader/status/${sampleId('us-product')}`);
      await x.button('us-product').click();
      await sheet.click('button', EDIT);
      await sheet.shows('Nothing is posted until you press Reply there');
      await expect(editor(x.page, INLINE)).toContainText('#AmazonCart');
      await rewrite(x.page, 'no thanks, too dear', INLINE);
      await submit(x.page, INLINE).click();
      await sheet.shows('What you sent from X’s reply box does not contain the hashtag');
      expect(world.posted).toHaveLength(1);
      expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
        kind: 'reply/abandoned',
        why: 'other-words',
      });
    });
    await test.step('the same holds in X’s own window', async () => {
      await startAgain(x, extension, world);
      start = Date.now();
      world.faults.composerDelayMs = -1;
      const opening = x.page.context().waitForEvent('page');
      await askFor(x, sheet, REPLY);
      const window = await opening;
      await sheet.shows('X’s reply box did not open here');
      await expect(editor(window)).toContainText('#AmazonCart');
      await rewrite(window, 'no thanks, too dear');
      await submit(window).click();
      await expect
        .poll(async () => (await extension.ledger()).at(-1)?.events.at(-1))
        .toMatchObject({
          kind: 'reply/abandoned',
          why: 'other-words',
        });
      expect(world.posted).toHaveLength(1);
    });
  });

  test('a press that the page made itself proves nothing', async ({ x, sheet, world, extension }) => {
    test.slow();
    await askFor(x, sheet, EDIT);
    await sheet.shows('Nothing is posted until you press Reply there');
    await submit(x.page).evaluate((button: HTMLElement) => button.click());
    await expect(x.toast).toBeVisible();
    await expect.poll(() => sheet.text(), WITHIN).toContain('we did not see a reply go out');
    expect(world.posted).toHaveLength(1);
    expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
  });
});

test.describe('after a box was closed unsent', () => {
  test('a reply to another tweet counts for that tweet only', async ({ x, sheet, world, extension }) => {
    test.slow();
    await extension.set({ addAfterReply: false });
    await askFor(x, sheet, EDIT);
    await sheet.shows('Nothing is posted until you press Reply there');
    await x.page.locator(`${DIALOG} [data-testid="app-bar-close"]`).click();
    await expect(x.page.locator(DIALOG)).toHaveCount(0);
    await x.scrollTo('uk-product');
    await x.button('uk-product').click();
    await sheet.click('button', REPLY);
    await sheet.shows('Your reply is posted');
    const ends = async () => (await extension.ledger()).map(({ events }) => events.at(-1));
    await expect
      .poll(ends, WITHIN)
      .toEqual([
        expect.objectContaining({ kind: 'reply/abandoned' }),
        expect.objectContaining({ kind: 'reply/posted', replyId: world.posted[0]?.id }),
      ]);
  });
});

// What else counts as one is in draft.test.ts, for either box.
test('a photo or a poll in X’s box is the shopper’s draft: nothing is written, nothing is sent', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const LEFT_ALONE = 'a picture, a poll or a scheduled time, so we left it alone. Nothing was sent.';
  await test.step('a photo, in the box over the page', async () => {
    world.faults.attachment = 'photo';
    await askFor(x, sheet, REPLY);
    await sheet.shows(LEFT_ALONE);
    await expect(x.composer).not.toContainText('#AmazonCart');
    expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({ reason: 'draft-in-the-way' });
  });
  await test.step('a poll, in the box below a tweet', async () => {
    Object.assign(world.faults, { attachment: 'poll', inlineReply: true });
    await x.open(`/daily_reader/status/${sampleId('us-product')}`);
    await x.button('us-product').click();
    await sheet.click('button', REPLY);
    await sheet.shows(LEFT_ALONE);
    await expect(editor(x.page, INLINE)).not.toContainText('#AmazonCart');
    expect(createTweets(playground, start)).toBe(0);
  });
});

test.describe('where X holds a reply back for a while ("Undo post")', () => {
  test.use({ settings: { addAfterReply: false } });

  test('it is recorded as posted with its id when X sends it, and other tweets can be answered meanwhile', async ({
    x,
    sheet,
    context,
    world,
    playground,
    extension,
  }) => {
    test.slow();
    world.faults.undoPostMs = 18_000;
    // In two tabs at once, one for each kind of notice: X holds a reply for longer than a test should wait twice.
    const second = new XPage(await context.newPage());
    const secondSheet = await SheetDriver.of(second.page);
    const lamp = tweetLink(world, 'https://www.amazon.com/dp/B0LAMPDESK');
    const kettle = tweetLink(world, 'https://www.amazon.com/dp/B08KETTLE1');
    const tabs = [
      { tab: second, shown: secondSheet, product: 'uk-product', notice: 'plain' },
      { tab: x, shown: sheet, product: 'us-product', notice: 'toast' },
    ] as const;
    for (const { tab, shown, product, notice } of tabs)
      await test.step(`the notice is ${notice}`, async () => {
        world.faults.undoNotice = notice;
        await askFor(tab, shown, REPLY, product);
        await expect.poll(() => shown.text(), WITHIN).toContain('X is holding your reply for a moment');
        await expect(tab.button(product)).toHaveText('Replying…');
        await buttonOf(tab, product === 'us-product' ? lamp : kettle).click();
        await shown.click('button', PRIVATELY);
        await shown.shows('Nothing was posted');
        await tab.page.bringToFront();
      });
    // The good news itself is gone after some seconds, perhaps before the other tab has been looked at.
    for (const { tab, product } of tabs) {
      await tab.page.bringToFront();
      await expect(tab.button(product)).toHaveText('Replied', WITHIN);
    }
    expect(createTweets(playground, start)).toBe(2);
    const ends = (await extension.ledger()).map(({ events }) => events.at(-1));
    for (const { id } of world.posted)
      expect(ends).toContainEqual(expect.objectContaining({ kind: 'reply/posted', replyId: id }));
    expect(world.posted).toHaveLength(2);
  });

  test('the shopper takes it back, or sends it at once', async ({
    x,
    sheet,
    world,
    playground,
    extension,
  }) => {
    await test.step('it is abandoned when the shopper presses Undo', async () => {
      world.faults.undoPostMs = 60_000;
      await askFor(x, sheet, REPLY);
      await sheet.shows('X is holding your reply for a moment');
      await x.toast.locator('[data-label="Undo"]').click();
      await sheet.shows('You undid the reply before X sent it');
      expect(createTweets(playground, start)).toBe(0);
      expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
        kind: 'reply/abandoned',
        why: 'undone',
      });
    });
    await test.step('a reply that the shopper pressed and then sends at once is recorded as posted with its id', async () => {
      await startAgain(x, extension, world);
      start = Date.now();
      world.faults.undoPostMs = 20_000;
      await askFor(x, sheet, EDIT);
      await sheet.shows('Nothing is posted until you press Reply there');
      await submit(x.page).click();
      await sheet.shows('X is holding your reply for a moment');
      await x.toast.locator('[data-label="Send now"]').click();
      await sheet.shows('Your reply is posted');
      await expect(x.button('us-product')).toHaveText('Replied');
      expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
        replyId: world.posted[0]?.id,
      });
    });
  });
});
