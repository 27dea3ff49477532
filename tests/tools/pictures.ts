import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extension, extensionId, launch } from '../e2e/support/extension.ts';
import { Face } from '../e2e/support/face.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { startPlayground } from '../playground/server.ts';
import { findChromium } from './browser.ts';
import { build } from './build.ts';
import { PROJECT } from './tool-path.ts';

/*
 * `npm run pictures`: takes the README's pictures anew, from the built extension on the playground.
 */

const FOLDER = join(PROJECT, 'assets/pictures');

process.env.CHROMIUM_PATH = (await findChromium()).path;
await build();
await mkdir(FOLDER, { recursive: true });
const playground = await startPlayground();
const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
const context = await launch(playground, profile);
try {
  const extension = new Extension(context, await extensionId(context));
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const x = new XPage(page);
  const face = await Face.of(page);
  for (const theme of ['light', 'dark'] as const) {
    playground.world.theme = theme;
    await page.emulateMedia({ colorScheme: theme });
    await x.open();
    await x.button('us-product').click();
    await face.shows('Reply #AmazonCart');
    await page.mouse.move(5, 5);
    await save(page, `sheet-${theme}`);
    await page.keyboard.press('Escape');
    await face.isGone();
  }
  playground.world.myAmazon.on = true;
  await x.button('us-product').click();
  await face.click('button', 'Reply #AmazonCart');
  await face.shows('Your reply is posted');
  await x.button('uk-product').click();
  await face.click('button', /^Add privately/);
  await face.shows('Nothing was posted');
  for (const tab of context.pages()) if (tab !== page) await tab.close();
  const reply = playground.world.posted[0];
  await x.open(`/${reply?.author}/status/${reply?.id}`);
  const popup = await extension.popup();
  await popup.getByText('@MyAmazon says that it is added.').waitFor();
  for (const theme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme: theme });
    await save(popup, `popup-${theme}`, true);
  }
} finally {
  await context.close();
  await playground.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function save(from: typeof XPage.prototype.page, name: string, fullPage = false): Promise<void> {
  await from.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
  console.log(`assets/pictures/${name}.png`);
}
