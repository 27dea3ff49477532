import { readFile } from 'node:fs/promises';
import { activityStrings } from '../../../utils/i18n/en/activity.ts';
import { campaignsStrings } from '../../../utils/i18n/en/campaigns.ts';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { fillCampaigns } from '../support/campaigns.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

test('by keys alone, an author finds their tallies under Campaigns: compares and exports them, keeps one longer, deletes one', async ({
  extension,
}) => {
  const tab = { name: activityStrings.tabs.campaigns };
  const pan = { name: 'Cast iron pan, 26 cm, pre-seasoned' };
  const page = await extension.activity();
  await expect(page.getByRole('heading', { name: activityStrings.none })).toBeVisible();
  await expect(page.getByRole('link', tab)).toHaveCount(0);

  await fillCampaigns(await ExtensionInternals.of(extension));
  await page.reload();
  await page.getByRole('link', tab).press('Enter');
  const table = page.getByRole('table', { name: campaignsStrings.compare });
  await table.getByRole('button', { name: campaignsStrings.measures.replies }).press('Space');
  await expect(table.getByRole('rowheader').first()).toContainText(pan.name);
  await table.getByRole('button', pan).press('Enter');
  const card = page.getByRole('article', pan);
  await expect(card).toBeFocused();
  await expect(card).toContainText(campaignsStrings.counted(41, 34));
  // The chart's bars are a table to a screen reader.
  const chart = card.getByRole('table', { name: campaignsStrings.charts.day });
  const counts = (await chart.getByRole('cell').allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(41);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: campaignsStrings.exportCsv }).press('Enter'),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(42);
  expect(lines[1]).toContain('"\'@replier_0"');

  // The background writes, and tells the page.
  await card.getByRole('switch').press('Space');
  await expect(card.getByText(campaignsStrings.keptOn)).toBeVisible();

  const remove = async () => {
    await card.getByRole('button', { name: campaignsStrings.delete }).press('Enter');
    const question = page.getByRole('dialog', { name: campaignsStrings.deleteQuestion(41) });
    // The safe answer has the focus.
    await expect(question.getByRole('button', { name: campaignsStrings.keep })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: campaignsStrings.yesDelete })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  };
  await remove();
  await page.getByRole('button', { name: commonStrings.undo }).press('Enter');
  await expect(card).toBeVisible();
  await remove();
  // A page that ends carries out what can no longer be undone.
  await page.reload();
  await expect(page.getByRole('heading', { name: campaignsStrings.lead(2) })).toBeVisible();
  await expect(card).toHaveCount(0);
});
