import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page of ours. The size of targets (WCAG 2.2, 24 px) it checks only when told to.
 * @param only 'colours': only what a theme can change, for a page that has passed in another theme
 * @param within selector of what is new on a page that has passed without it
 */
export async function axe(page: Page, only?: 'colours', within?: string): ReturnType<AxeBuilder['analyze']> {
  // Half a megabyte of script, which a page needs only once.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // In one document. The other mode, which is for frames, opens a tab for every result and loads axe there, too.
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) }).setLegacyMode();
  if (within) builder.include(within);
  const all = { rules: { 'target-size': { enabled: true } } };
  return (only ? builder.withRules('color-contrast') : builder.options(all)).analyze();
}
