import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { SEEN_WITHIN_MS } from '../../../utils/x/reply/submit-outcome.ts';
import { sampleId } from '../../playground/sample.ts';
import { makeFaults } from '../../playground/world.ts';
import { askFor, createTweets, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { LongWaits } from '../support/long-waits.ts';
import { startAgain } from '../support/stores.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

// A box that does not take the text, or keeps its button off, is in post-reply.test.ts.
test('when X’s box does not come up, X’s own window opens filled in and nothing is posted unasked', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  world.faults.composerDelayMs = -1;
  const opening = x.page.context().waitForEvent('page');
  await askFor(x, sheet, REPLY);
  const window = await opening;
  await sheet.shows('X’s reply box did not open here');
  expect(createTweets(playground, start)).toBe(0);
  world.faults = makeFaults();
  await window.goto(`https://x.com/intent/post?in_reply_to=${sampleId('us-product')}&text=%23AmazonCart`);
  await expect(window.locator('[role="dialog"] [data-testid="tweetTextarea_0"]')).toContainText(
    '#AmazonCart',
  );
  await window.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await expect(x.button('us-product')).toHaveText('Replied');
  expect(world.posted[0]?.inReplyTo).toBe(sampleId('us-product'));
  expect(await extension.history()).toEqual([
    'asked',
    'reply/composing',
    'reply/composing',
    'reply/pressing',
    'reply/posted',
  ]);
  expect(createTweets(playground, start)).toBe(1);
});

test('X’s refusal is recognised on a page that has made hundreds of requests, shown in a sentence and in X’s own words, and nothing is retried', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  test.slow();
  const start = Date.now();
  Object.assign(world.faults, { requestsAtStart: 300, createTweet: 'rate-limit' });
  world.lang = 'de';
  await x.open();
  await expect(x.page.locator('html')).toHaveAttribute('data-requests', '300', { timeout: 45_000 });
  await x.button('us-product').click();
  await sheet.click('button', REPLY);
  await sheet.shows('X did not accept your reply');
  const said = (await x.toast.textContent())?.trim() ?? '?';
  await sheet.shows(`X says: “${said}”`.replace(/[“”]/g, ''));
  expect(createTweets(playground, start)).toBe(1);
  expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
    kind: 'reply/failed',
    reason: 'refused-by-x',
    said,
  });
  await expect(x.button('us-product')).toHaveText('Not sent');
});

test('a box that stays open, a reply that stands already and a lost login are told for what they are', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  await test.step('X’s box staying open after success does not hide the success', async () => {
    world.faults.composerStaysOpen = true;
    await askFor(x, sheet, REPLY);
    await sheet.shows('Your reply is posted');
  });
  await test.step('the same text, which X would refuse, is not offered again', async () => {
    world.faults.composerStaysOpen = false;
    await x.open();
    await x.button('us-product').click();
    await sheet.unfold();
    await sheet.shows(sheetStrings.edit);
    expect(await sheet.text()).not.toContain(sheetStrings.reply('#AmazonCart'));
    expect(createTweets(playground, start)).toBe(1);
  });
  await test.step('logged out, the sheet offers to log in to X at once, and no reply that would fail', async () => {
    await startAgain(x, extension, world);
    world.viewer = null;
    await x.open();
    await x.button('us-product').click();
    await sheet.shows(sheetStrings.loggedOut);
    for (const not of ['Reply #AmazonCart', 'Everyone on X', 'We could not tell'])
      expect(await sheet.text()).not.toContain(not);
    const left = x.page.waitForURL(/\/i\/flow\/login\?redirect_after_login=/);
    await sheet.click('link', sheetStrings.logIn);
    await left;
  });
});

test('a reply that X withholds is not called posted, because no id was seen', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  test.slow();
  const start = Date.now();
  world.faults.createTweet = 'withheld';
  await x.open();
  const waits = await LongWaits.of(x.page, extension);
  await x.button('us-product').click();
  await sheet.click('button', REPLY);
  await expect.poll(() => createTweets(playground, start)).toBe(1);
  await expect(x.composer).toHaveCount(0);
  // Until the browser has reported X's answer to our script, X seems to hold the reply back.
  const reported = () =>
    x.page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/CreateTweet')),
    );
  await expect.poll(reported).toBe(true);
  const said = async () => {
    await waits.end(SEEN_WITHIN_MS);
    return sheet.text();
  };
  await expect.poll(said, { timeout: 45_000 }).toContain('it may or may not be posted');
  expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/failed']);
  await expect(x.button('us-product')).toHaveText('Check reply');
});
