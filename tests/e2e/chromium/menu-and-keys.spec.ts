import type { Locator } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { createTweets } from '../support/asking.ts';
import { chooseInMenu, pressKey } from '../support/browser-ui.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { focusButton } from '../support/our-button.ts';
import { allowStores, presses, startOver, storeOf, tweetLink } from '../support/stores.ts';

/** Our entry in a link's context menu, and our keyboard shortcuts: the shopper's acts through the browser. */

const NO_PRODUCT =
  'This link does not lead to an Amazon product, as far as we can see, or it is not part of the post itself.';

/** Opens the browser's menu on a link with the mouse; resolves to the link's address. */
async function menuOn(link: Locator): Promise<string> {
  await link.click({ button: 'right' });
  return link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
}

test('the private shortcut asks which of several products, and says so without a tweet; “Add to Amazon cart privately” is for the very link that was clicked, and posts nothing', async ({
  x,
  sheet,
  context,
  world,
  extension,
  playground,
}) => {
  const since = Date.now();
  const internals = await ExtensionInternals.of(extension);
  const id = tweetLink(world, 'https://www.amazon.com/dp/B0QUIETEAR and https://www.amazon.com/gp/help/');
  await x.open();
  const text = x.tweet('several-products').locator('[data-testid="tweetText"] a[href*="t.co"]');

  await test.step('the private shortcut without a tweet under pointer or focus', async () => {
    await x.page.mouse.move(2, 2);
    await pressKey(context, 'add-privately');
    await sheet.shows('There is no post with an Amazon link under the pointer or in focus.');
    await sheet.click('button', 'Close');
  });
  await test.step('for a link that leads to no product, a notice says so and nothing is done', async () => {
    const links = x.tweetById(id).locator('[data-testid="tweetText"] a[href*="t.co"]');
    await chooseInMenu(context, await menuOn(links.nth(1)));
    await sheet.shows(NO_PRODUCT);
    expect(await internals.ledger()).toEqual([]);
    await sheet.click('button', 'Close');
    // Nor is a menu believed that the page itself made up.
    const href = await links.nth(0).evaluate((anchor: HTMLAnchorElement) => {
      anchor.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      return anchor.href;
    });
    await chooseInMenu(context, href);
    await sheet.shows(NO_PRODUCT);
    expect(await internals.ledger()).toEqual([]);
    await sheet.click('button', 'Close');
  });
  await test.step('if the product was requested before, the menu opens the sheet with only that link', async () => {
    await x.scrollTo('several-products');
    const opening = context.waitForEvent('page');
    await chooseInMenu(context, await menuOn(text.nth(0)));
    await (await opening).close();
    await sheet.shows('The link is open in a new tab. Nothing was posted.');
    await x.page.bringToFront();
    await chooseInMenu(context, await menuOn(text.nth(1)));
    await sheet.shows('for this post: we opened the link.');
    expect(await sheet.text()).not.toContain('products');
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  });
  await test.step('the private shortcut with several products', async () => {
    await x.scrollTo('several-products');
    await x.tweet('several-products').hover();
    await pressKey(context, 'add-privately');
    await sheet.shows(sheetStrings.manyProducts(3));
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  });
  await test.step('where the store is allowed, the product is added', async () => {
    await startOver(extension, world);
    await allowStores(extension, 'com', 'co.uk');
    await x.page.bringToFront();
    const second = text.nth(1);
    await chooseInMenu(context, await menuOn(second));
    await expect(x.button('several-products')).toHaveText('In your cart');
    const asins = presses(storeOf(world, 'com'));
    expect(asins).toHaveLength(1);
    expect(await second.textContent()).toContain(asins[0]);
    expect(createTweets(playground, since)).toBe(0);
  });
});

test.describe('with the warning off and “Post the reply” as the one-click act', () => {
  test.use({ settings: { warn: false, act: 'reply' } });

  test('the shortcut opens the sheet of the tweet under the pointer, the private one adds the product of the tweet with the focus, and neither posts', async ({
    x,
    sheet,
    context,
    world,
    extension,
    playground,
  }) => {
    const since = Date.now();
    await allowStores(extension, 'com', 'co.uk');
    await x.open();
    await x.tweet('us-product').hover();
    await pressKey(context, 'open-sheet');
    await sheet.shows('Everyone on X can see this reply, and @daily_reader will be notified.');
    expect(createTweets(playground, since)).toBe(0);
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
    await expect(x.button('us-product')).toBeFocused();

    await x.tweet('us-product').hover();
    // Keyboard focus is on this tweet while the pointer rests on another one.
    await focusButton(x.button('uk-product'));
    await x.page.keyboard.press('Shift+Tab');
    await pressKey(context, 'add-privately');
    await expect(x.button('uk-product')).toHaveText('In your cart');
    expect(presses(storeOf(world, 'co.uk'))).toEqual(['B09TR3WLMK']);
    expect(presses(storeOf(world, 'com'))).toEqual([]);
    expect(createTweets(playground, since)).toBe(0);
  });
});

test('where no content script answers, as in a page older than the extension, a notice says what to do', async ({
  context,
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  // Any page without our script will do; the menu entry itself appears on X's pages only.
  const page = await context.newPage();
  await page.goto('https://www.amazon.com/dp/B0QUIETEAR');
  await chooseInMenu(context, 'https://t.co/abcdefghij');
  await expect.poll(() => internals.notifications()).toEqual([expect.stringMatching(/^tab\|\d+\|$/)]);
});

test('the options list the shortcuts as set in the browser', async ({ context, extension }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  const keys = page.locator('.shortcuts > div');
  // The browser has assigned these.
  await expect(keys).toHaveText([
    /^Privately add the product.*Alt\+Shift\+K$/,
    /^Open #AmazonCart for the post.*Alt\+Shift\+H$/,
  ]);
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Change them in your browser' }).click();
  await expect(await opening).toHaveURL('chrome://extensions/shortcuts');
});
