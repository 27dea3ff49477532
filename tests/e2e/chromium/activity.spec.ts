import { activityStrings } from '../../../utils/i18n/en/activity.ts';
import { fillActivity } from '../support/activity.ts';
import { axe } from '../support/axe.ts';
import { fillCampaigns } from '../support/campaigns.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

// Colour and width problems are independent, so not every pair of them is tested.
test('activity follows the system theme, fits 1280 and 480 px, and axe finds no problems', async ({
  extension,
}) => {
  const page = await extension.activity();
  /** The page as it is, or what has been added to it, in either theme and width. */
  const isFine = async (added?: string) => {
    for (const [colorScheme, width, only] of [
      ['light', 1280],
      ['dark', 480, 'colours'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await axe(page, only, added);
      expect(violations, `${colorScheme}, ${width} px`).toEqual([]);
      expect(passes).not.toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  };
  await expect(page.getByRole('heading', { name: activityStrings.none })).toBeVisible();
  await expect(page.getByRole('link', { name: activityStrings.openX })).toBeVisible();
  await isFine();

  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await fillCampaigns(internals);
  await page.reload();
  await expect(page.getByText(/^24 requests$/)).toBeVisible();
  for (const tab of ['trail', 'campaigns', 'data', 'requests'] as const)
    await test.step(tab, async () => {
      await page.goto(`chrome-extension://${extension.id}/activity.html#${tab}`);
      await expect(page.locator('nav [aria-current]')).toHaveAttribute('href', `#${tab}`);
      await isFine();
    });
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await isFine('[role="menu"]');
  await page.getByRole('menuitem', { name: 'Details' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await isFine('dialog');
});
