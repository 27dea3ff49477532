import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, extensionId, launch, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { focusButton } from '../support/our-button.ts';
import { countSheetRuns } from '../support/sheet-runs.ts';
import { XPage } from '../support/x-page.ts';

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

test('a page orphaned by an update says so at the click', async ({ playground, world: _ }) => {
  const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  const context = await launch(playground, profile);
  try {
    const id = await extensionId(context);
    const x = new XPage(await context.newPage());
    await x.open();
    await expect(x.button('us-product')).toBeVisible();
    const ours = await context.newPage();
    await ours.goto(`chrome-extension://${id}/popup.html`);
    const gone = ours.waitForEvent('close');
    await ours
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      // The page closes together with the extension, sometimes before it has answered.
      .catch(() => undefined);
    await gone;
    await x.page.bringToFront();
    await x.button('us-product').click();
    await expect(x.page.getByRole('alert')).toHaveText(
      'The extension was updated, reloaded or turned off. Nothing was sent by this click. Reload the page and try again.',
    );
    await expect(x.button('us-product')).toHaveText('Reload page');
    await expect(x.button('us-product')).toHaveAttribute('title', /updated, reloaded or turned off/);
    expect(new URL(x.page.url()).pathname).toBe('/home');
    await x.page.keyboard.press('Escape');
    await expect(x.page.getByRole('alert')).toHaveCount(0);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
