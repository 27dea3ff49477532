import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillActivity } from '../e2e/support/activity.ts';
import { Extension, extensionId, launch } from '../e2e/support/extension.ts';
import { letBrowserGrant } from '../e2e/support/grants.ts';
import { ExtensionInternals } from '../e2e/support/internals.ts';
import { openSheetStage } from '../e2e/support/open-sheet-stage.ts';
import { expect } from '../e2e/support/our-button.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { allowStores } from '../e2e/support/stores.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { startPlayground } from '../playground/server.ts';
import { findChromium } from './browser.ts';
import { build } from './build.ts';
import { PROJECT } from './tool-path.ts';

/*
 * `npm run pictures`: takes new pictures of the sheet and of every page, in light and dark, from the built extension on
 * the playground. The README shows some of them. Every state of the sheet goes into .output/pictures, outside the
 * repository.
 */

const FOLDER = join(PROJECT, 'assets/pictures');
const STATES_FOLDER = join(PROJECT, '.output/pictures');
const THEMES = ['light', 'dark'] as const;
/** Pictures are in the repository, so their size is part of every clone. */
const MOST_BYTES = 150_000;
/** How many states of the sheet share a picture. */
const A_PICTURE = 8;

process.env.CHROMIUM_PATH = (await findChromium()).path;
await build();
await mkdir(FOLDER, { recursive: true });
const playground = await startPlayground();
const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
const context = await launch(playground, profile);
try {
  const extension = new Extension(context, await extensionId(context));
  await letBrowserGrant(context, extension.id);
  await allowStores(extension, 'com', 'co.uk');
  playground.world.myAmazon.on = true;
  const page = await context.newPage();
  await page.setViewportSize({ width: 1040, height: 840 });
  await takeStates(page);
  await takeX(page);
  await takeOurs(extension, page);
} finally {
  await context.close();
  await playground.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Every state of the sheet and of its notices, side by side on a wide page and one below the other on a phone's. */
async function takeStates(page: Page): Promise<void> {
  for (const theme of THEMES)
    for (const [width, name] of [
      [1560, 'wide'],
      [390, 'phone'],
    ] as const) {
      await page.setViewportSize({ width, height: 840 });
      const { kinds, show } = await openSheetStage(page, theme);
      for (let i = 0; i * A_PICTURE < kinds.length; i++) {
        await show(kinds.slice(i * A_PICTURE, (i + 1) * A_PICTURE));
        const path = join(STATES_FOLDER, `sheet-${i + 1}-${name}-${theme}.png`);
        await page.screenshot({ path, fullPage: true });
        console.log(path);
      }
    }
  await page.setViewportSize({ width: 1040, height: 840 });
}

/** The sheet at its button, and the notice of a posted reply, on X. */
async function takeX(page: Page): Promise<void> {
  const x = new XPage(page);
  const sheet = await SheetDriver.of(page);
  const open = async (theme: (typeof THEMES)[number]) => {
    playground.world.theme = theme;
    await page.emulateMedia({ colorScheme: theme });
    await x.open();
  };
  for (const theme of THEMES) {
    await open(theme);
    await x.button('us-product').click();
    await sheet.shows('After you reply, we also add the product to');
    await page.mouse.move(5, 5);
    await save(page, `sheet-${theme}`);
    await page.keyboard.press('Escape');
    await sheet.isGone();
  }
  for (const [theme, product] of [
    ['light', 'us-product'],
    ['dark', 'uk-product'],
  ] as const) {
    await open(theme);
    await x.button(product).click();
    await sheet.click('button', /^Reply #Amazon/);
    await sheet.shows('Your reply is posted');
    await expect(x.button(product)).toHaveText('In your cart');
    await save(page, `notice-${theme}`);
  }
}

/** The pages of the extension, with the requests of before in them. */
async function takeOurs({ context, id }: Extension, x: Page): Promise<void> {
  // The service's answer is seen where X shows it.
  const reply = playground.world.posted[0];
  await new XPage(x).open(`/${reply?.author}/status/${reply?.id}`);
  const extension = new Extension(context, id);
  const popup = await extension.popup();
  await popup.getByText('@MyAmazon says it was added.').waitFor();
  await inBothThemes(popup, 'popup', true);

  const page = await context.newPage();
  const open = async (path: string, width: number, height: number) => {
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${id}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  await open('options.html', 900, 900);
  await page.getByRole('combobox', { name: /^How the button looks/ }).selectOption('icon');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await inBothThemes(page, 'options');
  await page.getByRole('button', { name: 'Undo' }).click();

  await open('welcome.html', 940, 540);
  await inBothThemes(page, 'welcome');

  await open('grant.html?store=de', 460, 420);
  await inBothThemes(page, 'grant');

  await fillActivity(await ExtensionInternals.of(extension));
  for (const tab of ['requests', 'trail', 'data']) {
    await open(`activity.html#${tab}`, 1000, 700);
    await page.reload();
    await page.locator(`nav [aria-current][href="#${tab}"]`).waitFor();
    await inBothThemes(page, `activity-${tab}`);
  }
}

async function inBothThemes(page: Page, name: string, fullPage = false): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await save(page, `${name}-${theme}`, fullPage);
  }
}

async function save(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, fullPage });
  const { size } = await stat(path);
  console.log(`assets/pictures/${name}.png, ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES)
    throw new Error(`${name}.png is over ${MOST_BYTES / 1000} kB: take less of the page.`);
}
