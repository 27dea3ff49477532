import type { AmazonFaults } from '../../playground/amazon/world.ts';
import { askFor, createTweets, PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import {
  allowStores,
  askForTweet,
  buttonOf,
  holdStores,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
} from '../support/stores.ts';

/** From the click in the timeline to "in your cart" on the button; the shopper never leaves the timeline. */

const STORES = [
  ['jp-card-large', 'co.jp', '4101001618'],
  ['short-amzn-to', 'com', 'B0QUIETEAR'],
] as const;
test('"Add privately": in the cart of the link’s own store, pressed once, tab closed, nothing posted', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  await allowStores(extension, ...new Set(STORES.map(([, store]) => store)));
  const internals = await ExtensionInternals.of(extension);
  await x.open();
  await eachRow(
    STORES,
    ([tweet, store]) => `${tweet} on amazon.${store}`,
    async ([tweet, store, asin]) => {
      await startOver(extension, world);
      const release = holdStores(world);
      await x.scrollTo(tweet);
      await x.button(tweet).click();
      await sheet.click('button', PRIVATELY);
      await expect(x.button(tweet)).toHaveText('Adding…');
      expect(await internals.front()).toBe('x.com');
      release();
      await expect(x.button(tweet)).toHaveText('In your cart');
      expect(presses(storeOf(world, store))).toEqual([asin]);
      expect(storeOf(world, store).cart).toEqual([{ asin, quantity: 1 }]);
      await expect.poll(() => storePages(extension)).toHaveLength(0);
      expect(await internals.front()).toBe('x.com');
      expect(createTweets(playground, start)).toBe(0);
    },
  );
});

test('"Reply" posts one reply, then puts the product into the cart, with the evidence in the ledger, also where the background stops between the two', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  const start = Date.now();
  await allowStores(extension, 'com', 'co.uk');
  const internals = await ExtensionInternals.of(extension);
  await askFor(x, sheet, REPLY);
  await sheet.shows('Your reply is posted');
  await expect(x.button('us-product')).toHaveText('In your cart');
  expect(createTweets(playground, start)).toBe(1);
  expect(presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
  const [asked] = storeOf(world, 'com').asked;
  expect(asked?.url).toBe(
    'https://www.amazon.com/Quiet-Harbour-Novel-Margit-Lund/dp/B0C7QKX4TN?tag=dailyreader-20',
  );
  const events = (await internals.ledger()).at(-1)?.events ?? [];
  const kinds = events.map(({ kind }) => kind).filter((kind) => !/saw|seen|notified|tab-done/.test(kind));
  expect(kinds).toEqual([
    ...['asked', 'reply/composing', 'reply/pressing', 'reply/posted'],
    ...['cart/queued', 'cart/opening', 'cart/reading', 'cart/adding', 'cart/in-cart'],
  ]);
  expect(events.find(({ kind }) => kind === 'cart/in-cart')).toMatchObject({
    ...{ marketplace: 'com', asin: 'B0C7QKX4TN', quantity: 1, via: 'page', title: 'Quiet Harbour: A Novel' },
    price: { amount: 14.99 },
  });

  await test.step('the background stops between the reply and the cart: one reply, one press', async () => {
    await startOver(extension, world);
    await askFor(x, sheet, REPLY, 'uk-product');
    await expect.poll(() => internals.history(), { intervals: [20] }).toContain('reply/posted');
    await internals.stopBackground();
    await expect(x.button('uk-product')).toHaveText('In your cart');
    expect(createTweets(playground, start)).toBe(2);
    expect(presses(storeOf(world, 'co.uk'))).toEqual(['B09TR3WLMK']);
  });
});

const PRODUCT = 'https://www.amazon.de/dp/B0QUIETEAR';
const MANY = Array.from({ length: 24 }, (_, i) => `https://www.amazon.de/dp/B0LONG${1000 + i}`);
// How these pages are read, and their other forms, is in added-page.test.ts and cart-page.test.ts.
const WAYS: [what: string, faults: Partial<AmazonFaults>, links?: string[]][] = [
  ['the add button comes late, and the side sheet confirms it', { buttonLate: 1000, addedVia: 'side-sheet' }],
  ['the pages are slow, and the cart confirms it', { slowMs: 1000, addedVia: 'cart' }],
  [
    'a page with a warranty comes first, for the first of the 25 products of a long post',
    { addedVia: 'warranty' },
    MANY,
  ],
];
test('the product gets into the cart, pressed once, in whichever way Amazon’s pages add it', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'de');
  const ids = await openWithLinks(
    x,
    world,
    WAYS.map(([, , others = []]) => [PRODUCT, ...others].join(' and ')),
  );
  await eachRow(
    WAYS,
    ([what]) => what,
    async ([, faults], row) => {
      const id = ids[row] ?? '';
      await startOver(extension, world, faults);
      await askForTweet(x, sheet, id, PRIVATELY);
      await expect(buttonOf(x, id)).toHaveText('In your cart', { timeout: 40_000 });
      expect(presses(storeOf(world, 'de'))).toEqual(['B0QUIETEAR']);
      expect(storeOf(world, 'de').cart).toEqual([{ asin: 'B0QUIETEAR', quantity: 1 }]);
      await expect.poll(() => storePages(extension)).toHaveLength(0);
    },
  );
});
