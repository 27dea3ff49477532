import { SEEN_WITHIN_MS } from '../../../utils/x/reply/submit-outcome.ts';
import { sampleId } from '../../playground/sample.ts';
import { askFor, createTweets, EDIT, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { LongWaits } from '../support/long-waits.ts';
import { startAgain } from '../support/stores.ts';

// Only replies: adding to the cart has its own tests.
test.use({ settings: { addAfterReply: false } });

const TEXT = '#AmazonCart';
let start = 0;
test.beforeEach(() => {
  start = Date.now();
});

test('one click in the sheet posts one reply, to the tweet with the button', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  await expect(x.button('us-product')).toHaveText('Replied');
  expect(createTweets(playground, start)).toBe(1);
  const [reply] = world.posted;
  expect(reply).toMatchObject({ author: 'shopper_one', inReplyTo: sampleId('us-product') });
  expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/posted']);
  expect((await extension.ledger()).at(-1)?.events.at(-1)).toMatchObject({ replyId: reply?.id });
});

test('a tweet is answered on its own page and in the photo viewer as at home', async ({
  x,
  sheet,
  extension,
  world,
}) => {
  const photo = sampleId('photo-product');
  const viewer = `/garden_diary/status/${photo}/photo/1`;
  const inViewer = x.page.locator('[role="dialog"] article [data-amazoncart]').first();
  const reply = async () => {
    await sheet.click('button', REPLY);
    await sheet.shows('Your reply is posted');
  };
  await test.step('a tweet’s own page is answered from there, beside X’s inline reply box', async () => {
    await x.open(`/daily_reader/status/${sampleId('us-product')}`);
    await x.button('us-product').click();
    await reply();
    expect(world.posted[0]?.inReplyTo).toBe(sampleId('us-product'));
  });
  await test.step('in the photo viewer, opened from home, the tweet beside the photo is answered', async () => {
    await startAgain(x, extension, world);
    await x.open();
    await x.scrollTo('photo-product');
    await x.tweet('photo-product').locator(`a[href="${viewer}"]`).first().click();
    await x.page
      .locator('[role="dialog"] div[data-testid="tweet"] article [data-amazoncart]')
      .first()
      .click();
    await reply();
    expect(world.posted.map(({ inReplyTo }) => inReplyTo)).toEqual([photo]);
  });
  await test.step('and opened from its own address, where a draft of the shopper’s is left alone, and a reply of theirs goes where it belongs', async () => {
    await startAgain(x, extension, world);
    await x.open(viewer);
    const pane = x.page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]');
    await pane.click();
    await pane.pressSequentially('half a thought');
    await inViewer.click();
    await reply();
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]).toMatchObject({
      inReplyTo: photo,
      parts: [{ kind: 'hashtag', tag: 'AmazonCart' }],
    });
  });
});

test('editing stops before the press; what the shopper posts then is recorded', async ({
  x,
  sheet,
  playground,
  extension,
}) => {
  await askFor(x, sheet, EDIT);
  await sheet.shows('Nothing is posted until you press Reply there');
  await expect(x.composer).toContainText(TEXT);
  expect(createTweets(playground, start)).toBe(0);
  await x.composer.pressSequentially('for my sister');
  await x.page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await sheet.shows('Your reply is posted');
  expect(createTweets(playground, start)).toBe(1);
  expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/posted']);
});

test('editing and closing the box posts nothing and says so; another post of the shopper’s is not the reply', async ({
  x,
  sheet,
  playground,
  extension,
}) => {
  test.slow();
  await askFor(x, sheet, EDIT);
  await sheet.shows('Nothing is posted until you press Reply there');
  const waits = await LongWaits.of(x.page, extension);
  await x.page.locator('[role="dialog"] [data-testid="app-bar-close"]').click();
  await expect(x.page.locator('[role="dialog"]')).toHaveCount(0);
  expect(createTweets(playground, start)).toBe(0);
  await x.page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await x.composer.pressSequentially('Good morning');
  await x.page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
  await expect(x.toast.locator('a')).toBeVisible();
  expect(createTweets(playground, start)).toBe(1);
  const said = async () => {
    await waits.end(SEEN_WITHIN_MS);
    return sheet.text();
  };
  await expect.poll(said, { timeout: 40_000 }).toContain('we did not see a reply go out');
  expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
  expect(createTweets(playground, start)).toBe(1);
});

// More of what a box may show is in composer.test.ts and post-reply.test.ts.
test('the reply box must answer the right tweet', async ({ x, sheet, world, playground, extension }) => {
  const STOPPED = 'was about to reply to another post, so we stopped. Nothing was sent.';
  const last = async () => (await extension.ledger()).at(-1)?.events.at(-1);

  await test.step('a box that answers another tweet is left alone: nothing is sent', async () => {
    world.faults.wrongTarget = true;
    await askFor(x, sheet, REPLY);
    await sheet.shows(STOPPED);
    expect(createTweets(playground, start)).toBe(0);
    // Checked before the text is inserted, not only at the press.
    await expect(x.composer).toBeVisible();
    await expect(x.composer).not.toContainText(TEXT);
    expect(await last()).toMatchObject({ reason: 'wrong-target' });
    await expect(x.button('us-product')).toHaveText('Not sent');
  });
  await test.step('a draft of the shopper’s in X’s box is never touched', async () => {
    await startAgain(x, extension, world);
    world.faults.draftRestored = 'half a thought';
    await askFor(x, sheet, REPLY);
    await sheet.shows('already contains your own text');
    await expect(x.composer).toHaveText('half a thought');
    expect(createTweets(playground, start)).toBe(0);
  });
  await test.step('a reply box without a permalink is recognised by the tweet’s author and text', async () => {
    await startAgain(x, extension, world);
    world.faults.modalHidesPermalink = true;
    await askFor(x, sheet, REPLY);
    await sheet.shows('Your reply is posted');
    expect(world.posted[0]?.inReplyTo).toBe(sampleId('us-product'));
  });
  await test.step('a reply box that switches to another tweet after the text is in it is not sent', async () => {
    await startAgain(x, extension, world);
    const since = Date.now();
    await x.open();
    await x.page.evaluate((other) => {
      addEventListener('input', () => {
        for (const link of document.querySelectorAll('[role="dialog"] article a[href*="/status/"]'))
          link.setAttribute('href', `/daily_reader/status/${other}`);
      });
    }, sampleId('uk-product'));
    await x.button('us-product').click();
    await sheet.click('button', REPLY);
    await sheet.shows(STOPPED);
    expect(createTweets(playground, since)).toBe(0);
    expect(await last()).toMatchObject({ reason: 'wrong-target' });
  });
});
