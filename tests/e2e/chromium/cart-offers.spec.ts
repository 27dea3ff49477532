import type { FoldedOffer } from '../../playground/amazon/world.ts';
import { addItem } from '../../playground/amazon/world.ts';
import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { allowStores, askForLink, at, buttonOf, presses, storePages } from '../support/stores.ts';

/** Which offer of a product's page is added: new goods, bought once, of the open row, for the retail cart. */

const ASIN = 'B0MANYWAYS';
const HREF = `https://www.amazon.com/dp/${ASIN}`;
const fresh: FoldedOffer = { type: 'NEW', price: 20 };

for (const [type, why] of [
  ['USED', 'used'],
  ['RENEWED', 'renewed'],
  ['SNS', 'subscription'],
  ['ALM', 'grocery'],
  ['NEXT_YEAR', 'buying-options'],
] as const)
  test(`the open row is ${type}: needs you (${why}), nothing is pressed; the shopper opens the new one and adds it`, async ({
    x,
    sheet,
    world,
    extension,
  }) => {
    addItem(world.amazon, { asin: ASIN, offers: [{ type, price: 5, open: true }, fresh] });
    await allowStores(extension, 'com');
    const internals = await ExtensionInternals.of(extension);
    const id = await askForLink(x, sheet, world, HREF, PRIVATELY);
    await expect(buttonOf(x, id)).toHaveText('Needs you', { timeout: 40_000 });
    const events = (await internals.ledger()).at(-1)?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'cart/needs-you').map((event) => event.why)).toEqual([why]);
    expect(events.filter(({ kind }) => kind === 'price-seen')).toEqual([]);
    expect(presses(at(world, 'com'))).toEqual([]);

    const [page] = storePages(extension);
    await page?.locator('[data-csa-c-buying-option-type="NEW"] header').click();
    await page?.locator('.a-accordion-active #add-to-cart-button').click();
    await expect(buttonOf(x, id)).toHaveText('In your cart');
    expect(presses(at(world, 'com'))).toEqual([ASIN]);
  });

for (const type of ['NEW', 'DEAL', 'LIGHTNING_DEAL'])
  test(`the open row is ${type}: added, at its own price`, async ({ x, sheet, world, extension }) => {
    const used: FoldedOffer = { type: 'USED', price: 5 };
    addItem(world.amazon, { asin: ASIN, offers: [used, { ...fresh, type, open: true }] });
    await allowStores(extension, 'com');
    const internals = await ExtensionInternals.of(extension);
    const id = await askForLink(x, sheet, world, HREF, PRIVATELY);
    await expect(buttonOf(x, id)).toHaveText('In your cart');
    expect(presses(at(world, 'com'))).toEqual([ASIN]);
    const events = (await internals.ledger()).at(-1)?.events ?? [];
    expect(events.find(({ kind }) => kind === 'price-seen')).toMatchObject({ amount: 20, atAsking: true });
  });

test('a link into the store’s groceries: needs you, nothing is pressed', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const href = 'https://www.amazon.com/dp/B0QUIETEAR?almBrandId=QW1hem9uIEZyZXNo&fpw=alm';
  const id = await askForLink(x, sheet, world, href, PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('Needs you', { timeout: 40_000 });
  const needs = (await internals.ledger()).at(-1)?.events.filter(({ kind }) => kind === 'cart/needs-you');
  expect(needs?.map((event) => event.why)).toEqual(['grocery']);
  expect(presses(at(world, 'com'))).toEqual([]);
  expect(at(world, 'com').asked[0]?.url).toBe(href);
});

test('a link that names a seller is opened untouched, and that seller’s offer is added', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const href = 'https://www.amazon.com/dp/B0QUIETEAR?smid=A2AUTHORCHOSE&tag=daily-20';
  const id = await askForLink(x, sheet, world, href, PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  expect(at(world, 'com').asked[0]?.url).toBe(href);
  expect(at(world, 'com').adds).toMatchObject([{ merchant: 'A2AUTHORCHOSE', outcome: 'added' }]);
});

test('when the link’s seller has no offer on the page, another seller’s offer is left to the shopper', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.amazon.faults.sellerIgnored = true;
  await allowStores(extension, 'com');
  const href = 'https://www.amazon.com/dp/B0QUIETEAR?smid=A2AUTHORCHOSE';
  const id = await askForLink(x, sheet, world, href, PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('Needs you', { timeout: 40_000 });
  expect(presses(at(world, 'com'))).toEqual([]);
});

test('a cart page that cannot be read removes no product from the record', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const id = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0QUIETEAR', PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  world.amazon.faults.unknownCart = true;
  const page = await extension.context.newPage();
  const since = Date.now();
  await page.goto('https://www.amazon.com/gp/cart/view.html');
  const heard = async () =>
    (await internals.stores()).find(({ marketplace }) => marketplace === 'com')?.seenAt;
  await expect.poll(heard).toBeGreaterThan(since);
  world.amazon.faults.unknownCart = false;
  at(world, 'com').cart = [];
  await page.reload();
  await expect(buttonOf(x, id)).not.toHaveText('In your cart');
  // Only the readable cart recorded that the product was removed.
  const events = (await internals.ledger()).at(-1)?.events ?? [];
  expect(events.filter(({ kind }) => kind === 'cart/left')).toHaveLength(1);
  expect(events.filter(({ kind }) => kind === 'cart/in-cart')).toHaveLength(1);
});

test('a partly signed-out shopper is shown as neither signed in nor signed out', async ({
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
});
