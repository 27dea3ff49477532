import { readFileSync } from 'node:fs';
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
  /** Nobody is signed in to X. */
  isSignedOut?: true;
}

const PEERS = fileURLToPath(new URL('peers', import.meta.url));

export const NONE: Contender = { name: 'none', dir: null };
export const OURS: Contender = { name: 'ours', dir: OURS_DIR };
export const SIGNED_OUT: Contender = { name: 'ours, signed out', dir: OURS_DIR, isSignedOut: true };
export const peer = (dir: string): Contender => ({ name: basename(resolve(dir)), dir: resolve(dir) });
/** An extension that watches the page and does nothing. */
export const EMPTY = peer(join(PEERS, 'empty-observer'));
/** Extensions that do what public ones do (peers/README.md). */
export const OWN_PEERS = ['every-row', 'whole-page', 'new-tweets'].map((name) => peer(join(PEERS, name)));
/** An extension that spends a known time. */
export const KNOWN_COST = peer(join(PEERS, 'known-cost'));

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

/** @param throttle how many times slower than it is the processor is made for the page */
export async function openStage(playground: Playground, contender: Contender, throttle = 1): Promise<Stage> {
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
  if (contender.dir) await settle(context, contender.dir);
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  const cdp = await context.newCDPSession(page);
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return {
    ...{ contender, context, page, cdp },
    rest: async () => void (await page.goto('about:blank')),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for what an extension with a background does at install: starting it, opening a page. */
async function settle(context: BrowserContext, dir: string): Promise<void> {
  const { background } = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  if (!background) return;
  if (context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 5000 }).catch(() => null);
  await context.waitForEvent('page', { timeout: 2000 }).catch(() => null);
}
