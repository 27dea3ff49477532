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

/** Has the browser load a page of X ahead of time, as X may ask it to. */
function speculate(url: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  const { trustedTypes } = globalThis as unknown as Globals;
  const policy = trustedTypes.createPolicy('rules', { createScript: (text: string) => text });
  const text = JSON.stringify({ prerender: [{ urls: [url], eagerness: 'immediate' }] });
  rules.textContent = policy.createScript(text);
  document.head.append(rules);
}

/** Goes to the page that was loaded ahead. @returns was all of it there before? */
async function goThere(x: Page): Promise<boolean> {
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

// Playwright's way of attaching to pages keeps Chromium from loading any ahead; Puppeteer's does not.
test('a page of X that the browser has loaded ahead has the shopper’s settings once they are on it', async ({
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
    // Until the browser was quick enough to have it all before the shopper goes there.
    await expect(async () => {
      const since = Date.now();
      await x.goto('https://x.com/home');
      await x.waitForSelector(TWEET);
      await x.evaluate(speculate, PATH);
      const asked = () => playground.requests.some(({ at, path }) => at >= since && path.startsWith(PATH));
      await expect.poll(asked).toBe(true);
      // It lies there for longer than a script of ours goes on asking a background that does not answer.
      await new Promise((done) => setTimeout(done, 5000));
      expect(await goThere(x)).toBe(true);
    }).toPass({ timeout: 60_000 });
    const width = () => x.$eval('[data-amazoncart]', (host) => host.getBoundingClientRect().width);
    await expect.poll(width).toBe(20);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
