import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Playground } from '../playground/server.ts';
import { chromiumArgs, findChromium } from '../tools/browser.ts';

export const OURS_DIR = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** What is compared: the page alone, the page with our extension, the page with a peer's. */
export interface Contender {
  name: string;
  /** The folder of an unpacked extension; null for none. */
  dir: string | null;
}

export const NONE: Contender = { name: 'none', dir: null };
export const OURS: Contender = { name: 'ours', dir: OURS_DIR };
export const peer = (dir: string): Contender => ({ name: basename(resolve(dir)), dir: resolve(dir) });

/** One contender's own browser with one page; all contenders use the same playground. */
export interface Stage {
  contender: Contender;
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  /** Empties the page, so that it costs nothing while another contender is measured. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(playground: Playground, contender: Contender): Promise<Stage> {
  const profile = await mkdtemp(join(tmpdir(), 'amazoncart-bench-'));
  const args = chromiumArgs({
    extensionDir: contender.dir ?? '',
    hostRules: playground.hostRules.split(','),
  }).filter((arg) => contender.dir || !/extension/.test(arg));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: (await findChromium()).path,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    args: [...args, '--ignore-certificate-errors'],
  });
  if (contender.dir) await settle(context);
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  const cdp = await context.newCDPSession(page);
  return {
    ...{ contender, context, page, cdp },
    rest: async () => void (await page.goto('about:blank')),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for what an extension does at install: starting its background, opening a page. */
async function settle(context: BrowserContext): Promise<void> {
  if (context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 5000 }).catch(() => null);
  await context.waitForEvent('page', { timeout: 2000 }).catch(() => null);
}
