import { askFor, createTweets, EDIT, PRIVATELY, REPLY } from '../support/asking.ts';
import { Backstage, whileXLivesOn } from '../support/backstage.ts';
import { expect, test } from '../support/extension.ts';

// Replies alone: what then goes into the cart has its own tests.
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

const CASES: [string, readonly (typeof MOMENTS)[number][]][] = [
  ...MOMENTS.map((moment): [string, [typeof moment]] => [moment, [moment]]),
  ['at every one of these moments', MOMENTS],
];
for (const [when, stops] of CASES) {
  test(`stopping the background ${when} changes nothing: one reply, the same history`, async ({
    x,
    face,
    world,
    playground,
    extension,
  }) => {
    const start = Date.now();
    const backstage = await Backstage.of(extension);
    const now = async (moment: (typeof MOMENTS)[number]) => {
      if (stops.includes(moment)) await backstage.stopBackground();
    };
    // Long enough for a stop to fall before the toast; nothing waits for it but X's page.
    Object.assign(world.faults, { createTweet: 'slow', createDelayMs: 400 });

    await x.open();
    await x.button('us-product').waitFor();
    await now('before the click');
    await x.button('us-product').click();
    await face.shows('Everyone on X will be able to see this reply');
    await now('while the sheet is open');
    await face.click('button', REPLY);
    await now('right after the act is chosen');
    await x.composer.waitFor();
    await now('while X’s reply box is open');
    await expect.poll(() => createTweets(playground, start)).toBe(1);
    await now('between the press and X’s toast');
    await face.shows('Your reply is posted');
    await now('after the toast');

    await expect(x.button('us-product')).toHaveText('Replied');
    const popup = await extension.popup();
    await expect(popup.locator('.states')).toHaveText('Reply posted');
    expect(await backstage.history()).toEqual(SENT);
    expect(createTweets(playground, start)).toBe(1);
    expect(world.posted).toHaveLength(1);
  });
}

test('stopping the background while the shopper edits changes nothing: their press is recorded', async ({
  x,
  face,
  playground,
  extension,
}) => {
  const start = Date.now();
  const backstage = await Backstage.of(extension);
  await askFor(x, face, EDIT);
  await expect(x.composer).toContainText('#AmazonCart');
  await backstage.stopBackground();
  await x.composer.pressSequentially('please');
  await x.page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await face.shows('Your reply is posted');
  await expect(x.button('us-product')).toHaveText('Replied');
  expect(await backstage.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/posted']);
  expect(createTweets(playground, start)).toBe(1);
});

for (const when of ['before', 'while'] as const) {
  test(`stopping the background ${when} the link opens privately opens it once and posts nothing`, async ({
    x,
    face,
    context,
    playground,
    extension,
  }) => {
    const start = Date.now();
    const backstage = await Backstage.of(extension);
    await x.open();
    await x.button('us-product').click();
    if (when === 'before') await backstage.stopBackground();
    const opening = context.waitForEvent('page');
    await face.click('button', PRIVATELY);
    const tab = await opening;
    if (when === 'while') await backstage.stopBackground();

    await face.shows('The author’s link is open in a new tab');
    await expect(tab).toHaveURL(
      'https://www.amazon.com/Quiet-Harbour-Novel-Margit-Lund/dp/B0C7QKX4TN?tag=dailyreader-20',
    );
    await expect(x.button('us-product')).toHaveText('Opened');
    const popup = await extension.popup();
    await expect(popup.locator('.states')).toHaveText('Link opened; we added nothing');
    expect(await backstage.history()).toEqual(OPENED);
    expect(context.pages().filter((page) => new URL(page.url()).host.endsWith('amazon.com'))).toHaveLength(1);
    expect(createTweets(playground, start)).toBe(0);
  });
}

test('nothing is put into X’s reply box before "composing" is in the ledger', async ({
  x,
  face,
  playground,
  extension,
}) => {
  const backstage = await Backstage.of(extension);
  await x.open();
  await x.button('us-product').click();
  await face.shows('Everyone on X will be able to see this reply');
  const letGo = await backstage.holdLedger();
  await face.click('button', REPLY);
  await whileXLivesOn(playground);
  await face.shows('Sending your reply');
  await expect(x.composer).toHaveCount(0);

  await letGo();
  await face.shows('Your reply is posted');
  expect(await backstage.history()).toEqual(SENT);
});

test('X’s Reply is not pressed before "pressing" is in the ledger', async ({
  x,
  face,
  playground,
  extension,
}) => {
  const start = Date.now();
  const backstage = await Backstage.of(extension);
  await x.open();
  await x.button('us-product').click();
  // Between the two writes: the first is done and answered when X’s box is asked for, the box not yet open.
  const box = await x.holdReplyBox();
  await face.click('button', REPLY);
  await box.asked();
  expect(await backstage.history()).toEqual(['asked', 'reply/composing']);
  const letGo = await backstage.holdLedger();
  await box.open();
  await expect(x.composer).toContainText('#AmazonCart');
  await whileXLivesOn(playground);
  expect(createTweets(playground, start)).toBe(0);
  await expect(x.composer).toContainText('#AmazonCart');

  await letGo();
  await face.shows('Your reply is posted');
  expect(createTweets(playground, start)).toBe(1);
  expect(await backstage.history()).toEqual(SENT);
});
