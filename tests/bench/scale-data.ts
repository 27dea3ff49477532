import type { BrowserContext } from '@playwright/test';
import { dataStrings } from '../../utils/i18n/en/data.ts';
import { withPage } from './open-pages.ts';

const PATIENCE = { timeout: 300_000 };

/** Exports everything to a file, deletes all records, and imports the file again; wall-clock times. */
export async function roundTrip(context: BrowserContext, id: string) {
  return withPage(context, 'body', async (page) => {
    await page.goto(`chrome-extension://${id}/activity.html#data`);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button('Export JSON').waitFor();
    const exportFrom = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', PATIENCE),
      button('Export JSON').click(),
    ]);
    const exported = performance.now() - exportFrom;
    const path = await download.path();
    await button('Delete all…').click();
    const deleteFrom = performance.now();
    await button('Yes, delete everything').click();
    await page.getByText(dataStrings.deleted).waitFor(PATIENCE);
    const deleted = performance.now() - deleteFrom;
    const previewFrom = performance.now();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.locator('.counts li').first().waitFor(PATIENCE);
    const previewed = performance.now() - previewFrom;
    const importFrom = performance.now();
    await button('Import').click();
    await page.getByText('Imported:').waitFor(PATIENCE);
    return { exported, deleted, previewed, imported: performance.now() - importFrom };
  });
}
