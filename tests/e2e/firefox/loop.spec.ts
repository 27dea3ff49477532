import type { Browser, Page } from 'puppeteer-core';
import { store } from '../../playground/amazon/world.ts';
import { sampleId } from '../../playground/sample.ts';
import { addTweet } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import { ALLOWED, attributeInside, expect, test } from '../support/firefox.ts';
import { presses } from '../support/stores.ts';

/**
 * The loop in a real Firefox. Its WebDriver can neither click in a closed shadow root nor inspect a page of an
 * extension. So the tests use the sheet by keyboard, as some shoppers do, and check the results in
 * X's page, in the tabs and on the playground's servers.
 */

const BUTTON = (id: string) => `article:has(a[href*="/status/${id}"] > time) [data-amazoncart]`;
/** How many times to press Tab in the sheet to reach each act; `reply` and `open`: where the store is not allowed. */
const TABS = { reply: 3, private: 2, open: 2 };

async function open(x: Page): Promise<void> {
  await x.goto('https://x.com/home');
  await x.waitForSelector('article[data-testid="tweet"] [data-amazoncart]');
}

async function choose(x: Page, id: string, act: keyof typeof TABS): Promise<void> {
  await x.bringToFront();
  // Tab from X's control in front of it, as a keyboard user does.
  await x.$eval(BUTTON(id), (host) => {
    const controls = host.parentElement?.querySelectorAll<HTMLElement>('button, a') ?? [];
    [...controls].at(-1)?.focus();
  });
  await x.keyboard.press('Tab');
  await x.keyboard.press('Enter');
  // The sheet takes the focus when it opens; X's page only sees that our host has it.
  const isOpen = () => x.evaluate(() => document.activeElement?.matches('[popover]') ?? false);
  await expect.poll(isOpen).toBe(true);
  // Until the background has answered, some of its controls are still missing.
  await expect.poll(() => attributeInside(x, '[popover]', 'class', 1)).toBe('ac-root asking');
  for (let i = 0; i < TABS[act]; i++) await x.keyboard.press('Tab');
  // A key pressed sooner than a person could have read the sheet does nothing, so it is pressed again.
  await expect
    .poll(
      async () => {
        if (await isOpen()) await x.keyboard.press('Enter');
        return isOpen();
      },
      { intervals: [500] },
    )
    .toBe(false);
}

const label = (x: Page, id: string) => attributeInside(x, BUTTON(id), 'data-label');
const storeTabs = async (firefox: Browser) =>
  (await firefox.pages()).map((page) => page.url()).filter((url) => url.startsWith('https://www.amazon.'));

test('tweets with an Amazon link have a button, and no others do', async ({ x }) => {
  await open(x);
  expect(await label(x, sampleId('us-product'))).toBe('#AmazonCart');
  expect(await label(x, sampleId('uk-product'))).toBe('#AmazonBasket');
  expect(await x.$$(BUTTON(sampleId('plain-1')))).toEqual([]);
});

test('“Reply” posts one reply to the right tweet, and opens the link in a background tab where the store is not allowed', async ({
  x,
  world,
  firefox,
}) => {
  const id = sampleId('uk-product');
  await open(x);
  await choose(x, id, 'reply');
  await expect.poll(() => world.posted.length).toBe(1);
  expect(world.posted[0]).toMatchObject({ inReplyTo: id });
  await expect.poll(() => label(x, id)).toBe('Replied');
  await expect.poll(() => storeTabs(firefox)).toHaveLength(1);
});

test('“Just open the link” opens the author’s link untouched where the store is not allowed, and posts nothing', async ({
  x,
  world,
  firefox,
}) => {
  const { id } = addTweet(world, {
    author: 'daily_reader',
    parts: write('Look at this https://www.amazon.fr/dp/B0QUIETEAR?tag=someone-21'),
  });
  world.home.unshift(id);
  await open(x);
  await choose(x, id, 'open');
  await expect.poll(() => storeTabs(firefox)).toEqual(['https://www.amazon.fr/dp/B0QUIETEAR?tag=someone-21']);
  await expect.poll(() => label(x, id)).toBe('Opened');
  expect(world.posted).toEqual([]);
  expect(presses(store(world.amazon, 'fr'))).toEqual([]);
});

test('“Add privately” puts the product into the cart of a store that is allowed, pressed once, and closes its tab', async ({
  x,
  world,
  firefox,
}) => {
  const id = sampleId('us-product');
  await open(x);
  await choose(x, id, 'private');
  await expect.poll(() => label(x, id), { timeout: 30_000 }).toBe('In your cart');
  expect(presses(store(world.amazon, ALLOWED))).toEqual(['B0C7QKX4TN']);
  expect(store(world.amazon, ALLOWED).cart).toEqual([{ asin: 'B0C7QKX4TN', quantity: 1 }]);
  await expect.poll(() => storeTabs(firefox)).toEqual([]);
  expect(world.posted).toEqual([]);
});
