import type { Page } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { welcomeStrings } from '../../../utils/i18n/en/welcome.ts';
import { xAccessStrings } from '../../../utils/i18n/en/x-access.ts';
import { axe } from '../support/axe.ts';
import { type Extension, expect, test } from '../support/extension.ts';

/** The welcome page: two steps, a sample sheet to try, and who sees what. */

async function welcome({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.getByRole('heading', { name: '#AmazonCart is back' }).waitFor();
  return page;
}

const sampleButton = (page: Page) => page.getByRole('button', { name: /^#Amazon(Cart|Basket)$/ });

test('the page leads to the store that it suggests and to X, sees at once when access is taken back elsewhere, and passes axe', async ({
  extension,
}) => {
  const page = await welcome(extension);
  const steps = page.locator('.steps');
  await expect(page.getByText('Everyone who can read your account can read it')).toBeHidden();
  for (const summary of await page.locator('.more summary').all()) await summary.click();
  await expect(page.getByText('Everyone who can read your account can read it')).toBeVisible();
  await expect(steps.getByRole('link', { name: xAccessStrings.openX })).toHaveAttribute(
    'href',
    'https://x.com/home',
  );
  await expect(page.getByText('Not affiliated with Amazon or X. Neither of them made')).toBeVisible();
  const allow = steps.getByRole('button', { name: 'Allow amazon.com' });
  await allow.click();
  await expect(steps).toContainText('amazon.com is allowed');
  await expect(allow).toHaveCount(0);
  const { page: elsewhere } = await extension.toolPage();
  await elsewhere.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return permissions.remove({ origins: ['https://www.amazon.com/*'] });
  });
  await allow.click();
  await expect(steps).toContainText('amazon.com is allowed');
  await sampleButton(page).click();
  await page.getByRole('button', { name: /^Reply #AmazonCart/ }).click();
  await expect(page.locator('.explained')).toContainText('This is a sample');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await axe(page, colorScheme === 'dark' ? 'colours' : undefined);
    expect(violations).toEqual([]);
    expect(passes.length).toBeGreaterThan(colorScheme === 'dark' ? 0 : 10);
  }
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(page.getByRole('combobox', { name: 'My store' })).toHaveValue('com');
});

test('the sample is the sheet itself: its acts say what they would do, and do nothing', async ({
  context,
  extension,
  playground,
}) => {
  const page = await welcome(extension);
  const status = page.locator('.explained');
  const before = { pages: context.pages().length, requests: playground.requests.length };
  // Until the shopper tries it, nothing but the first step asks for a click.
  await expect(page.getByText(welcomeStrings.sampleInvite)).toBeVisible();
  await expect(page.locator('button.main')).toHaveText(['Allow amazon.com']);
  await sampleButton(page).click();
  await expect(page.getByText('Everyone on X can see this reply')).toBeVisible();
  await page.getByRole('radio', { name: 'Protected' }).check();
  await expect(page.getByText('Your followers can see this reply')).toBeVisible();

  await page.getByRole('button', { name: 'Reply #AmazonCart' }).click();
  await expect(status).toContainText('On X, “#AmazonCart” would now be sent through X’s own reply box.');
  await expect(status).toContainText('amazon.com is not allowed yet');
  await page.getByRole('button', { name: sheetStrings.moreOptions }).click();
  await page.getByRole('button', { name: sheetStrings.edit }).click();
  await expect(status).toContainText('wait for you to press Reply');

  await page.getByRole('combobox', { name: 'My store' }).selectOption('co.uk');
  await page.locator('.steps').getByRole('button', { name: 'Allow amazon.co.uk' }).click();
  await expect(page.locator('.steps')).toContainText('amazon.co.uk is allowed');
  await page.getByRole('button', { name: /^Add privately/ }).click();
  await expect(status).toContainText(
    'the product would go into your amazon.co.uk cart, in a background tab.',
  );
  await page.getByRole('button', { name: 'Reply #AmazonBasket' }).click();
  await expect(status).toContainText('nothing was posted, opened or added');

  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const button = sampleButton(page);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();

  expect(await extension.ledger()).toEqual([]);
  expect(context.pages()).toHaveLength(before.pages);
  expect(playground.requests).toHaveLength(before.requests);
});

interface Chrome {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string } };
  tabs: { query(of: object): Promise<{ url?: string; pendingUrl?: string }[]> };
}
