import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { Catalogue } from '../../utils/i18n/catalogue.ts';
import { directionOf, type Language } from '../../utils/settings/languages.ts';
import type { Extension } from '../e2e/support/extension.ts';
import { ExtensionInternals } from '../e2e/support/internals.ts';
import { expect } from '../e2e/support/our-button.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { allowStores } from '../e2e/support/stores.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { resetWorld, type World } from '../playground/world.ts';
import { LANGUAGES } from './shelves/listing.ts';
import { PROMOTIONAL, SCREENSHOT_SIZE, SCREENSHOTS, SHELVES_FOLDER } from './shelves/picture-list.ts';
import { popupBoard, promotional } from './shelves/promotional.ts';
import { shelfRows } from './shelves/shelf-rows.ts';
import { PROJECT } from './tool-path.ts';

const SHEET_CUT = join(SHELVES_FOLDER, 'sheet-cut.png');
/** Of the playground's page, what is there to mislead the extension and says nothing to a shopper, and X's logo. */
const BESIDE_THE_POSTS =
  '[data-testid="sidebarColumn"] > *, [data-testid="chat-drawer-root"], h1 > [aria-label="X"]';

/**
 * Takes the stores' pictures from the real extension on the playground: every screenshot in every language, then the
 * promotional ones.
 * @param extension as new: no store is allowed and nothing was asked for
 */
export async function takeShelves(extension: Extension, world: World): Promise<void> {
  await allowStores(extension, 'com', 'co.uk', 'de');
  const page = await extension.context.newPage();
  const internals = await ExtensionInternals.of(extension);
  for (const language of LANGUAGES) {
    const strings = (await import(`../../utils/i18n/${language}/index.ts`)) as Catalogue;
    await mkdir(join(SHELVES_FOLDER, language), { recursive: true });
    await page.setViewportSize(SCREENSHOT_SIZE);
    await page.emulateMedia({ colorScheme: 'light' });
    resetWorld(world);
    world.theme = 'light';
    await internals.forgetRequests();
    await extension.set({ language });
    await takeOnX(page, language, strings);
    await internals.put(...shelfRows(Date.now()));
    await takeOwnPages(page, extension, language);
  }
  await takePromotional(page);
  await page.close();
}

/** The sheet at a post's button, then what it says once the product is in the cart. */
async function takeOnX(page: Page, language: Language, { sheet, button }: Catalogue): Promise<void> {
  const x = new XPage(page);
  const driver = await SheetDriver.of(page);
  await x.open();
  await page.addStyleTag({ content: `${BESIDE_THE_POSTS} { visibility: hidden }` });
  await x.button('us-product').click();
  await driver.shows(sheet.private);
  await page.mouse.move(5, 5);
  await save(page, language, 'sheet');
  // The post and its sheet go into the large promotional picture, too.
  if (language === 'en')
    await page.screenshot({ path: SHEET_CUT, clip: { x: 282, y: 166, width: 714, height: 571 } });
  await driver.click('button', new RegExp(`^${sheet.private}`));
  await expect(x.button('us-product')).toHaveText(button.labels['in-cart']);
  await driver.shows('✓');
  await page.mouse.move(5, 5);
  await save(page, language, 'in-cart');
}

async function takeOwnPages(page: Page, { id }: Extension, language: Language): Promise<void> {
  const open = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${id}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  await open('activity.html#requests');
  await page.locator('.entry').first().waitFor();
  await save(page, language, 'activity');

  const popups: Buffer[] = [];
  await page.setViewportSize({ width: 360, height: 600 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open('popup.html');
    await page.locator('.states').first().waitFor();
    popups.push(await page.screenshot());
  }
  await page.setViewportSize(SCREENSHOT_SIZE);
  await page.goto('about:blank');
  await page.setContent(popupBoard(popups, directionOf(language)));
  await save(page, language, 'popup');

  await page.emulateMedia({ colorScheme: 'light' });
  await open('welcome.html');
  await save(page, language, 'welcome');
}

/** The promotional pictures, in English: the product's own drawing, its name, and the sheet as it was taken above. */
async function takePromotional(page: Page): Promise<void> {
  const icon = await readFile(join(PROJECT, 'assets/icon.svg'));
  const cut = await readFile(SHEET_CUT);
  for (const [name, size] of Object.entries(PROMOTIONAL)) {
    await page.setViewportSize(size);
    // Not on a page of ours, whose policy forbids styles in the markup.
    await page.goto('about:blank');
    await page.setContent(promotional(name as keyof typeof PROMOTIONAL, icon, cut));
    await page.screenshot({ path: join(SHELVES_FOLDER, `${name}.png`), omitBackground: name === 'logo' });
    console.log(relative(PROJECT, join(SHELVES_FOLDER, `${name}.png`)));
  }
}

async function save(page: Page, language: Language, name: (typeof SCREENSHOTS)[number]): Promise<void> {
  const path = join(SHELVES_FOLDER, language, `${SCREENSHOTS.indexOf(name) + 1}-${name}.png`);
  await page.screenshot({ path });
  console.log(relative(PROJECT, path));
}
