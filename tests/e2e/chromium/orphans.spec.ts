import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { PRIVATELY } from '../support/asking.ts';
import { Extension, expect, extensionId, launch, test } from '../support/extension.ts';
import { letBrowserGrant } from '../support/grants.ts';
import { SheetDriver } from '../support/sheet.ts';
import { allowStores, askForLink, buttonOf } from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

interface Chrome {
  developerPrivate: { reload(id: string, options: object): Promise<unknown> };
  management: {
    setEnabled(id: string, enabled: boolean): Promise<void>;
    uninstall(id: string): Promise<void>;
  };
}

/** What the shopper does on the browser's extensions page. */
const DONE = {
  reloaded: (id: string) =>
    (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.reload(id, {}),
  'turned off': (id: string) =>
    (globalThis as unknown as { chrome: Chrome }).chrome.management.setEnabled(id, false),
};

async function onExtensionsPage(context: BrowserContext, id: string, work: (id: string) => unknown) {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(work, id);
  await page.close();
}

const SAYS =
  'The extension was updated, reloaded or turned off. Nothing was sent by this click. Reload the page and try again.';

for (const [done, work] of Object.entries(DONE))
  test(`when the extension is ${done} during an add, no button keeps saying “Adding…”, and a click says why`, async ({
    playground,
    world,
  }) => {
    const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
    const context = await launch(playground, profile);
    try {
      const extension = new Extension(context, await extensionId(context));
      await letBrowserGrant(context, extension.id);
      await allowStores(extension, 'com');
      const x = new XPage(await context.newPage());
      const sheet = await SheetDriver.of(x.page);
      world.amazon.faults.slowMs = 60_000;
      const id = await askForLink(x, sheet, world, 'https://www.amazon.com/dp/B0C7QKX4TN', PRIVATELY);
      await expect(buttonOf(x, id)).toHaveText('Adding…');
      await onExtensionsPage(context, extension.id, work);
      await expect(buttonOf(x, id)).toHaveText('Reload page');
      await expect(buttonOf(x, id)).toHaveAccessibleName(/updated, reloaded or turned off/);
      // A button without a request under way does not offer to add either.
      const other = x.button('us-product');
      await expect(other).toHaveText('Reload page');
      await expect(other).toHaveAttribute('title', /updated, reloaded or turned off/);
      await x.page.bringToFront();
      await other.click();
      await expect(x.page.getByRole('alert')).toHaveText(SAYS);
      expect(new URL(x.page.url()).pathname).toBe('/home');
      await x.page.keyboard.press('Escape');
      await expect(x.page.getByRole('alert')).toHaveCount(0);
    } finally {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
