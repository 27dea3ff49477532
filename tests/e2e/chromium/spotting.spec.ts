import type { Page } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { X_HOSTS } from '../../../utils/x-facts/hosts.ts';
import { type SampleName, sampleId } from '../../playground/sample.ts';
import { addTweet, type Card } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import { expect, test } from '../support/extension.ts';
import { FrameRecorder } from '../support/frame-recorder.ts';

const ids = (names: readonly SampleName[]) => names.map(sampleId).sort();
const NOTHING_WRONG = { missing: [], doubled: [], stray: [] };
const CLIENTS = ['first', 'second'] as const;
const SHOW_MORE = { first: '[data-testid="tweet-text-show-more-link"]', second: 'div[dir="auto"] > button' };

/** What React could not hydrate of a page of the second client, because it was changed before. */
const notHydrated = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { recovered?: string[] }).recovered ?? []);

/** The home timeline's tweets, in its order. */
const WITH = [
  ...(['us-product', 'uk-product', 'de-card-small', 'jp-card-large', 'short-amzn-to', 'short-a-co'] as const),
  ...(['several-products', 'repost', 'thread-2', 'quote-outer', 'protected-author', 'restricted'] as const),
  ...(['edited', 'video', 'article', 'photo-product', 'last-product'] as const),
];
const WITHOUT = [
  ...(['plain-1', 'plain-link', 'photos', 'thread-1', 'quote-inner', 'quote-gone', 'show-more'] as const),
  ...([
    'lookalike',
    'player-card',
    ...Array.from({ length: 13 }, (_, i) => `plain-${i + 2}` as const),
  ] as const),
];

/** Each surface, and the first tweets with a product on it. */
const SURFACES: [string, string, SampleName[]][] = [
  ['a profile', '/daily_reader', ['us-product', 'quoted-product']],
  ['a search', '/search?q=amazon.com/dp', ['several-products', 'repost', 'thread-2']],
  ['a list', '/i/lists/1', ['us-product', 'uk-product', 'short-a-co', 'several-products', 'thread-2']],
  ['bookmarks', '/i/bookmarks', ['uk-product', 'several-products', 'short-a-co']],
  ['notifications', '/notifications', ['answer-to-own']],
  ['a tweet’s page', `/daily_reader/status/${sampleId('us-product')}`, ['us-product', 'reply-1']],
  ['a thread’s page', `/tiny_desk_lab/status/${sampleId('thread-1')}`, ['thread-2']],
  ['an edited tweet’s page', `/kitchen_notes/status/${sampleId('edited')}`, ['edited']],
  ['an article’s page', `/tiny_desk_lab/status/${sampleId('article')}`, ['article']],
  ['a photo viewer', `/garden_diary/status/${sampleId('photo-product')}/photo/1`, ['photo-product']],
];

for (const client of CLIENTS)
  test(`on the ${client} client every kind of tweet with a product has a button, on every surface, once, and no other tweet has a node of ours`, async ({
    x,
    world,
  }) => {
    world.client = client;
    const recorder = await FrameRecorder.on(x.page);
    await x.open();
    // Rows that left the page before its first button came are not recorded, and come back at the top.
    await expect(x.button('us-product')).toHaveCount(1);
    await recorder.frames(1);
    await x.scrollTo('last-product', 500);
    const { buttons, bare, ...wrong } = await recorder.seen();
    expect(wrong).toMatchObject(NOTHING_WRONG);
    expect(buttons.sort()).toEqual(ids(WITH));
    // The tweet without a permalink is the ad.
    expect(bare.sort()).toEqual([...ids(WITHOUT), 'no permalink']);
    expect(await notHydrated(x.page)).toEqual([]);

    await test.step('a link that X shows late brings its button along', async () => {
      await x.page.mouse.wheel(0, -20_000);
      await x.scrollTo('show-more');
      await expect(x.button('show-more')).toHaveCount(0);
      await x.tweet('show-more').locator(SHOW_MORE[client]).click();
      await expect(x.button('show-more')).toHaveCount(1);
    });
    for (const [name, path, products] of SURFACES)
      await test.step(name, async () => {
        await x.open(path);
        for (const product of products) await expect(x.button(product).first()).toBeAttached();
        await recorder.frames(1);
        expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
        expect(await notHydrated(x.page)).toEqual([]);
      });
    expect(recorder.errors).toEqual([]);
  });

test('on the second client a page that the router swaps in, or goes back to, has its buttons in its first frame', async ({
  x,
  world,
}) => {
  world.client = 'second';
  const recorder = await FrameRecorder.on(x.page);
  await x.open();
  await expect(x.button('us-product')).toHaveCount(1);
  await x.tweet('us-product').locator('[data-base-ui-tooltip-trigger]').click();
  await expect(x.button('reply-1')).toHaveCount(1);
  await x.page.goBack();
  await expect(x.button('uk-product')).toHaveCount(1);
  await x.page.goForward();
  await expect(x.button('reply-1')).toHaveCount(1);
  await recorder.frames(1);
  expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
});

test('signed out on a phone, where the second client leads to X’s app, the sheet offers to log in, and to add privately', async ({
  x,
  sheet,
  world,
}) => {
  Object.assign(world, { client: 'second', viewer: null });
  await x.open('/home', 'mobile.x.com');
  await expect(x.tweet('us-product').locator('[data-engagement-action="reply"] a')).toHaveAttribute(
    'href',
    /^https:\/\/m\.x\.com\//,
  );
  await x.button('us-product').click();
  await sheet.shows(sheetStrings.openLink);
  await sheet.shows(sheetStrings.loggedOut);
  const text = await sheet.text();
  expect(text).not.toMatch(/Reply #Amazon/);
  expect(text).not.toContain(sheetStrings.cannotReply);
  const left = x.page.waitForURL(/\/i\/flow\/login\?redirect_after_login=/);
  await sheet.click('link', sheetStrings.logIn);
  await left;
});

test('the button is on every host of Twitter’s', async ({ x }) => {
  const recorder = await FrameRecorder.on(x.page);
  // The others are opened in spotting-look.spec.ts and everywhere.
  for (const host of X_HOSTS.filter((each) => each.endsWith('twitter.com'))) {
    await test.step(host, async () => {
      await x.open('/home', host);
      await expect(x.button('us-product').first()).toBeVisible();
      expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
    });
  }
  expect(recorder.errors).toEqual([]);
});

test('no button for a product only in the quoted tweet, or in menus and modals, which also have role=group; #AmazonBasket for amazon.co.uk, #AmazonCart for every other store', async ({
  x,
  world,
}) => {
  const recorder = await FrameRecorder.on(x.page);
  await x.open();
  await test.step('#AmazonBasket for amazon.co.uk, #AmazonCart for every other store', async () => {
    await expect(x.button('us-product')).toHaveText('#AmazonCart');
    await expect(x.button('uk-product')).toHaveText('#AmazonBasket');
    await expect(x.button('uk-product')).toHaveAccessibleName('#AmazonBasket');
  });
  await test.step('menus and modals, which also have role=group', async () => {
    const tweet = x.tweet('us-product');
    for (const control of ['[data-testid="caret"]', '[data-testid="retweet"]', '[aria-label="Share post"]']) {
      await tweet.locator(control).click();
      const menu = x.page.locator('[role="group"]:has([role="menu"])');
      await expect(menu).toBeVisible();
      await expect(menu.locator('[data-amazoncart]')).toHaveCount(0);
      await x.page.mouse.click(5, 5);
      await expect(menu).toHaveCount(0);
    }
    await tweet.locator('[data-testid="reply"]').click();
    await expect(x.composer).toBeVisible();
    await expect(x.page.locator('[role="dialog"] [data-amazoncart]')).toHaveCount(0);
    expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
    await x.page.locator('[role="dialog"] [data-testid="app-bar-close"]').click();
    await expect(x.page.locator('[role="dialog"]')).toHaveCount(0);
  });
  await test.step('another store', async () => {
    await x.scrollTo('de-card-small');
    await expect(x.button('de-card-small')).toHaveText('#AmazonCart');
  });
  await test.step('a product only in the quoted tweet, even as a card', async () => {
    const british: Card = {
      layout: 'small',
      tco: 'https://t.co/Quoted0001',
      domain: 'amazon.co.uk',
      title: 'A kettle',
    };
    const quoted = addTweet(world, { author: 'kitchen_notes', parts: write('Mine.'), card: british });
    const without = addTweet(world, { author: 'slow_sundays', parts: write('This.'), quote: quoted.id });
    const own = write('Or this https://www.amazon.com/dp/B0OUTERQT6');
    const withOwn = addTweet(world, { author: 'slow_sundays', parts: own, quote: quoted.id });
    world.home.unshift(without.id, withOwn.id);
    await x.open();
    await expect(x.tweetById(withOwn.id).locator('[data-amazoncart]')).toHaveText('#AmazonCart');
    await expect(x.tweetById(without.id).locator('[data-testid="card.wrapper"]')).toBeVisible();
    await expect(x.tweetById(without.id).locator('[data-amazoncart]')).toHaveCount(0);
  });
});

test('when X changes its markup there is no button, and X keeps working without an error of ours', async ({
  x,
  world,
}) => {
  world.faults.groupChanged = true;
  const recorder = await FrameRecorder.on(x.page);
  await x.open();
  await x.scrollTo('repost');
  await expect(x.page.locator('[data-amazoncart]')).toHaveCount(0);
  await x.tweet('repost').locator('[data-testid="like"]').click();
  await expect(x.tweet('repost').locator('[data-testid="unlike"]')).toBeVisible();
  expect(recorder.errors).toEqual([]);

  await test.step('once the markup is as before, tweets that come into view have their buttons', async () => {
    world.faults.groupChanged = false;
    await x.scrollTo('last-product');
    await expect(x.button('last-product')).toBeVisible();
  });
});
