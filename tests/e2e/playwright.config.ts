import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/browser.ts';

// Found once, here: the workers inherit the path, so that no two of them search for or install a browser.
process.env.CHROMIUM_PATH ||= (await findChromium()).path;

/**
 * The files that take longest, which come first: one that is begun late keeps a single worker busy at the end, while
 * the others have nothing left. (Two projects of one name are one to `--project`.)
 */
const LONG = [
  ...['no-room', 'cart-ends', 'cart-lane', 'reply-proof', 'cart-later', 'cart', 'cart-offers', 'hostile'],
  ...['interruptions', 'gestures', 'languages', 'reply-faults', 'two-copies'],
].map((name) => `${name}.spec.ts`);

export default defineConfig({
  outputDir: '../../.output/test/e2e',
  projects: [
    // First, because Firefox takes long to start: at the end the other workers would be idle meanwhile. All of its files
    // share one Firefox.
    { name: 'firefox', testDir: './firefox', workers: 1 },
    { name: 'chromium', testDir: './chromium', testMatch: LONG.map((name) => `**/chromium/${name}`) },
    { name: 'chromium', testDir: './chromium', testIgnore: LONG.map((name) => `**/chromium/${name}`) },
  ],
  // More than the cores: many tests wait (for X's answer, for the pause between two adds) while others compute.
  workers: 3,
  fullyParallel: false,
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
