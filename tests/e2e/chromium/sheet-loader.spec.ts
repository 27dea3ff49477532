import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { focusButton } from '../support/our-button.ts';
import { countSheetRuns } from '../support/sheet-runs.ts';

const TITLE = 'Add to your Amazon cart';

test('the sheet’s script is not loaded for a reader; the pointer on a button loads it, once', async ({
  x,
  sheet,
}) => {
  const runs = await countSheetRuns(x.page);
  await x.open();
  await x.scrollTo('several-products');
  await expect(x.button('several-products')).toBeVisible();
  expect(runs()).toBe(0);
  await x.button('several-products').hover();
  await expect.poll(runs).toBe(1);
  await x.button('several-products').click();
  await sheet.shows(TITLE);
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  await x.scrollTo('repost');
  await x.button('repost').click();
  await sheet.shows(TITLE);
  expect(runs()).toBe(1);
});

test('keyboard focus loads it, too, and wakes a stopped background for it', async ({
  x,
  sheet,
  extension,
}) => {
  const runs = await countSheetRuns(x.page);
  const internals = await ExtensionInternals.of(extension);
  await x.open();
  await expect(x.button('us-product')).toBeVisible();
  await internals.stopBackground();
  await x.page.bringToFront();
  await focusButton(x.button('us-product'));
  await x.page.keyboard.press('Enter');
  await sheet.shows(TITLE);
  expect(runs()).toBe(1);
});
