import { askFor, createTweets, EDIT, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { hold } from '../support/hold.ts';
import { ExtensionInternals, waitForXPolls } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import { buttonOf, openWithLinks, startOver, storePages } from '../support/stores.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const SENT = ['asked', 'reply/composing', 'reply/pressing', 'reply/posted'];
const OPENED = ['asked', 'cart/queued', 'cart/opening', 'cart/opened'];

const MOMENTS = [
  'before the click',
  'while the sheet is open',
  'right after the act is chosen',
  'while X’s reply box is open',
  'between the press and X’s toast',
  'after the toast',
] as const;

// Each moment comes with and without a stop at the one before. Any two stops are tried in tests/faults.
const CASES: [string, readonly (typeof MOMENTS)[number][]][] = [
  ['at every other of these moments', MOMENTS.filter((_, index) => index % 2 === 0)],
  ['at the moments between', MOMENTS.filter((_, index) => index % 2 === 1)],
  ['at every one of them', MOMENTS],
];
test('stopping the background at any moment changes nothing: one reply, the same history', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const ids = await openWithLinks(
    x,
    world,
    CASES.map(() => 'https://www.amazon.com/dp/B0QUIETEAR'),
  );
  const popup = await extension.popup();
  await eachRow(
    CASES,
    ([when]) => `stopped ${when}`,
    async ([, stops], row) => {
      const start = Date.now();
      await internals.forgetRequests();
      world.posted.length = 0;
      const now = async (moment: (typeof MOMENTS)[number]) => {
        if (stops.includes(moment)) await internals.stopBackground();
      };
      const button = buttonOf(x, ids[row] ?? '');
      // X's box stays open until its server answers.
      const answer = hold(world);
      await x.page.bringToFront();
      await button.scrollIntoViewIfNeeded();
      await now('before the click');
      await button.click();
      await sheet.shows('Everyone on X can see this reply');
      await now('while the sheet is open');
      await sheet.click('button', REPLY);
      await now('right after the act is chosen');
      await x.composer.waitFor();
      await now('while X’s reply box is open');
      await expect.poll(() => createTweets(playground, start)).toBe(1);
      await now('between the press and X’s toast');
      answer();
      await sheet.shows('Your reply is posted');
      await now('after the toast');

      await expect(button).toHaveText('Replied');
      await popup.bringToFront();
      await popup.reload();
      await expect(popup.locator('.states')).toHaveText('Reply posted');
      expect(await internals.history()).toEqual(SENT);
      expect(createTweets(playground, start)).toBe(1);
      expect(world.posted).toHaveLength(1);
    },
  );
});

test('stopping the background while the shopper edits changes nothing: their press is recorded', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  const internals = await ExtensionInternals.of(extension);
  await askFor(x, sheet, EDIT);
  await expect(x.composer).toContainText('#AmazonCart');
  await internals.stopBackground();
  await x.composer.pressSequentially('please');
  // X's shortcut counts like a click on its button.
  await x.composer.press('Control+Enter');
  await sheet.shows('Your reply is posted');
  await expect(x.button('us-product')).toHaveText('Replied');
  expect(await internals.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/posted']);
  expect((await internals.ledger()).at(-1)?.events.at(-1)).toMatchObject({ replyId: world.posted[0]?.id });
  expect(createTweets(playground, start)).toBe(1);
});

test('stopping the background before or while the link opens privately opens it once and posts nothing', async ({
  x,
  sheet,
  world,
  context,
  playground,
  extension,
}) => {
  const start = Date.now();
  const internals = await ExtensionInternals.of(extension);
  const whens = ['before', 'while'] as const;
  const href = 'https://www.amazon.com/dp/B0QUIETEAR?tag=daily-20';
  const ids = await openWithLinks(
    x,
    world,
    whens.map(() => href),
  );
  const popup = await extension.popup();
  await eachRow(
    whens,
    (when) => `stopped ${when} the link opens`,
    async (when, row) => {
      await startOver(extension, world);
      const button = buttonOf(x, ids[row] ?? '');
      await x.page.bringToFront();
      await button.click();
      // Stopped while it loads the sheet's script, the sheet would not come before the next click.
      await sheet.waitUntilStable();
      if (when === 'before') await internals.stopBackground();
      const opening = context.waitForEvent('page');
      await sheet.click('button', PRIVATELY);
      const tab = await opening;
      if (when === 'while') await internals.stopBackground();

      await sheet.shows('The link is open in a new tab');
      await expect(tab).toHaveURL(href);
      await expect(button).toHaveText('Opened');
      await popup.bringToFront();
      await popup.reload();
      await expect(popup.locator('.states')).toHaveText('Link opened; we added nothing');
      expect(await internals.history()).toEqual(OPENED);
      expect(storePages(extension)).toHaveLength(1);
      expect(createTweets(playground, start)).toBe(0);
    },
  );
});

test('each step of a reply waits until the one before is in the ledger: "composing", then "pressing"', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  const internals = await ExtensionInternals.of(extension);
  const href = 'https://www.amazon.com/dp/B0QUIETEAR';
  const [first = '', second = ''] = await openWithLinks(x, world, [href, href]);

  await test.step('nothing is put into X’s reply box before "composing" is in the ledger', async () => {
    await buttonOf(x, first).click();
    await sheet.shows('Everyone on X can see this reply');
    const letGo = await internals.holdLedger();
    await sheet.click('button', REPLY);
    await waitForXPolls(playground);
    await sheet.shows('Sending your reply');
    await expect(x.composer).toHaveCount(0);

    await letGo();
    await sheet.shows('Your reply is posted');
    expect(await internals.history()).toEqual(SENT);
    expect(createTweets(playground, start)).toBe(1);
  });
  await test.step('X’s Reply is not pressed before "pressing" is in the ledger', async () => {
    await buttonOf(x, second).click();
    // Between the two writes: the first is done and answered when X’s box is requested, and the box is not open yet.
    const box = await x.holdReplyBox();
    await sheet.click('button', REPLY);
    await box.asked();
    expect(await internals.history()).toEqual(['asked', 'reply/composing']);
    const letGo = await internals.holdLedger();
    await box.open();
    await expect(x.composer).toContainText('#AmazonCart');
    await waitForXPolls(playground);
    expect(createTweets(playground, start)).toBe(1);
    await expect(x.composer).toContainText('#AmazonCart');

    await letGo();
    await sheet.shows('Your reply is posted');
    expect(createTweets(playground, start)).toBe(2);
    expect(await internals.history()).toEqual(SENT);
  });
});
