import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/browser.ts';

// Found once, here: the workers inherit it, so that no two of them look for a browser or install one.
process.env.CHROMIUM_PATH ||= (await findChromium()).path;

export default defineConfig({
  outputDir: '../../.output/test/e2e',
  projects: [
    // First, for it takes long to start: at the end the other workers would wait for it with nothing to do.
    { name: 'firefox', testDir: './firefox' },
    { name: 'chromium', testDir: './chromium' },
  ],
  // Many wait for what takes its time (X's answer, the pause between two adds) while others compute.
  workers: 3,
  fullyParallel: false,
  // A test that passes at the second try is a fault to be found, not a pass.
  retries: 0,
  forbidOnly: true,
  // Wide enough for a slow machine: these only end a test that hangs.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
