import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { store } from '../../playground/amazon/world.ts';
import { sampleId } from '../../playground/sample.ts';
import { expect, test, textOf } from '../support/firefox.ts';
import { choose, label, openX, storeTabs } from '../support/firefox-sheet.ts';
import { presses, tweetLink } from '../support/stores.ts';

/** The loop in a real Firefox. */

const COM = 'https://www.amazon.com/*';

test('tweets with an Amazon link have a button, and no others do', async ({ x }) => {
  await openX(x);
  expect(await label(x, sampleId('us-product'))).toBe('#AmazonCart');
  expect(await label(x, sampleId('uk-product'))).toBe('#AmazonBasket');
  expect(await label(x, sampleId('plain-1'))).toBeNull();
});

test('“Reply” posts one reply to the right tweet while the background is suspended, and opens the link in a background tab where the store is not allowed', async ({
  x,
  world,
  firefox,
  playground,
  extension,
}) => {
  const id = sampleId('uk-product');
  Object.assign(world.faults, { createTweet: 'slow', createDelayMs: 1500 });
  await openX(x);
  const posts = () => playground.requests.filter(({ path }) => path.includes('CreateTweet')).length;
  const before = posts();
  await choose(x, id, sheetStrings.reply('#AmazonBasket'));
  await expect.poll(posts).toBe(before + 1);
  await extension.suspend();
  await expect.poll(() => label(x, id)).toBe('Replied');
  expect(world.posted).toMatchObject([{ inReplyTo: id }]);
  await expect.poll(() => storeTabs(firefox)).toHaveLength(1);
});

test('“Just open the link” opens the author’s link untouched where the store is not allowed, and posts nothing', async ({
  x,
  world,
  firefox,
}) => {
  const id = tweetLink(world, 'https://www.amazon.fr/dp/B0QUIETEAR?tag=someone-21');
  await openX(x);
  await choose(x, id, sheetStrings.openLink);
  await expect.poll(() => storeTabs(firefox)).toEqual(['https://www.amazon.fr/dp/B0QUIETEAR?tag=someone-21']);
  await expect.poll(() => label(x, id)).toBe('Opened');
  expect(world.posted).toEqual([]);
  expect(presses(store(world.amazon, 'fr'))).toEqual([]);
});

test('“Add privately” puts the product into the cart, pressed once, though the background is suspended at each stage; popup and activity tell of it', async ({
  x,
  world,
  firefox,
  playground,
  extension,
}) => {
  await extension.setAccess('add', [COM]);
  const id = sampleId('us-product');
  await openX(x);
  // Amazon's answers take a moment, in which the background is suspended: while the product's page loads, after the
  // press, and while the page that confirms it loads.
  world.amazon.faults.slowMs = 300;
  const begin = playground.requests.length;
  const asked = () =>
    playground.requests.slice(begin).filter(({ host, path }) => /amazon/.test(host) && !/favicon/.test(path));
  await choose(x, id, sheetStrings.private);
  let suspended = 0;
  await expect
    .poll(
      async () => {
        if (asked().length > suspended) {
          suspended = asked().length;
          await extension.suspend();
        }
        return label(x, id);
      },
      { intervals: [50], timeout: 40_000 },
    )
    .toBe('In your cart');
  expect(suspended).toBeGreaterThanOrEqual(3);
  expect(presses(store(world.amazon, 'com'))).toEqual(['B0C7QKX4TN']);
  expect(store(world.amazon, 'com').cart).toEqual([{ asin: 'B0C7QKX4TN', quantity: 1 }]);
  await expect.poll(() => storeTabs(firefox)).toEqual([]);
  expect(world.posted).toEqual([]);

  for (const name of ['popup.html', 'activity.html']) {
    const page = await extension.open(name);
    await expect.poll(() => textOf(page), { message: name }).toMatch(/Quiet Harbour[\s\S]*In your cart/);
  }
});
