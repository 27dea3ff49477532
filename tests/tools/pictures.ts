import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PageScreenshotOptions } from '@playwright/test';
import { fillActivity } from '../e2e/support/activity.ts';
import { fillCampaigns } from '../e2e/support/campaigns.ts';
import { Extension, extensionId, launch } from '../e2e/support/extension.ts';
import { letBrowserGrant } from '../e2e/support/grants.ts';
import { ExtensionInternals } from '../e2e/support/internals.ts';
import { expect } from '../e2e/support/our-button.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { allowStores } from '../e2e/support/stores.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { startPlayground } from '../playground/server.ts';
import { resetWorld } from '../playground/world.ts';
import { findChromium } from './browser.ts';
import { build } from './build.ts';
import { chosenLanguages, takeLanguages } from './language-pictures.ts';
import { addPictures, PICTURED } from './product-pictures.ts';
import { takeShelves } from './shelf-pictures.ts';
import { THEMES, takeStates } from './state-pictures.ts';
import { PROJECT } from './tool-path.ts';

/*
 * `npm run pictures`: takes new pictures of the product, in light and dark, from the built extension on the playground:
 * those that the README shows, into assets/pictures, and every state of sheet, notices, button and pages, wide and as on
 * a phone, into .output/pictures, outside the repository. `npm run pictures -- --readme` or `-- --states` takes only
 * these. `npm run pictures -- --languages`, or `-- --languages da,sv`, takes sheet and pages in several languages instead,
 * into .output/pictures/languages; `npm run pictures -- --shelves` takes those for the stores, into .output/shelves.
 */

const FOLDER = join(PROJECT, 'assets/pictures');
/** Pictures are in the repository, so their size is part of every clone. */
const MOST_BYTES = 150_000;

/** What of a page is taken: the window, unless this says otherwise. */
type Part = Pick<PageScreenshotOptions, 'fullPage' | 'clip'>;

process.env.CHROMIUM_PATH = (await findChromium()).path;
await build();
await mkdir(FOLDER, { recursive: true });
const playground = await startPlayground();
try {
  // Each in a new profile: the states begin with the installation, the README's pictures with nothing of the states.
  const takes = (what: string) => process.argv.includes(what);
  if (takes('--shelves')) await withExtension((extension) => takeShelves(extension, playground.world));
  else if (takes('--languages'))
    await withExtension((extension) => takeLanguages(extension, chosenLanguages(process.argv)));
  else {
    if (!takes('--readme')) await withExtension((extension) => takeStates(extension, playground.world));
    if (!takes('--states')) {
      resetWorld(playground.world);
      await withExtension(takeReadme);
    }
  }
} finally {
  await playground.close();
}

/** Does something with the extension in a browser of its own, whose profile is removed afterwards. */
async function withExtension(work: (extension: Extension) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  const context = await launch(playground, profile);
  try {
    const extension = new Extension(context, await extensionId(context));
    await letBrowserGrant(context, extension.id);
    await work(extension);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeReadme(extension: Extension): Promise<void> {
  await allowStores(extension, 'com', 'co.uk');
  playground.world.myAmazon.on = true;
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1040, height: 840 });
  await takeX(page);
  await takeOurs(extension, page);
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
    // Without X's navigation: the sheet and its tweet are what is shown.
    await save(page, `sheet-${theme}`, { clip: { x: 350, y: 0, width: 690, height: 810 } });
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
  await inBothThemes(popup, 'popup', { fullPage: true });

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

  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await addPictures(internals, page, PICTURED);
  await fillCampaigns(internals);
  for (const tab of ['requests', 'trail', 'campaigns', 'data']) {
    await open(`activity.html#${tab}`, 1000, 700);
    await page.reload();
    await page.locator(`nav [aria-current][href="#${tab}"]`).waitFor();
    await inBothThemes(page, `activity-${tab}`);
  }
}

async function inBothThemes(page: Page, name: string, part: Part = {}): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await save(page, `${name}-${theme}`, part);
  }
}

async function save(page: Page, name: string, part: Part = {}): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, ...part });
  const { size } = await stat(path);
  console.log(`assets/pictures/${name}.png, ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES)
    throw new Error(`${name}.png is over ${MOST_BYTES / 1000} kB: take less of the page.`);
}
