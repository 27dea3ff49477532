import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dataStrings } from '../../../utils/i18n/en/data.ts';
import { fillActivity } from '../support/activity.ts';
import { type Extension, expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

/** What the activity page says about every request: the text of its rows, in order. */
async function shown(extension: Extension): Promise<string[]> {
  const page = await extension.activity();
  await page.setViewportSize({ width: 1280, height: 4000 });
  await expect(page.locator('.count')).toHaveText('24 requests');
  await expect(page.locator('.entry .lane')).toHaveCount(48);
  const rows = await page
    .locator('.entry')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
  await page.close();
  return rows;
}

async function exported(page: Page, name: string): Promise<{ path: string; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { path: await download.path(), file: download.suggestedFilename() };
}

test('exporting, deleting and importing all records gives the same activity list', async ({ extension }) => {
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await internals.put({ id: 'damaged', v: 1, events: 'none', askedAt: 1, tweetId: '1', product: 'p' });
  const before = await shown(extension);
  const page = await extension.activity('data');
  await expect(page.getByText(dataStrings.unreadableNote(1))).toBeVisible();
  await expect(page.getByText('damaged', { exact: true })).toBeVisible();
  const { path, file } = await exported(page, 'Export JSON');
  expect(file).toMatch(/^amazoncart-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    ...{ format: 'amazoncart-companion', version: 1 },
    quarantine: [{ key: 'damaged', row: { events: 'none' } }],
  });
  const csv = await exported(page, 'Export CSV');
  expect((await readFile(csv.path, 'utf8')).trim().split('\r\n')).toHaveLength(25);

  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByText(dataStrings.unreadableNote(1))).toBeHidden();
  await expect.poll(() => internals.ledger()).toEqual([]);

  await page.locator('input[type=file]').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"hello":1}'),
  });
  await expect(page.getByRole('alert')).toContainText('This file was not exported by this extension');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.counts li').first()).toHaveText('24 new');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 24 new')).toBeVisible();
  await expect(page.getByText(dataStrings.unreadableNote(1))).toBeVisible();
  expect(await shown(extension)).toEqual(before);

  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.counts li').nth(2)).toContainText('24 already here');
});

test('an import continues after the background is stopped in the middle of it, and is complete', async ({
  extension,
}) => {
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  const page = await extension.activity('data');
  const { path } = await exported(page, 'Export JSON');
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(() => internals.ledger()).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.locator('.counts li').first()).toHaveText('24 new');
  const letGo = await internals.holdLedger();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await internals.stopBackground();
  await letGo();
  await expect(page.getByText('Imported: 24 new')).toBeVisible();
  expect(await internals.ledger()).toHaveLength(24);
});
