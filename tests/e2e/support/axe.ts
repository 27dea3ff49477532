import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page of ours.
 * @param only 'colours': only what a theme can change, for a page that has passed in another theme
 */
export function axe(page: Page, only?: 'colours'): ReturnType<AxeBuilder['analyze']> {
  // In one document. The other mode, which is for frames, opens a tab for every result and loads axe there, too.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (only) return builder.withRules('color-contrast').analyze();
  // Off by default, as it is of WCAG 2.2.
  return builder.options({ rules: { 'target-size': { enabled: true } } }).analyze();
}
