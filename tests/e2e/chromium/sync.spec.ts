import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { TRANSLATIONS } from '../../fixtures/strings.ts';
import { sampleId } from '../../playground/sample.ts';
import type { Playground } from '../../playground/server.ts';
import { askFor, REPLY } from '../support/asking.ts';
import { EXTENSION_DIR, Extension, expect, extensionId, launch, test } from '../support/extension.ts';
import { SheetDriver } from '../support/sheet.ts';
import { storePages } from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

/** Two browsers that share only sync storage, which the test copies between them. The other one speaks German. */

// Only replies, so that no cart request is under way when the profiles sync.
test.use({ settings: { addAfterReply: false } });

type Items = Record<string, unknown>;
interface Chrome {
  storage: { sync: { get(of: null): Promise<Items>; set(items: Items): Promise<void> } };
  alarms: { create(name: string, info: { when: number }): Promise<void> };
}

/** A page of the extension through which the test changes sync storage, as the browser's account would. */
async function account({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon-16.png`);
  return page;
}

const items = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get(null));
const put = (page: Page, all: Items) =>
  page.evaluate((set) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.set(set), all);
/** Lets the minute pass after which changes are written. */
const ring = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.alarms.create('sync', { when: Date.now() }),
  );
/** How many requests sync storage holds. */
const shared = async (page: Page) =>
  Object.values(await items(page)).flatMap((item) => (item as { r?: unknown[] }).r ?? []).length;

/** Starts a browser whose own language is German. */
async function launchInGerman(playground: Playground, folder: string): Promise<BrowserContext> {
  const unpacked = join(folder, 'extension');
  await cp(EXTENSION_DIR, unpacked, { recursive: true });
  // Test browsers often have only English strings: German is put where the browser looks for its own.
  for (const own of ['en_US', 'en_GB'])
    await cp(join(unpacked, '_locales/de'), join(unpacked, '_locales', own), { recursive: true });
  return launch(playground, join(folder, 'profile'), unpacked);
}

test('requests and settings of one browser show in another, in that one’s own language, start nothing there, and both agree', async ({
  x,
  sheet,
  extension,
  playground,
}) => {
  const { button, popup: inPopup, request, settings, sheet: inSheet } = TRANSLATIONS.de;
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  const context = await launchInGerman(playground, folder);
  const there = new Extension(context, await extensionId(context));
  try {
    await askFor(x, sheet, REPLY);
    await expect(x.button('us-product')).toHaveText('Replied');
    const popup = await extension.popup();
    await popup.getByRole('switch', { name: 'Warn me before I post' }).click();
    const here = await account(extension);
    await ring(here);
    await expect.poll(() => shared(here)).toBe(1);

    const away = await account(there);
    await put(away, await items(here));
    const theirs = await there.popup();
    await expect(theirs.getByRole('heading', { name: inPopup.latest })).toBeVisible();
    await expect(theirs.locator('.states')).toContainText(request.origins.device);
    await expect(theirs.locator('.states')).toContainText(request.replyPosted);
    await expect(theirs.getByRole('switch', { name: settings.warn })).not.toBeChecked();
    const theirX = new XPage(await context.newPage());
    await theirX.open();
    await expect(theirX.button('us-product')).toHaveText(button.labels.replied);
    expect(storePages(there)).toEqual([]);

    // Requested there as well: the sheet knows the first request, and the result syncs back.
    await theirs.bringToFront();
    await theirs.getByRole('switch', { name: settings.warn }).click();
    await expect(theirX.button('uk-product')).toHaveAttribute('title', `#AmazonBasket: ${button.add}`);
    const theirFace = await SheetDriver.of(theirX.page);
    await askFor(theirX, theirFace, new RegExp(`^${inSheet.openLink}`), 'uk-product');
    await expect(theirX.button('uk-product')).toHaveText(button.labels.opened);
    await ring(away);
    await expect.poll(() => shared(away)).toBe(2);
    await put(here, await items(away));
    const rows = async (one: Extension) =>
      (await one.ledger()).map(({ id, events }) => [
        id,
        (events[0]?.tweet as { id: string } | undefined)?.id,
      ]);
    await expect.poll(() => rows(extension)).toHaveLength(2);
    expect((await rows(extension)).map(([, tweet]) => tweet)).toEqual([
      sampleId('us-product'),
      sampleId('uk-product'),
    ]);
    expect(await rows(there)).toEqual(await rows(extension));
    // Nothing has changed: another minute writes nothing.
    const synced = await items(here);
    await ring(here);
    await popup.reload();
    await expect(popup.getByText('Requested in another of your browsers')).toHaveCount(1);
    expect(await items(here)).toEqual(synced);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
