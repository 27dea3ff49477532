import { accessStrings } from '../../../utils/i18n/en/access.ts';
import { optionStrings } from '../../../utils/i18n/en/options.ts';
import { replyStrings } from '../../../utils/i18n/en/reply.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { PRIVATELY } from '../support/asking.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import {
  allowStores,
  askForLink,
  buttonOf,
  presses,
  storeOf,
  storePages,
  tweetLink,
} from '../support/stores.ts';

/** Store access as a shopper sees it, and the shopper's own store. */

test('"Allow amazon.com" in the sheet opens a small page; its click allows the store, and the open sheet shows it', async ({
  x,
  sheet,
  world,
  context,
  extension,
}) => {
  const id = tweetLink(world, 'https://www.amazon.com/dp/B0QUIETEAR');
  await x.open();
  await buttonOf(x, id).click();
  await sheet.shows('amazon.com is not allowed yet');
  const opening = context.waitForEvent('page');
  await sheet.click('button', 'Allow amazon.com');
  const grant = await opening;
  await expect(grant).toHaveURL(`chrome-extension://${extension.id}/grant.html?store=com`);
  await expect(grant.getByText('We have no server')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await grant.emulateMedia({ colorScheme });
    expect((await axe(grant, colorScheme === 'dark' ? 'colours' : undefined)).violations).toEqual([]);
  }
  const closing = grant.waitForEvent('close');
  // Looked for in the page, which closes itself a moment later: a slow machine could ask too late.
  const said = grant.waitForFunction(
    (title) => document.querySelector('h1')?.textContent === title,
    accessStrings.allowed('amazon.com'),
  );
  await grant.getByRole('button', { name: 'Allow amazon.com' }).click();
  await said;
  await closing;

  await x.page.bringToFront();
  await expect.poll(() => sheet.text()).not.toContain('not allowed');
  await sheet.click('button', PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);
});

test('"Allow amazon.com and add privately" goes on by itself after the browser’s yes, to the end; then two at once', async ({
  x,
  sheet,
  world,
  context,
}) => {
  const quietEar = 'https://www.amazon.com/dp/B0QUIETEAR';
  const id = tweetLink(world, quietEar);
  await x.open();
  await buttonOf(x, id).click();
  const opening = context.waitForEvent('page');
  await sheet.click('button', new RegExp(`^${sheetStrings.allowPrivate('amazon.com')}`));
  const grant = await opening;
  await sheet.shows(replyStrings.allowInWindow('amazon.com'));
  expect(storeOf(world, 'com').asked).toEqual([]);
  await expect(grant.locator('.product-title')).toHaveText(/Look at this|B0QUIETEAR/);
  const closing = grant.waitForEvent('close');
  await grant.getByRole('button', { name: accessStrings.allowAndAdd('amazon.com') }).click();
  await closing;
  await x.page.bringToFront();
  await sheet.shows(/✓ .* is in your amazon.com cart\. Open cart/);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);

  const two = tweetLink(world, `${quietEar}?tag=a-20 and a desk lamp https://www.amazon.com/dp/B0LAMPDESK`);
  await x.open();
  await buttonOf(x, two).click();
  await sheet.click('checkbox', /desk lamp/);
  await sheet.click('button', new RegExp(`^${sheetStrings.privateMany(2)}`));
  await sheet.shows(replyStrings.addingMany(2));
  await sheet.shows(replyStrings.allInCart(2));
  expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR', 'B0QUIETEAR', 'B0LAMPDESK']);
});

test('the options page allows and withdraws stores, and every setting is kept; asking for a store changes nothing until the shopper has answered', async ({
  context,
  extension,
}) => {
  const page = await context.newPage();
  const open = () => page.goto(`chrome-extension://${extension.id}/options.html`);
  await open();
  await expect(page.locator('.store')).toHaveCount(23);
  const others = page.getByText(optionStrings.allStores(23));
  await others.click();
  await page.getByRole('button', { name: 'Allow amazon.de' }).click();
  await expect(page.locator('.store').first()).toContainText('amazon.de');
  await expect(page.locator('.store').first()).toContainText('Allowed');
  await page.getByRole('combobox', { name: 'My store' }).selectOption('co.uk');
  for (const name of [/^Warn me/, /^Also add/, /^Notify me/])
    await page.getByRole('switch', { name }).click();
  await page.getByRole('combobox', { name: /one click|One click/ }).selectOption('private');
  await expect(page.getByText(/^Saved.*one click means/)).toBeVisible();
  await open();
  for (const name of [/^Warn me/, /^Also add/, /^Notify me/])
    await expect(page.getByRole('switch', { name })).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: 'My store' })).toHaveValue('co.uk');
  await expect(page.getByRole('combobox', { name: /one click|One click/i })).toHaveValue('private');
  await expect(page.locator('.store').first()).toContainText('amazon.co.uk');
  await page.getByRole('button', { name: 'Remove access amazon.de' }).click();
  await others.click();
  await expect(page.getByRole('button', { name: 'Allow amazon.de' })).toBeVisible();

  await test.step('asked, and not answered', async () => {
    await page.goto(`chrome-extension://${extension.id}/grant.html?store=se`);
    await page.getByRole('button', { name: 'Allow amazon.se' }).click();
    await expect(page.getByRole('heading', { name: 'Allow amazon.se?' })).toBeVisible();
    await page.goto(`chrome-extension://${extension.id}/grant.html?store=evil.example`);
    await expect(page.getByRole('alert')).toContainText('does not name an Amazon store that we know');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('whether the shopper is signed in at an allowed store, and when its pages showed that, is kept, and the popup shows it', async ({
  context,
  world,
  extension,
}) => {
  await allowStores(extension, 'com', 'de');
  storeOf(world, 'de').signedIn = false;
  const popup = await extension.popup();
  await expect(popup.locator('.store')).toHaveText([
    /amazon\.com.*Not visited yet/,
    /amazon\.de.*Not visited/,
  ]);
  const page = await context.newPage();
  await page.goto('https://www.amazon.com/dp/B0QUIETEAR');
  await expect(popup.locator('.store')).toHaveText([/amazon\.comSigned in/, /amazon\.de.*Not visited/]);
  await page.goto('https://www.amazon.de/dp/B0QUIETEAR');
  await expect(popup.locator('.store')).toHaveText([/amazon\.comSigned in/, /amazon\.deSigned out/]);
  const stores = await (await ExtensionInternals.of(extension)).stores();
  expect(stores).toMatchObject([
    { marketplace: 'com', signedIn: true },
    { marketplace: 'de', signedIn: false },
  ]);
  expect(Math.abs(Date.now() - (stores[0]?.seenAt ?? 0))).toBeLessThan(60_000);
  expect((await axe(popup)).violations).toEqual([]);
});

test('own store: opens the same product there and notes that it may differ; one that it lacks is refused; the author’s link is not used', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com', 'de');
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.getByRole('combobox', { name: 'My store' }).selectOption('de');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.close();
  const href = 'https://www.amazon.com/dp/B0QUIETEAR?tag=someone-20';
  const internals = await ExtensionInternals.of(extension);
  const lacking = tweetLink(world, 'https://www.amazon.com/dp/B0FLASKCA2');
  const id = tweetLink(world, href);
  await x.open();
  await buttonOf(x, id).click();
  await sheet.shows('This link goes to amazon.com. Your store is amazon.de');
  await sheet.shows('may be a different product there');
  await sheet.click('radio', /^Use my store \(amazon\.de\)/);
  await sheet.click('button', PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('In your cart');
  expect(presses(storeOf(world, 'de'))).toEqual(['B0QUIETEAR']);
  expect(storeOf(world, 'com').asked).toEqual([]);
  expect(storeOf(world, 'de').asked[0]?.url).toBe('https://www.amazon.de/dp/B0QUIETEAR');

  await buttonOf(x, lacking).click();
  await sheet.click('radio', /^Use my store \(amazon\.de\)/);
  await sheet.click('button', PRIVATELY);
  await expect(buttonOf(x, lacking)).toHaveText('Not added');
  const refused = (await internals.ledger()).at(-1)?.events.find(({ kind }) => kind === 'cart/refused');
  expect(refused?.why).toBe('not-in-your-store');
  expect(storeOf(world, 'com').asked).toEqual([]);
});

test('the sheet’s "Finish on Amazon" brings the waiting tab forward', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.amazon.faults.signInOnOpen = true;
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const id = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0QUIETEAR', PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('Needs you');
  expect(await internals.front()).toBe('x.com');
  await buttonOf(x, id).click();
  await sheet.shows(sheetStrings.headlines['needs-you']);
  await sheet.click('button', 'Finish on Amazon');
  await expect.poll(() => internals.front()).toBe('www.amazon.com');
  expect(storePages(extension)).toHaveLength(1);
});
