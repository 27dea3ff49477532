import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { MARKETPLACES, storeOrigins } from '../../../utils/amazon/marketplaces.ts';
import { X_MATCHES } from '../../../utils/x-facts/hosts.ts';
import { findFirefox } from '../../tools/firefox.ts';
import { FirefoxExtension } from './firefox-extension.ts';
import { test as base } from './playground.ts';
import { startProxy } from './proxy.ts';

/** The extension as it is shipped for Firefox: what `npm run build:firefox` leaves. */
const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** Clicks the button or link of a page of ours that says this. */
export async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const found = `::-p-xpath(//*[self::button or self::a][normalize-space() = ${JSON.stringify(label)}])`;
  const control = await page.waitForSelector(found, { visible: true });
  await control?.click();
}

/** All that a page of ours says. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

interface Fixtures {
  /** Each test finds access as at install: X's hosts, and no store. */
  extension: FirefoxExtension;
  /** A tab of X. */
  x: Page;
}

/** One Firefox for all tests; the ledger stays from one to the next, so each test has a tweet of its own. */
export const test = base.extend<Fixtures, { firefox: Browser }>({
  firefox: [
    async ({ playground }, use) => {
      const { path } = await findFirefox();
      const proxy = await startProxy(playground.port);
      const browser = await launch({
        browser: 'firefox',
        executablePath: path,
        headless: !process.env.HEADED,
        acceptInsecureCerts: true,
        // Lets the tests into Firefox's own window and the extension's pages (firefox-extension.ts).
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy.port,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy.port,
          // Firefox's own prompt, which no test can press, is answered with yes.
          'extensions.webextOptionalPermissionPrompts': false,
          // Half as many frames a second as usual: drawing is much of what it does.
          'layout.frame_rate': 30,
        },
      });
      await browser.installExtension(BUILT);
      await use(browser);
      await browser.close();
      proxy.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  extension: async ({ firefox, world: _ }, use) => {
    const extension = new FirefoxExtension(firefox);
    await extension.setAccess('add', X_MATCHES);
    await extension.setAccess(
      'remove',
      MARKETPLACES.flatMap(({ id }) => storeOrigins(id)),
    );
    await use(extension);
  },
  x: async ({ firefox, extension: _ }, use) => {
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await use(page);
    for (const other of await firefox.pages()) if (other !== page) await other.close();
    await page.goto('about:blank');
  },
});

export { expect };
