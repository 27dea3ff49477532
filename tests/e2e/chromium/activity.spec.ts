import { activityStrings } from '../../../utils/i18n/en/activity.ts';
import { fillActivity } from '../support/activity.ts';
import { axe } from '../support/axe.ts';
import { fillCampaigns } from '../support/campaigns.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

// Colour and width problems are independent, so not every pair of them is tested.
for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 480],
] as const) {
  test(`activity follows the ${colorScheme} system theme at ${width} px, and axe finds no problems`, async ({
    extension,
  }, info) => {
    const page = await extension.activity();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('heading', { name: activityStrings.none })).toBeVisible();
    await expect(page.getByRole('link', { name: activityStrings.openX })).toBeVisible();
    await page.screenshot({ path: info.outputPath(`activity-empty-${width}-${colorScheme}.png`) });
    expect((await axe(page)).violations).toEqual([]);

    const internals = await ExtensionInternals.of(extension);
    await fillActivity(internals);
    await fillCampaigns(internals);
    await page.reload();
    await expect(page.getByText(/^24 requests$/)).toBeVisible();
    for (const tab of ['requests', 'trail', 'campaigns', 'data'] as const) {
      await page.goto(`chrome-extension://${extension.id}/activity.html#${tab}`);
      await expect(page.locator('nav [aria-current]')).toHaveAttribute('href', `#${tab}`);
      expect((await axe(page)).violations).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.screenshot({ path: info.outputPath(`activity-${tab}-${width}-${colorScheme}.png`) });
    }
    await page.goto(`chrome-extension://${extension.id}/activity.html#requests`);
    await page
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect((await axe(page)).violations).toEqual([]);
    await page.screenshot({ path: info.outputPath(`activity-menu-${width}-${colorScheme}.png`) });
    await page.getByRole('menuitem', { name: 'Details' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await axe(page)).violations).toEqual([]);
    await page.screenshot({ path: info.outputPath(`activity-details-${width}-${colorScheme}.png`) });
  });
}
