import type { BrowserContext } from '@playwright/test';
import type { RequestRecord } from '../../utils/requests/record.ts';
import { changedAfter, fill } from './scale-ledger.ts';
import { withPage } from './scale-pages.ts';

const CART = 'https://www.amazon.com/gp/cart/view.html';
const PATIENCE = { timeout: 300_000 };

/**
 * The cart of a store is visited while so many requests are known: from the page being there to the first
 * change that the background tells, by the wall.
 * @param inCart requests that the ledger has in that cart, and the page has not
 */
export async function visitCart(
  context: BrowserContext,
  backstage: Parameters<typeof fill>[0],
  inCart: readonly RequestRecord[],
): Promise<{ cartToAnswer: number }> {
  await fill(backstage, inCart);
  return withPage(context, async (page) => {
    const from = Date.now();
    await page.goto(CART);
    const told = await changedAfter(backstage, from);
    const loaded = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.timeOrigin + (navigation?.domContentLoadedEventEnd ?? 0);
    });
    return { cartToAnswer: told - loaded };
  });
}

/** Writes everything into a file, deletes it, and takes the file in again; by the wall. */
export async function roundTrip(context: BrowserContext, id: string) {
  return withPage(context, async (page) => {
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
    await button('Yes, delete all').click();
    await button('Delete all…').waitFor(PATIENCE);
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
