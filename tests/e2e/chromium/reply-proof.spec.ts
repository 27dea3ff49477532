import type { Page } from '@playwright/test';
import { SEEN_WITHIN_MS } from '../../../utils/x/reply/submit-outcome.ts';
import { sampleId } from '../../playground/sample.ts';
import type { World } from '../../playground/world.ts';
import { askFor, createTweets, EDIT, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { LongWaits } from '../support/long-waits.ts';
import { buttonOf, startAgain, tweetLink } from '../support/stores.ts';

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
  test('wherever the box is', async ({ x, sheet, world, extension }) => {
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
    const waits = await LongWaits.of(x.page, extension);
    await submit(x.page).evaluate((button: HTMLElement) => button.click());
    await expect(x.toast).toBeVisible();
    const said = async () => {
      await waits.end(SEEN_WITHIN_MS);
      return sheet.text();
    };
    await expect.poll(said, WITHIN).toContain('we did not see a reply go out');
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
    const waits = await LongWaits.of(x.page, extension);
    await x.page.locator(`${DIALOG} [data-testid="app-bar-close"]`).click();
    await expect(x.page.locator(DIALOG)).toHaveCount(0);
    await x.scrollTo('uk-product');
    await x.button('uk-product').click();
    await sheet.click('button', REPLY);
    await sheet.shows('Your reply is posted');
    const ends = async () => {
      await waits.end(SEEN_WITHIN_MS);
      return (await extension.ledger()).map(({ events }) => events.at(-1));
    };
    await expect
      .poll(ends, WITHIN)
      .toEqual([
        expect.objectContaining({ kind: 'reply/abandoned' }),
        expect.objectContaining({ kind: 'reply/posted', replyId: world.posted[0]?.id }),
      ]);
  });
});

// What else counts as one is in draft.test.ts, for either box.
test('a photo or a place in X’s box is the shopper’s draft: nothing is written, nothing is sent', async ({
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
  await test.step('a place, in the box below a tweet', async () => {
    Object.assign(world.faults, { attachment: 'place', inlineReply: true });
    await x.open(`/daily_reader/status/${sampleId('us-product')}`);
    await x.button('us-product').click();
    await sheet.click('button', REPLY);
    await sheet.shows(LEFT_ALONE);
    await expect(editor(x.page, INLINE)).not.toContainText('#AmazonCart');
    expect(createTweets(playground, start)).toBe(0);
  });
});

/** Lets X hold back the next reply from this page until the returned function is called: no machine is too slow for that. */
async function holdBack(page: Page, { faults }: World): Promise<() => Promise<void>> {
  interface Held {
    setTimeout: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => number;
    send(): void;
  }
  await page.evaluate((heldMs) => {
    const held = window as unknown as Held;
    const { setTimeout: later } = held;
    held.setTimeout = (work, ms, ...args) => {
      if (ms !== heldMs) return later(work, ms, ...args);
      held.send = () => work(...args);
      return 0;
    };
  }, faults.undoPostMs);
  return () => page.evaluate(() => (window as unknown as Held).send());
}

test.describe('where X holds a reply back for a while ("Undo post")', () => {
  test.use({ settings: { addAfterReply: false } });

  test('it is recorded as posted with its id when X sends it, and other tweets can be answered meanwhile', async ({
    x,
    sheet,
    world,
    playground,
    extension,
  }) => {
    test.slow();
    const lamp = tweetLink(world, 'https://www.amazon.com/dp/B0LAMPDESK');
    const kettle = tweetLink(world, 'https://www.amazon.com/dp/B08KETTLE1');
    for (const [notice, product, other] of [
      ['plain', 'uk-product', kettle],
      ['toast', 'us-product', lamp],
    ] as const)
      await test.step(`the notice is ${notice}`, async () => {
        Object.assign(world.faults, { undoPostMs: 60_000, undoNotice: notice });
        await x.open();
        const send = await holdBack(x.page, world);
        const waits = await LongWaits.of(x.page, extension);
        await x.button(product).click();
        await sheet.click('button', REPLY);
        // A plain notice tells nothing: that X holds the reply back shows when its box has closed and no toast has come.
        // The box is not open at first, either.
        await expect.poll(() => extension.history()).toContain('reply/pressing');
        await expect(x.composer).toHaveCount(0);
        const said = async () => {
          await waits.end(SEEN_WITHIN_MS);
          return sheet.text();
        };
        await expect.poll(said, WITHIN).toContain('X is holding your reply for a moment');
        await expect(x.button(product)).toHaveText('Replying…');
        await buttonOf(x, other).click();
        await sheet.click('button', PRIVATELY);
        await sheet.shows('Nothing was posted');
        await x.page.bringToFront();
        await send();
        await expect(x.button(product)).toHaveText('Replied');
      });
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
      world.faults.undoPostMs = 60_000;
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
