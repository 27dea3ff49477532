import type { Page } from '@playwright/test';

/** Counts how often the sheet's script runs in a page from now on. */
export async function countSheetRuns(page: Page): Promise<() => number> {
  let runs = 0;
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.endsWith('/x-sheet.js')) runs += 1;
  });
  await cdp.send('Debugger.enable');
  return () => runs;
}
