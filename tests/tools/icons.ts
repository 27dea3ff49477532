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
  { size: 24, art: 24, source: 'icon.svg' },
  { size: 32, art: 32, source: 'icon.svg' },
  { size: 48, art: 48, source: 'icon.svg' },
  { size: 64, art: 64, source: 'icon.svg' },
  { size: 96, art: 96, source: 'icon.svg' },
  { size: 128, art: 96, source: 'icon.svg' },
];
/** Sizes that toolbars show: these are drawn in the colours for dark toolbars, too, which Firefox asks for. */
const TOOLBAR = [16, 24, 32, 48, 64];
/** What the SVGs are coloured with, and what stands there on a dark toolbar. */
const ON_DARK = { '#0e7c86': '#7fd8dc', '#fff': '#06363b' };

const browser = await chromium.launch({
  executablePath: (await findChromium()).path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const { size, art, source } of ICONS) {
  const svg = readFileSync(join(PROJECT, 'assets', source), 'utf8');
  await draw(`icon-${size}.png`, svg, size, art);
  if (TOOLBAR.includes(size)) await draw(`icon-on-dark-${size}.png`, onDark(svg), size, art);
}
await browser.close();

function onDark(svg: string): string {
  return Object.entries(ON_DARK).reduce((drawn, [from, to]) => drawn.replaceAll(from, to), svg);
}

async function draw(name: string, svg: string, size: number, art: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:${(size - art) / 2}px"><img style="display:block" width="${art}" height="${art}" ` +
      `src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
  );
  const path = join(PROJECT, 'assets', 'public', name);
  await page.screenshot({ path, omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  console.log(`Drew ${name}.`);
}
