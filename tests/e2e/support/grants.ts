import type { BrowserContext } from '@playwright/test';
import { X_HOSTS } from '../../../utils/x-facts/hosts.ts';

/** The stores that tests allow. A prompt for any other stays open, as if the shopper had not decided yet. */
export const GRANTABLE = ['com', 'co.uk', 'de', 'co.jp', 'ca'] as const;

/**
 * Lets the browser grant some stores without its own prompt, which no test can press: from then on the
 * product's own request, made by a trusted click, is answered with yes (docs/facts/browsers.md 6).
 * X's hosts stay granted.
 */
export async function letBrowserGrant(context: BrowserContext, extensionId: string): Promise<void> {
  const hosts = [...X_HOSTS, ...GRANTABLE.map((store) => `www.amazon.${store}`)];
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  await page.evaluate(
    async ({ id, origins }) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      for (const origin of origins) await developerPrivate.addHostPermission(id, origin);
    },
    { id: extensionId, origins: hosts.map((host) => `https://${host}/*`) },
  );
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, origin: string): Promise<void>;
}
