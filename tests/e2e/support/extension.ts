import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, expect, type Page } from '@playwright/test';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { Playground } from '../../playground/server.ts';
import { chromiumArgs } from '../../tools/browser.ts';
import { letBrowserGrant } from './grants.ts';
import { test as base } from './playground.ts';
import { resetBrowser } from './reset-browser.ts';
import { ReusedTab } from './reused-tab.ts';
import { SheetDriver } from './sheet.ts';
import { XPage } from './x-page.ts';

/** The extension as it is shipped: what `npm run build` leaves. */
export const EXTENSION_DIR = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Starts Chromium with the built extension and every host of the playground mapped to it. */
export async function launch(
  playground: Playground,
  profile: string,
  extensionDir = EXTENSION_DIR,
): Promise<BrowserContext> {
  await spareWork(profile);
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH,
    headless: !process.env.HEADED,
    // Without a window, pages have the size of the screen below. Playwright's own viewport is an emulation: with it, each
    // navigation computed the styles of the page before once more, and each new tab resized the window.
    viewport: process.env.HEADED ? { width: 1280, height: 900 } : null,
    args: [
      ...chromiumArgs({ extensionDir, hostRules: playground.hostRules.split(',') }),
      // The playground's certificate counts as valid. With one that is only put up with, nothing is cached.
      `--ignore-certificate-errors-spki-list=${playground.keyHash}`,
      // No page of a test lives long enough to gain from optimised code. Making it was a tenth of all work.
      '--js-flags=--no-maglev --no-turbofan',
      // Without tabs and toolbar around its pages: drawing them took a quarter of opening a page.
      ...(process.env.HEADED ? [] : ['--kiosk', '--screen-info={1280x900}']),
    ],
  });
}

/** Sets up the browser before a profile's first start, so that it spares work that no test looks at. */
async function spareWork(profile: string): Promise<void> {
  const settings = {
    // The energy saver is on: pages are drawn thirty times a second, not sixty. Drawing, and our own look at each frame
    // of an open sheet, is much of what a test's browser does.
    performance_tuning: { battery_saver_mode: { state: 3 } },
    // Flags that are off (2): the address bar's suggestions are two hidden pages. Loading them was a third of a start, and
    // they are told of each navigation.
    browser: { enabled_labs_experiments: ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'] },
  };
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'Local State'), JSON.stringify(settings), { flag: 'wx' }).catch(
    () => undefined,
  );
}

/** Puts a copy of the built extension into the folder that asks for everything but these permissions. */
async function copyLacking(permissions: readonly string[], folder: string): Promise<string> {
  await cp(EXTENSION_DIR, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  expect(manifest.permissions).toEqual(expect.arrayContaining([...permissions]));
  const left = manifest.permissions.filter((name: string) => !permissions.includes(name));
  await writeFile(file, JSON.stringify({ ...manifest, permissions: left }));
  return folder;
}

/**
 * Waits for the pages that open at install, one for each copy of the extension, and closes them: they have tests of their
 * own, and behind one of them the browser draws a page once a second.
 */
export async function closeWelcome(context: BrowserContext, copies = 1): Promise<void> {
  const welcome = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcome().length).toBe(copies);
  for (const page of welcome()) await page.close();
}

/** The id that Chromium gave the extension. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The extension as its pages show it. */
export class Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** Where the tests open X. */
  readonly tabOfX: ReusedTab;
  constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
    this.tabOfX = new ReusedTab(context);
  }

  async popup(): Promise<Page> {
    const page = await this.openOwn('popup.html');
    await page.setViewportSize({ width: 360, height: 600 });
    await page.getByRole('heading', { name: '#AmazonCart' }).waitFor();
    return page;
  }

  /** Activity, at one of its tabs. */
  async activity(tab: 'requests' | 'trail' | 'campaigns' | 'data' = 'requests'): Promise<Page> {
    const page = await this.openOwn(`activity.html#${tab}`);
    await page.getByRole('heading', { name: 'Activity' }).waitFor();
    return page;
  }

  /**
   * Opens a page of ours in a tab at the front. The extension does it: Playwright would open an empty tab first, for which
   * the browser starts a process that it then has no use for.
   */
  private async openOwn(path: string): Promise<Page> {
    const { page: opener } = await this.toolPage();
    const address = `chrome-extension://${this.id}/${path}`;
    const opened = this.context.waitForEvent('page', (page) => page.url() === address);
    await opener.evaluate(async (url) => {
      await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.create({ url });
    }, address);
    return opened;
  }

  /**
   * A page of the extension that runs none of its scripts. Tests use it to call the browser's interfaces for extensions
   * and to read IndexedDB. It stays open as long as the browser, for opening a tab costs more than most calls.
   */
  toolPage(): Promise<ToolPage> {
    this.openedToolPage ??= (async () => {
      const page = await this.context.newPage();
      await page.goto(`chrome-extension://${this.id}/icon-16.png`);
      const cdp = await this.context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      return { page, cdp };
    })();
    return this.openedToolPage;
  }
  private openedToolPage?: Promise<ToolPage>;

  /** Stops the background as the browser may at any time, in the middle of its work. */
  async stopBackground(): Promise<void> {
    const { cdp } = await this.toolPage();
    await cdp.send('ServiceWorker.stopAllWorkers');
  }

  /** Every event of every request, oldest first, as the ledger keeps them. */
  async ledger(): Promise<LedgerRow[]> {
    const { page } = await this.toolPage();
    return page.evaluate(async () => {
      // Opened before the background has made it, the ledger would be an empty one.
      const made = await indexedDB.databases();
      if (!made.some(({ name }) => name === 'ledger')) return [];
      return new Promise<(LedgerRow & { askedAt: number })[]>((resolve, reject) => {
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('requests').objectStore('requests').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.sort((a, b) => a.askedAt - b.askedAt));
          };
        };
      });
    });
  }

  /** The kinds of the newest request's events, in order. */
  async history(): Promise<string[]> {
    return (await this.ledger()).at(-1)?.events.map(({ kind }) => kind) ?? [];
  }

  /** Sets settings as our pages do; all others stay as they are at install. */
  async set(settings: Partial<Settings>): Promise<void> {
    const { page } = await this.toolPage();
    await page.evaluate(async (all) => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      await storage.local.set({ settings: all });
    }, settings);
  }

  /**
   * The settings as they are stored. A page shows a change before it is stored, so a test waits for this before it
   * reloads or closes the page.
   */
  async settings(): Promise<Partial<Settings>> {
    const { page } = await this.toolPage();
    return page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return (await storage.local.get('settings')).settings ?? {};
    });
  }

  /** What there is to see of a test that failed: the tabs, what is kept for the session, and every request's events. */
  async describe(): Promise<string> {
    const { page } = await this.toolPage();
    const session = await page.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return storage.session.get();
    });
    const requests = (await this.ledger()).map(({ events }) => events.map(({ kind }) => kind).join(' '));
    const tabs = this.context.pages().map((tab) => tab.url());
    return JSON.stringify({ tabs, session, requests }, null, 1);
  }

  /** Leaves the browser as a fresh install would: no tabs, an empty ledger, default settings, no background. */
  async reset(): Promise<void> {
    await resetBrowser(this);
  }
}

export interface ToolPage {
  page: Page;
  cdp: CDPSession;
}
export interface LedgerRow {
  id: string;
  events: ({ kind: string } & Record<string, unknown>)[];
}
/** What is used here of the browser's interface for extensions. */
interface Chrome {
  tabs: { create(of: { url: string }): Promise<object> };
  storage: {
    local: {
      get(key: 'settings'): Promise<{ settings?: Partial<Settings> }>;
      set(items: object): Promise<void>;
    };
    session: { get(): Promise<object> };
  };
}

interface Fixtures {
  /** What the shopper has set before the test begins; all else is as at install. */
  settings: Partial<Settings>;
  context: BrowserContext;
  extension: Extension;
  x: XPage;
  sheet: SheetDriver;
}

interface WorkerFixtures {
  /** Permissions that the extension does not ask for, unlike the one that is shipped. Set it for a whole file. */
  lacking: readonly string[];
  shared: Extension;
}

/** A worker's tests share a playground and a browser, because starting one costs more than most tests. Each test finds both as new. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  lacking: [[], { option: true, scope: 'worker' }],
  shared: [
    async ({ playground, lacking }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'amazoncart-'));
      const built =
        lacking.length > 0 ? await copyLacking(lacking, join(folder, 'extension')) : EXTENSION_DIR;
      const context = await launch(playground, join(folder, 'profile'), built);
      const id = await extensionId(context);
      await closeWelcome(context);
      await letBrowserGrant(context, id);
      await use(new Extension(context, id));
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  settings: [{}, { option: true }],
  context: async ({ shared, world: _, settings }, use, info) => {
    if (Object.keys(settings).length > 0) await shared.set(settings);
    await use(shared.context);
    if (info.status !== info.expectedStatus) console.log(`“${info.title}” left:`, await shared.describe());
    await shared.reset();
  },
  extension: async ({ context: _, shared }, use) => {
    await use(shared);
  },
  x: async ({ extension }, use) => {
    await use(new XPage(await extension.tabOfX.open()));
  },
  sheet: async ({ x }, use) => {
    await use(await SheetDriver.of(x.page));
  },
});

export { expect } from './our-button.ts';
