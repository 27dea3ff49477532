import type { FoldedOffer } from '../../playground/amazon/world.ts';
import { addItem } from '../../playground/amazon/world.ts';
import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import {
  allowStores,
  askForLink,
  askForTweet,
  buttonOf,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
} from '../support/stores.ts';

/** Which offer of a product's page is added: new goods, bought once, of the open row, for the retail cart. */

const ASIN = 'B0MANYWAYS';
const HREF = `https://www.amazon.com/dp/${ASIN}`;
const fresh: FoldedOffer = { type: 'NEW', price: 20 };

const GROCERY = 'https://www.amazon.com/dp/B0QUIETEAR?almBrandId=QW1hem9uIEZyZXNo&fpw=alm';
const SELLER = 'https://www.amazon.com/dp/B0QUIETEAR?smid=A2AUTHORCHOSE&tag=daily-20';
// The other types of row, and a seller without an offer, are read in amazon-pages.test.ts.
test('only the open row’s new, one-time, retail offer, and what a link itself names, is added; the rest is left to the shopper', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const hrefs = [HREF, HREF, GROCERY, SELLER];
  const [used = '', deal = '', grocery = '', seller = ''] = await openWithLinks(x, world, hrefs);
  const events = async () => (await internals.ledger()).at(-1)?.events ?? [];
  const needs = async () =>
    (await events()).filter(({ kind }) => kind === 'cart/needs-you').map((event) => event.why);

  await test.step('the open row is a used copy: nothing is pressed; the shopper opens the new one and adds it', async () => {
    addItem(world.amazon, { asin: ASIN, offers: [{ type: 'USED', price: 5, open: true }, fresh] });
    await askForTweet(x, sheet, used, PRIVATELY);
    await expect(buttonOf(x, used)).toHaveText('Needs you', { timeout: 40_000 });
    expect(await needs()).toEqual(['used']);
    expect((await events()).filter(({ kind }) => kind === 'price-seen')).toEqual([]);
    expect(presses(storeOf(world, 'com'))).toEqual([]);

    const [page] = storePages(extension);
    await page?.locator('[data-csa-c-buying-option-type="NEW"] header').click();
    await page?.locator('.a-accordion-active #add-to-cart-button').click();
    await expect(buttonOf(x, used)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toEqual([ASIN]);
  });
  await test.step('the open row is a deal beside a used copy: it is added, at its own price', async () => {
    await startOver(extension, world);
    const offers = [
      { type: 'USED', price: 5 },
      { ...fresh, type: 'DEAL', open: true },
    ];
    addItem(world.amazon, { asin: ASIN, offers });
    await askForTweet(x, sheet, deal, PRIVATELY);
    await expect(buttonOf(x, deal)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toEqual([ASIN]);
    expect((await events()).find(({ kind }) => kind === 'price-seen')).toMatchObject({
      amount: 20,
      atAsking: true,
    });
  });
  await test.step('a link into the store’s groceries is opened untouched, and nothing is pressed', async () => {
    await startOver(extension, world);
    await askForTweet(x, sheet, grocery, PRIVATELY);
    await expect(buttonOf(x, grocery)).toHaveText('Needs you', { timeout: 40_000 });
    expect(await needs()).toEqual(['grocery']);
    expect(presses(storeOf(world, 'com'))).toEqual([]);
    expect(storeOf(world, 'com').asked[0]?.url).toBe(GROCERY);
  });
  await test.step('a link that names a seller is opened untouched, and that seller’s offer is added', async () => {
    await startOver(extension, world);
    await askForTweet(x, sheet, seller, PRIVATELY);
    await expect(buttonOf(x, seller)).toHaveText('In your cart');
    expect(storeOf(world, 'com').asked[0]?.url).toBe(SELLER);
    expect(storeOf(world, 'com').adds).toMatchObject([{ merchant: 'A2AUTHORCHOSE', outcome: 'added' }]);
  });
});

test('a cart page that cannot be read removes no product from the record; a partly signed-out shopper is neither in nor out', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.amazon.faults.halfSignedOut = true;
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const id = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0QUIETEAR', PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  const stores = await internals.stores();
  expect(stores.map(({ marketplace, signedIn }) => [marketplace, signedIn])).toEqual([['com', null]]);
  Object.assign(world.amazon.faults, { halfSignedOut: false, unknownCart: true });
  const page = await extension.context.newPage();
  const since = Date.now();
  await page.goto('https://www.amazon.com/gp/cart/view.html');
  const heard = async () =>
    (await internals.stores()).find(({ marketplace }) => marketplace === 'com')?.seenAt;
  await expect.poll(heard).toBeGreaterThan(since);
  world.amazon.faults.unknownCart = false;
  storeOf(world, 'com').cart = [];
  await page.reload();
  await expect(buttonOf(x, id)).not.toHaveText('In your cart');
  // Only the readable cart recorded that the product was removed.
  const events = (await internals.ledger()).at(-1)?.events ?? [];
  expect(events.filter(({ kind }) => kind === 'cart/left')).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === 'cart/in-cart')).toHaveLength(1);
});
