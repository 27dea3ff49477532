import type { Locator, Page } from '@playwright/test';
import { MARKETPLACES } from '../../../utils/amazon/marketplaces.ts';
import { optionStrings } from '../../../utils/i18n/en/options.ts';
import { axe } from '../support/axe.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { evaluateInside } from '../support/our-button.ts';
import { pastRequest } from '../support/past-requests.ts';

/** The options page: every change is saved at once, can be undone, and applies to open pages where it matters. */

const DAY = 86_400_000;

async function options({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.locator('.store')).not.toHaveCount(0);
  return page;
}

test('each change can be undone, the last one first, by the button or by Ctrl+Z', async ({ extension }) => {
  const page = await options(extension);
  const warn = page.getByRole('switch', { name: /^Warn me/ });
  const keep = page.getByRole('combobox', { name: /^Keep my requests/ });
  const saved = page.getByRole('status');
  await warn.click();
  await expect(saved).toHaveText('Saved. The warning is off.');
  // In the system's colours, too, on and off differ, and the bar with Undo has an edge.
  await page.emulateMedia({ forcedColors: 'active' });
  const style = (locator: Locator, name: string) =>
    locator.evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);
  const on = page.getByRole('switch', { checked: true }).first();
  expect(await style(warn, 'background-color')).not.toBe(await style(on, 'background-color'));
  expect(await style(page.locator('.saved'), 'border-top-style')).toBe('solid');
  await page.emulateMedia({ forcedColors: null });
  await keep.selectOption('90-days');
  await expect(saved).toHaveText('Saved. Your requests are kept for 90 days.');
  await page.getByText(optionStrings.allStores(MARKETPLACES.length)).click();
  await page.getByRole('button', { name: 'Allow amazon.de' }).click();
  await expect(saved).toHaveText('Saved. amazon.de is allowed.');
  // It has moved out of the fold, and the focus with it.
  await expect(page.getByRole('button', { name: 'Remove access amazon.de' })).toBeFocused();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saved).toHaveText('Undone. amazon.de is no longer allowed.');
  await expect(page.getByRole('button', { name: 'Allow amazon.de' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(keep).toHaveValue('forever');
  await page.keyboard.press('Control+z');
  await expect(warn).toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await page.reload();
  await expect(warn).toBeChecked();
});

test('the icon-only button setting applies at once in open pages, and in every page opened later', async ({
  x,
  extension,
}) => {
  await x.open();
  const button = x.button('us-product');
  const showsLabel = () => evaluateInside(button, (shown) => shown.clientWidth > 40);
  await button.waitFor();
  expect(await showsLabel()).toBe(true);
  const page = await options(extension);
  await page.getByRole('combobox', { name: /^How the button looks/ }).selectOption('icon');
  await expect.poll(showsLabel).toBe(false);
  await x.open();
  await expect.poll(showsLabel).toBe(false);
  await expect(button).toHaveAccessibleName('#AmazonCart');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(showsLabel).toBe(true);
});

test('records older than the chosen limit are deleted at the daily cleanup, not when the setting changes', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  const old = Date.now() - 100 * DAY;
  const needs = { kind: 'cart/needs-you', tabId: 1, session: 's', why: 'sign-in' } as const;
  const notified = { kind: 'notified', of: 'needs-you' } as const;
  await internals.put(
    pastRequest('old', { at: old }, { kind: 'cart/opened' }),
    pastRequest('waiting', { at: old + 1 }, needs, notified),
    pastRequest('young', { at: Date.now() }, { kind: 'cart/opened' }),
  );
  const ids = async () => (await internals.ledger()).map(({ id }) => id);
  const page = await options(extension);
  await page.getByRole('combobox', { name: /^Keep my requests/ }).selectOption('90-days');
  await expect(page.getByRole('status')).toHaveText(/90 days/);
  expect(await ids()).toEqual(['old', 'waiting', 'young']);
  // A day has passed on a clock that ran without a jump: the browser fires the alarm.
  await page.evaluate(async () => {
    const { alarms, storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const last = Date.now() - 3_600_000;
    await storage.local.set({ clock: { from: last - 24 * 3_600_000, last } });
    await alarms.create('daily', { when: Date.now() });
  });
  await expect.poll(ids, { timeout: 45_000 }).toEqual(['waiting', 'young']);
});

test('axe finds no problems in the options, light and dark', async ({ extension }) => {
  const page = await options(extension);
  await page.getByRole('switch', { name: /^Notify me/ }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. Notifications are off.');
  for (const colorScheme of ['light', 'dark'] as const)
    await test.step(colorScheme, async () => {
      await page.emulateMedia({ colorScheme });
      expect((await axe(page, colorScheme === 'dark' ? 'colours' : undefined)).violations).toEqual([]);
    });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

interface Chrome {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  storage: { local: { set(items: object): Promise<void> } };
}
