import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { accessStrings } from '../../utils/i18n/en/access.ts';
import { xAccessStrings } from '../../utils/i18n/en/x-access.ts';
import type { ButtonState } from '../../utils/requests/button-state.ts';
import { fillActivity } from '../e2e/support/activity.ts';
import { campaignRows } from '../e2e/support/campaigns.ts';
import type { Extension } from '../e2e/support/extension.ts';
import { withoutX } from '../e2e/support/grants.ts';
import { ExtensionInternals } from '../e2e/support/internals.ts';
import { openSheetStage } from '../e2e/support/open-sheet-stage.ts';
import { expect } from '../e2e/support/our-button.ts';
import { pastRequest, tweetRef } from '../e2e/support/past-requests.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { allowStores, buttonOf, holdStores, tweetLink } from '../e2e/support/stores.ts';
import { XPage } from '../e2e/support/x-page.ts';
import type { World } from '../playground/world.ts';
import { addPictures, PICTURED } from './product-pictures.ts';
import { takeThread } from './thread-pictures.ts';
import { PROJECT } from './tool-path.ts';

/** Where the pictures of every state go: outside the repository. */
export const STATES_FOLDER = join(PROJECT, '.output/pictures');
export const THEMES = ['light', 'dark'] as const;
/** When the campaigns in the pictures were seen last. */
const PICTURED_AT = Date.now();
const WIDTHS = { wide: 1040, phone: 390 } as const;
/** How many states of the sheet share a picture. */
const A_PICTURE = 8;
/** States of the sheet whose further options differ. */
const UNFOLDED = ['idle', 'not-allowed', 'left-cart-replied', 'restricted'];

/**
 * Takes a picture of everything that the product can show, in light and dark, on a wide page and on a phone's.
 * @param extension as new: no store is allowed and nothing was asked for
 */
export async function takeStates(extension: Extension, world: World): Promise<void> {
  const page = await extension.context.newPage();
  await takeSheets(page);
  await takePages(extension, page);
  await takeX(page, extension, world);
  await extension.set({ warn: true });
  for (const theme of THEMES)
    for (const [name, width] of Object.entries(WIDTHS)) {
      const save = (what: string) => shoot(page, `x-${what}-${name}-${theme}`);
      await takeThread(page, world, { theme, width, isPhone: name === 'phone', save });
    }
  await page.close();
}

/** The sheet and its notices, side by side on a wide page and one below the other on a phone's. */
async function takeSheets(page: Page): Promise<void> {
  for (const theme of THEMES) {
    const { kinds, show } = await openSheetStage(page, theme);
    for (const [name, width] of [['wide', 1560] as const, ['phone', WIDTHS.phone] as const]) {
      await page.setViewportSize({ width, height: 840 });
      for (let i = 0; i * A_PICTURE < kinds.length; i++) {
        await show(kinds.slice(i * A_PICTURE, (i + 1) * A_PICTURE));
        await shoot(page, `sheet-${i + 1}-${name}-${theme}`, true);
      }
      await show(UNFOLDED);
      for (const more of await page.locator('.more').all()) await more.click();
      await shoot(page, `sheet-more-options-${name}-${theme}`, true);
    }
  }
}

/** Our pages: as after the installation, kept off X, and with stores and requests. */
async function takePages(extension: Extension, page: Page): Promise<void> {
  const open = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const take = async (path: string, name: string) => {
    await open(path);
    await everyWay(page, name);
  };
  await take('welcome.html', 'welcome-new');
  await page.getByRole('button', { name: '#AmazonCart', exact: true }).click();
  await everyWay(page, 'welcome-new-tried');
  await take('popup.html', 'popup-new');
  await take('options.html', 'options-new');
  await take('grant.html?store=com', 'grant');
  await takeGrantAndAdd(extension, page, () => take('grant.html?store=com&add=activity-0', 'grant-and-add'));
  await takeAnswers(page, open);
  for (const tab of ['requests', 'trail', 'campaigns', 'data'])
    await take(`activity.html#${tab}`, `activity-${tab}-new`);
  await withoutX(extension.context, extension.id, async () => {
    await take('welcome.html', 'welcome-without-x');
    await take('popup.html', 'popup-without-x');
    for (const name of ['welcome', 'popup']) {
      await open(`${name}.html`);
      await answer(page, { prompt: false });
      await page.getByRole('button', { name: xAccessStrings.allow }).click();
      await page.getByText(xAccessStrings.refused).waitFor();
      await everyWay(page, `${name}-x-refused`);
    }
  });

  await allowStores(extension, 'com', 'co.uk');
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await addPictures(internals, page, PICTURED);
  await take('welcome.html', 'welcome-allowed');
  await take('options.html', 'options-allowed');
  await open('grant.html?store=com');
  await keepOpen(page);
  await everyWay(page, 'grant-allowed');
  await take('popup.html', 'popup-needs-you');
  for (const tab of ['requests', 'trail', 'data']) await take(`activity.html#${tab}`, `activity-${tab}`);
  for (const count of [1, 3]) {
    await internals.putInto(await campaignRows(count, PICTURED_AT));
    await take('activity.html#campaigns', `activity-campaigns-${count}`);
  }
  await open('activity.html#requests');
  await page.getByRole('searchbox').fill('nothing of this kind');
  await page.getByRole('button', { name: 'Show all' }).waitFor();
  await everyWay(page, 'activity-no-match');
  await open('activity.html#requests');
  await page.locator('.entry').first().press('Delete');
  await everyWay(page, 'activity-delete');
  await internals.forgetRequests();
  await extension.set({ warn: false });
  await take('popup.html', 'popup-one-click');
}

/** The page that allows a store for a product: it says which. */
async function takeGrantAndAdd(extension: Extension, page: Page, take: () => Promise<void>): Promise<void> {
  const internals = await ExtensionInternals.of(extension);
  await fillActivity(internals);
  await addPictures(internals, page, PICTURED);
  await take();
  await internals.forgetRequests();
}

/** What the pages say once the browser has answered: no, or yes and then what waited for the store. */
async function takeAnswers(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  for (const [path, name, answers, sentence] of [
    ['grant.html?store=com', 'grant-refused', { prompt: false }, accessStrings.refused('amazon.com')],
    ['welcome.html', 'welcome-refused', { prompt: false }, accessStrings.refused('amazon.com')],
    ['grant.html?store=com&add=1', 'grant-failed', { background: false }, accessStrings.notAdded],
    ['grant.html?store=com&add=1', 'grant-adding', {}, accessStrings.adding(1)],
  ] as const) {
    await open(path);
    await keepOpen(page);
    await answer(page, answers);
    await page.locator('button.main').first().click();
    await page.getByText(sentence).waitFor();
    await everyWay(page, name);
  }
}

/** Has the open page's prompts for permissions, which only a person can press, and its messages answered. */
async function answer(page: Page, { prompt = true, background = true } = {}): Promise<void> {
  await page.evaluate(
    ([isAllowed, isDone]) => {
      const { permissions, runtime } = (globalThis as unknown as { chrome: Record<string, object> }).chrome;
      Object.assign(permissions ?? {}, { request: async () => isAllowed });
      const reply = isDone ? { ok: true, value: null } : { ok: false, why: 'unexpected' };
      Object.assign(runtime ?? {}, { sendMessage: async () => reply });
    },
    [prompt, background] as const,
  );
}

/** A window that has nothing more to ask closes by itself. */
async function keepOpen(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { close: () => undefined }));
}

/** The button in every state, the sheet at it, and the notices in X's page, the one that can be undone included. */
async function takeX(page: Page, extension: Extension, world: World): Promise<void> {
  const x = new XPage(page);
  const sheet = await SheetDriver.of(page);
  const internals = await ExtensionInternals.of(extension);
  for (const theme of THEMES)
    for (const [name, width] of Object.entries(WIDTHS)) {
      const host = name === 'phone' ? 'mobile.x.com' : 'x.com';
      world.theme = theme;
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 840 });
      await internals.forgetRequests();
      await extension.set({ warn: true });
      await x.open('/home', host);
      await x.button('us-product').click();
      await sheet.shows('Reply #AmazonCart');
      await shoot(page, `x-sheet-${name}-${theme}`);
      const release = holdStores(world);
      await sheet.click('button', /^Add privately/);
      await sheet.shows('in a background tab');
      await shoot(page, `x-adding-${name}-${theme}`);
      release();
      await sheet.shows('is in your amazon.com cart');
      await shoot(page, `x-notice-${name}-${theme}`);

      await extension.set({ warn: false });
      await x.open('/home', host);
      await x.clickUnhurried('uk-product');
      await sheet.shows('Undo');
      await shoot(page, `x-undo-${name}-${theme}`);
      await sheet.click('button', 'Undo');

      const asked = Object.values(COURSES).map((events, i) => {
        const asin = `B0STATE${String(i).padStart(3, '0')}`;
        const href = `https://www.amazon.com/dp/${asin}`;
        const link = { kind: 'product', href, marketplace: 'com', asin, affiliateTag: null } as const;
        const id = tweetLink(world, href);
        return {
          id,
          row: pastRequest(`state-${id}`, { tweet: tweetRef(id, 'daily_reader'), link }, ...events),
        };
      });
      await internals.put(...asked.map(({ row }) => row));
      // So high that the shopper sees all of them: no button tells its state before.
      await page.setViewportSize({ width, height: 1800 });
      await x.open('/home', host);
      for (const { id } of asked) await expect(buttonOf(x, id)).not.toHaveText('#AmazonCart');
      await shoot(page, `x-buttons-${name}-${theme}`);
      world.home.splice(0, asked.length);
    }
}

type Later = Parameters<typeof pastRequest>[2][];
const POSTED = {
  kind: 'reply/posted',
  replyId: '1900000000000000500',
  handle: 'shopper_one',
  seenIn: 'toast',
} as const;
const PRODUCT = { marketplace: 'com', asin: 'B07PANSET2', title: 'Pan Set', price: null } as const;
const IN_CART = { kind: 'cart/in-cart', quantity: 1, via: 'page', pageId: 'q', ...PRODUCT } as const;
const TAB = { tabId: 999, session: 'gone' } as const;
/** What has happened to a request whose button is in this state. One under way is shown while it really is. */
const COURSES: Record<Exclude<ButtonState, 'idle' | 'replying' | 'adding'>, Later> = {
  replied: [POSTED],
  'in-cart': [IN_CART],
  'needs-you': [{ kind: 'cart/needs-you', why: 'options', ...TAB }],
  'not-added': [{ kind: 'cart/refused', why: 'unavailable' }],
  'left-cart': [IN_CART, { kind: 'cart/left' }],
  opened: [{ kind: 'cart/opened' }],
  unsure: [{ kind: 'reply/failed', reason: 'unseen', said: '' }],
  refused: [{ kind: 'reply/failed', reason: 'rate-limited', said: '' }],
};

/** Takes the page as it stands, in both themes and widths; as high as it is, unless it is Activity with its endless list. */
async function everyWay(page: Page, name: string): Promise<void> {
  for (const colorScheme of THEMES)
    for (const [kind, width] of Object.entries(WIDTHS)) {
      await page.emulateMedia({ colorScheme });
      // Of a popup, the browser makes a window as wide as this at most.
      await page.setViewportSize({
        width: name.startsWith('popup') ? Math.min(width, 360) : width,
        height: 840,
      });
      await shoot(page, `${name}-${kind}-${colorScheme}`, !name.startsWith('activity'));
    }
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(STATES_FOLDER, `${name}.png`);
  await page.screenshot({ path, fullPage });
  console.log(relative(PROJECT, path));
}
