import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/browser.ts';

// Found once, here: the workers inherit the path, so that no two of them search for or install a browser.
process.env.CHROMIUM_PATH ||= (await findChromium()).path;

/** Their tests start browsers of their own, or need an extension with fewer permissions, and so another browser. */
const OWN_BROWSER = ['no-room', 'orphans', 'prerender', 'two-copies', 'updates'].map(
  (name) => `**/${name}.spec.ts`,
);

export default defineConfig({
  outputDir: '../../.output/test/e2e',
  // Here once: at a first run each worker would build the playground's pages.
  globalSetup: './support/build-playground.ts',
  // A worker starts a browser anew for each of them. (Two of one name are one to `--project`.)
  projects: [
    // First, because Firefox takes long to start: at the end the other workers would be idle meanwhile. All of its files
    // share one Firefox.
    { name: 'firefox', testDir: './firefox', workers: 1 },
    // Early, because they are long, and in one worker, which has no other browser open meanwhile.
    { name: 'chromium', testDir: './chromium', testMatch: OWN_BROWSER, workers: 1 },
    // Any worker takes any test, so that no long file keeps a single one busy at the end.
    { name: 'chromium', testDir: './chromium', testIgnore: OWN_BROWSER, fullyParallel: true },
  ],
  // Three a core, because most tests wait for more than half of the time: for the product's own pauses, and for the page.
  workers: 3 * availableParallelism(),
  // A test that passes only at the second try has a fault that must be found.
  retries: 0,
  forbidOnly: true,
  // Wide enough for a slow machine: these only end a test that hangs.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
