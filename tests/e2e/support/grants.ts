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

/**
 * Takes the access to X back while something is done there, as a shopper may in the browser's settings.
 * @param act gets a function that gives the access again; without a call of it, it is given at the end
 */
export async function withoutX(
  context: BrowserContext,
  extensionId: string,
  act: (giveBack: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  const change = (name: 'addHostPermission' | 'removeHostPermission') =>
    page.evaluate(
      async ({ id, origins, call }) => {
        const { developerPrivate } = (
          globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
        ).chrome;
        for (const origin of origins) await developerPrivate[call](id, origin);
      },
      { id: extensionId, origins: X_HOSTS.map((host) => `https://${host}/*`), call: name },
    );
  await change('removeHostPermission');
  let isGiven = false;
  const giveBack = async () => {
    if (!isGiven) await change('addHostPermission');
    isGiven = true;
  };
  try {
    await act(giveBack);
  } finally {
    await giveBack();
    await page.close();
  }
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, origin: string): Promise<void>;
  removeHostPermission(extensionId: string, origin: string): Promise<void>;
}
