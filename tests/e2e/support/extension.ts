import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import type { Settings } from '../../../utils/settings.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld, type World } from '../../playground/world.ts';
import { chromiumArgs } from '../../tools/browser.ts';
import { Face } from './face.ts';
import { letBrowserGrant } from './grants.ts';
import { XPage } from './x-page.ts';

/** The extension as it is shipped: what `npm run build` leaves. */
export const EXTENSION_DIR = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Starts Chromium with the built extension and every host of the playground mapped to it. */
export async function launch(
  playground: Playground,
  profile: string,
  extensionDir = EXTENSION_DIR,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH,
    headless: !process.env.HEADED,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...chromiumArgs({ extensionDir, hostRules: playground.hostRules.split(',') }),
      // Playwright's own switch comes too late for tabs that the extension opens.
      '--ignore-certificate-errors',
    ],
  });
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
  constructor(context: BrowserContext, id: string) {
    this.context = context;
    this.id = id;
  }

  async popup(): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(`chrome-extension://${this.id}/popup.html`);
    await page.getByRole('heading', { name: '#AmazonCart' }).waitFor();
    return page;
  }

  /** Activity, at one of its tabs. */
  async activity(tab: 'requests' | 'trail' | 'data' = 'requests'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/activity.html#${tab}`);
    await page.getByRole('heading', { name: 'Activity' }).waitFor();
    return page;
  }

  /** Stops the background as the browser does when it is idle: in the middle of whatever it was at. */
  async stopBackground(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/icon-16.png`);
    await stopWorkers(page);
    await page.close();
  }

  /** Every event of every request, as the ledger keeps them. */
  async ledger(): Promise<{ id: string; events: Record<string, unknown>[] }[]> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/popup.html`);
    const rows = await page.evaluate(
      () =>
        new Promise<{ id: string; events: Record<string, unknown>[] }[]>((resolve, reject) => {
          const opening = indexedDB.open('ledger');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('requests').objectStore('requests').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.sort((a, b) => a.askedAt - b.askedAt));
            };
          };
        }),
    );
    await page.close();
    return rows;
  }

  /** The kinds of the newest request's events, in order. */
  async history(): Promise<unknown[]> {
    return (await this.ledger()).at(-1)?.events.map(({ kind }) => kind) ?? [];
  }
}

async function stopWorkers(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
}

/** A browser that one worker's tests share: starting one costs more than most tests. */
interface Shared {
  context: BrowserContext;
  id: string;
}

/** Leaves the browser as a fresh install would: no tabs, an empty ledger, default settings, no background. */
async function forget({ context, id }: Shared): Promise<void> {
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const extension = globalThis as unknown as {
          chrome: {
            storage: { local: { clear(done: () => void): void }; sync: { clear(): Promise<void> } };
            permissions: { getAll(): Promise<{ origins: string[] }>; remove(p: object): Promise<boolean> };
            notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
          };
        };
        const { permissions, notifications, storage } = extension.chrome;
        const stores = async () => {
          await storage.sync.clear();
          const { origins } = await permissions.getAll();
          const granted = origins.filter((origin) => origin.includes('amazon'));
          if (granted.length > 0) await permissions.remove({ origins: granted });
          for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
        };
        const opening = indexedDB.open('ledger');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const ledger = opening.result;
          const names = [...ledger.objectStoreNames];
          const clearing = ledger.transaction(names, 'readwrite');
          for (const store of names) clearing.objectStore(store).clear();
          clearing.onerror = () => reject(clearing.error);
          clearing.oncomplete = () => {
            ledger.close();
            extension.chrome.storage.local.clear(() => void stores().then(resolve, reject));
          };
        };
      }),
  );
  await stopWorkers(page);
  await page.goto('about:blank');
}

async function set({ context, id }: Shared, settings: Partial<Settings>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.evaluate(
    (all) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: all }),
    settings,
  );
  await page.close();
}

interface Fixtures {
  /** What the shopper has set before the test begins; all else is as at install. */
  settings: Partial<Settings>;
  world: World;
  context: BrowserContext;
  extension: Extension;
  x: XPage;
  face: Face;
}

/** One worker's tests share a playground and a browser, and each finds both as new. */
export const test = base.extend<Fixtures, { playground: Playground; shared: Shared }>({
  playground: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const playground = await startPlayground();
      await use(playground);
      await playground.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ playground }, use) => {
    resetWorld(playground.world);
    playground.world.noise = false;
    await use(playground.world);
  },
  shared: [
    async ({ playground }, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
      const context = await launch(playground, profile);
      const id = await extensionId(context);
      // The page that opens at install has tests of its own.
      const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
      await expect.poll(() => context.pages().some(isWelcome)).toBe(true);
      for (const page of context.pages().filter(isWelcome)) await page.close();
      await letBrowserGrant(context, id);
      await use({ context, id });
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  settings: [{}, { option: true }],
  context: async ({ shared, world: _, settings }, use) => {
    if (Object.keys(settings).length > 0) await set(shared, settings);
    await use(shared.context);
    await forget(shared);
  },
  extension: async ({ context, shared }, use) => {
    await use(new Extension(context, shared.id));
  },
  x: async ({ context, extension: _ }, use) => {
    await use(new XPage(await context.newPage()));
  },
  face: async ({ x }, use) => {
    await use(await Face.of(x.page));
  },
});

export { expect } from '@playwright/test';
