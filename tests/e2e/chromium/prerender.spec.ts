import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { sampleId } from '../../playground/sample.ts';
import { chromiumArgs } from '../../tools/browser.ts';
import { EXTENSION_DIR, expect } from '../support/extension.ts';
import { test } from '../support/playground.ts';

const PATH = `/daily_reader/status/${sampleId('us-product')}`;
const TWEET = 'article[data-testid="tweet"]';

interface Globals {
  trustedTypes: { createPolicy(name: string, rules: object): { createScript(text: string): string } };
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** Makes the browser prerender a page of X, as X may request. */
function requestPrerender(url: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const { trustedTypes } = globalThis as unknown as Globals;
  const policy = trustedTypes.createPolicy('rules', { createScript: (text: string) => text });
  const text = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
  rules.textContent = policy.createScript(text);
  document.head.append(rules);
}

/** Navigates to the prerendered page. @returns whether all of it was loaded before */
async function openPrerendered(x: Page): Promise<boolean> {
  const going = x.waitForNavigation();
  await x.evaluate((url) => {
    setTimeout(() => {
      location.href = url;
    });
  }, PATH);
  await going;
  await x.waitForSelector(TWEET);
  return x.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { activationStart = 0 } = entry as unknown as { activationStart?: number };
    return activationStart > (entry?.domContentLoadedEventEnd ?? 0);
  });
}

// Attached the way Playwright does it, Chromium prerenders no pages; with Puppeteer it does.
test('a prerendered page of X has the shopper’s settings once it is shown', async ({
  playground,
  world: _,
}) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  const browser = await launch({
    executablePath: process.env.CHROMIUM_PATH ?? '',
    headless: !process.env.HEADED,
    userDataDir: profile,
    acceptInsecureCerts: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArgs({ extensionDir: EXTENSION_DIR, hostRules: playground.hostRules.split(',') }),
      '--ignore-certificate-errors',
    ],
  });
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const ours = await browser.newPage();
    await ours.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`);
    await ours.evaluate(() =>
      (globalThis as unknown as Globals).chrome.storage.local.set({ settings: { buttonStyle: 'icon' } }),
    );
    const x = await browser.newPage();
    await x.setViewport({ width: 1280, height: 900 });
    // Repeats until the browser has loaded the whole page before the shopper navigates to it.
    await expect(async () => {
      const since = Date.now();
      await x.goto('https://x.com/home');
      await x.waitForSelector(TWEET);
      await x.evaluate(requestPrerender, PATH);
      const asked = () => playground.requests.some(({ at, path }) => at >= since && path.startsWith(PATH));
      await expect.poll(asked).toBe(true);
      // The page stays prerendered for longer than our script retries a background that does not answer.
      await new Promise((done) => setTimeout(done, 5000));
      expect(await openPrerendered(x)).toBe(true);
    }).toPass({ timeout: 60_000 });
    // The icon alone is a square.
    const isSquare = () =>
      x.$eval('[data-amazoncart]', (host) => {
        const { width, height } = host.getBoundingClientRect();
        return width === height;
      });
    await expect.poll(isSquare).toBe(true);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
