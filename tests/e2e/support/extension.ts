import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { resetWorld, type World } from '../../playground/world.ts';
import { chromiumArgs } from '../../tools/browser.ts';
import { Face } from './face.ts';
import { XPage } from './x-page.ts';

/** The extension as it is shipped: what `npm run build` leaves. */
export const EXTENSION_DIR = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Starts Chromium with the built extension and every host of the playground mapped to it. */
export async function launch(playground: Playground, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH,
    headless: !process.env.HEADED,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [
      ...chromiumArgs({ extensionDir: EXTENSION_DIR, hostRules: playground.hostRules.split(',') }),
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

  /** Stops the background as the browser does when it is idle: in the middle of whatever it was at. */
  async stopBackground(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/icon-16.png`);
    const cdp = await this.context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
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

interface Fixtures {
  world: World;
  context: BrowserContext;
  extension: Extension;
  x: XPage;
  face: Face;
}

/** Tests run in a profile of their own, on a playground that one worker's tests share and reset. */
export const test = base.extend<Fixtures, { playground: Playground }>({
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
  context: async ({ playground, world: _ }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
    const context = await launch(playground, profile);
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  extension: async ({ context }, use) => {
    await use(new Extension(context, await extensionId(context)));
  },
  x: async ({ context, extension: _ }, use) => {
    await use(new XPage(await context.newPage()));
  },
  face: async ({ x }, use) => {
    await use(await Face.of(x.page));
  },
});

export { expect } from '@playwright/test';
