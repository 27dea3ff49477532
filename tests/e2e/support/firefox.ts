import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../tools/firefox.ts';
import { test as base } from './playground.ts';
import { startProxy } from './proxy.ts';

/** The extension as it is shipped for Firefox: what `npm run build:firefox` leaves. */
const BUILT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/**
 * The shipped extension with one store allowed from the start. The shopper's own way there leads through a
 * page of the extension, which no test can reach in Firefox; all else in it is as it is shipped.
 */
async function withStore(store: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-firefox-'));
  await cp(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(`https://www.amazon.${store}/*`);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

/** The store that is allowed from the start. */
export const ALLOWED = 'com';

interface RemoteNode {
  attributes?: Record<string, string>;
  shadowRoot?: { value?: RemoteNode } | null;
  children?: { value?: RemoteNode }[];
}
interface Realm {
  evaluate(
    expression: string,
    awaitPromise: boolean,
    options: object,
  ): Promise<{ result?: { value?: RemoteNode } }>;
}

/**
 * An attribute of an element in the closed root of the host with this selector; null when there is none. WebDriver
 * shows closed roots to those who ask for it, which Puppeteer does not offer: hence by way of its inside.
 * @param index which of the root's elements
 */
export async function attributeInside(
  page: Page,
  selector: string,
  name: string,
  index = 0,
): Promise<string | null> {
  const frame = page.mainFrame() as unknown as { mainRealm(): { realm: Realm } };
  const shown = { serializationOptions: { maxDomDepth: 3, includeShadowTree: 'all' } };
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const { result } = await frame.mainRealm().realm.evaluate(expression, false, shown);
  const element = result?.value?.shadowRoot?.value?.children?.[index];
  return element?.value?.attributes?.[name] ?? null;
}

interface Fixtures {
  /** A tab of X. */
  x: Page;
}

/** One Firefox for all tests: the ledger can not be emptied from outside, so each test has a tweet of its own. */
export const test = base.extend<Fixtures, { firefox: Browser }>({
  firefox: [
    async ({ playground }, use) => {
      const { path } = await findFirefox();
      const proxy = await startProxy(playground.port);
      const folder = await withStore(ALLOWED);
      const browser = await launch({
        browser: 'firefox',
        executablePath: path,
        headless: !process.env.HEADED,
        acceptInsecureCerts: true,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy.port,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy.port,
          // Its background stops after two idle seconds, as it does for a shopper after thirty.
          'extensions.background.idle.timeout': 2000,
        },
      });
      await browser.installExtension(folder);
      await use(browser);
      await browser.close();
      proxy.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  x: async ({ firefox, world: _ }, use) => {
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await use(page);
    for (const other of await firefox.pages()) if (other !== page) await other.close();
    await page.goto('about:blank');
  },
});

export { expect };
