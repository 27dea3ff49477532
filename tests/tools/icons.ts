import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.ts';
import { PROJECT } from './tool-path.ts';

/**
 * `npm run icons`: draws assets/public/icon-*.png from the SVGs, in Chromium.
 * The smallest has a drawing of its own, laid on the pixel grid. The largest has 96 px of art in a
 * transparent margin of 16 px, as the Chrome Web Store asks (docs/facts/browsers.md 7).
 */
const ICONS = [
  { size: 16, art: 16, source: 'icon-small.svg' },
  { size: 32, art: 32, source: 'icon.svg' },
  { size: 48, art: 48, source: 'icon.svg' },
  { size: 128, art: 96, source: 'icon.svg' },
];

const browser = await chromium.launch({
  executablePath: (await findChromium()).path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { size, art, source } of ICONS) {
  const svg = readFileSync(join(PROJECT, 'assets', source)).toString('base64');
  const margin = (size - art) / 2;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:${margin}px"><img style="display:block" width="${art}" height="${art}" ` +
      `src="data:image/svg+xml;base64,${svg}">`,
  );
  const path = join(PROJECT, 'assets', 'public', `icon-${size}.png`);
  await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  console.log(`Drew icon-${size}.png from ${source}.`);
}
await browser.close();
