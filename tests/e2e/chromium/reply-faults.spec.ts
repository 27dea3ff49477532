import { sampleId } from '../../playground/sample.ts';
import type { CreateTweetFault, World } from '../../playground/world.ts';
import { askFor, createTweets, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

let start = 0;
test.beforeEach(() => {
  start = Date.now();
});

const INTENT: [string, (world: World) => void, string][] = [
  ['does not come up', (world) => (world.faults.composerDelayMs = -1), 'X’s reply box did not open here'],
  ['does not take the text', (world) => (world.faults.editorIgnoresInsert = true), 'did not take the text'],
  ['keeps its button off', (world) => (world.faults.buttonStaysDisabled = true), 'did not take the text'],
];
for (const [what, fault, sentence] of INTENT) {
  test(`when X’s box ${what}, X’s own window opens filled in and nothing is posted unasked`, async ({
    x,
    sheet,
    world,
    playground,
    extension,
  }) => {
    fault(world);
    const opening = x.page.context().waitForEvent('page');
    await askFor(x, sheet, REPLY);
    const window = await opening;
    await sheet.shows(sentence);
    expect(createTweets(playground, start)).toBe(0);
    Object.assign(world.faults, {
      composerDelayMs: 0,
      editorIgnoresInsert: false,
      buttonStaysDisabled: false,
    });
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
}

const REFUSALS: [CreateTweetFault, string, string][] = [
  ['rate-limit', 'refused-by-x', 'X did not accept the reply'],
  ['automated', 'refused-by-x', 'X did not accept the reply'],
  ['restricted', 'refused-by-x', 'X did not accept the reply'],
];
for (const [fault, reason, sentence] of REFUSALS) {
  test(`X’s refusal (${fault}) is shown in a sentence and in X’s own words, and nothing is retried`, async ({
    x,
    sheet,
    world,
    playground,
    extension,
  }) => {
    world.faults.createTweet = fault;
    world.lang = 'de';
    await askFor(x, sheet, REPLY);
    await sheet.shows(sentence);
    const said = (await x.toast.textContent())?.trim() ?? '?';
    await sheet.shows(`X says: “${said}”`.replace(/[“”]/g, ''));
    expect(createTweets(playground, start)).toBe(1);
    expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
      kind: 'reply/failed',
      reason,
      said,
    });
    await expect(x.button('us-product')).toHaveText('Not sent');
  });
}

test('for a duplicate reply the sheet says that the first one is most likely posted already', async ({
  x,
  sheet,
  playground,
}) => {
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  await askFor(x, sheet, REPLY);
  await sheet.shows('you already posted the same reply under this tweet');
  expect(createTweets(playground, start)).toBe(2);
});

test('a reply that X withholds is not called posted, because no id was seen', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  test.slow();
  world.faults.createTweet = 'withheld';
  await askFor(x, sheet, REPLY);
  await expect.poll(() => sheet.text(), { timeout: 45_000 }).toContain('it may or may not be there');
  expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/failed']);
  await expect(x.button('us-product')).toHaveText('Check reply');
});

test('a reply whose confirmation got lost is recorded as posted once its thread shows it', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  test.slow();
  world.faults.createTweet = 'lost';
  await askFor(x, sheet, REPLY);
  await expect.poll(() => sheet.text(), { timeout: 45_000 }).toContain('it may or may not be there');
  world.faults.createTweet = 'ok';
  await x.open(`/daily_reader/status/${sampleId('us-product')}`);
  await expect(x.button('us-product')).toHaveText('Replied');
  expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({
    kind: 'reply/posted',
    seenIn: 'thread',
    replyId: world.posted[0]?.id,
  });
});

test('logged out, nothing is sent and the sheet asks the shopper to log in', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.viewer = null;
  await askFor(x, sheet, REPLY);
  await sheet.shows('You are not logged in to X here. Nothing was sent.');
  expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({ reason: 'logged-out' });
});

test('X’s box staying open after success does not hide the success', async ({ x, sheet, world }) => {
  world.faults.composerStaysOpen = true;
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
});
