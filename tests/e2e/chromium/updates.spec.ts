import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestStrings } from '../../../utils/i18n/en/request.ts';
import { EDIT, PRIVATELY } from '../support/asking.ts';
import { EXTENSION_DIR, Extension, expect, extensionId, launch, test } from '../support/extension.ts';
import { letBrowserGrant } from '../support/grants.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { SheetDriver } from '../support/sheet.ts';
import {
  allowStores,
  askForTweet,
  buttonOf,
  openWithLinks,
  presses,
  storeOf,
  storePages,
} from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

const link = (asin: string) => `https://www.amazon.com/dp/${asin}`;

/** How many welcome pages the browser has, once the background has done its work at start. */
async function welcomePages(extension: Extension): Promise<number> {
  const { page } = await extension.toolPage();
  return page.evaluate(async () => {
    const { runtime, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // The background answers only then.
    await runtime.sendMessage({ kind: 'finish', requestId: 'none' });
    const opened = (await tabs.query({})).map(({ url, pendingUrl }) => `${pendingUrl || url}`);
    return opened.filter((url) => url.endsWith('/welcome.html')).length;
  });
}
interface Chrome {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(of: object): Promise<{ url?: string; pendingUrl?: string }[]> };
}

test('a browser restarted with a newer version continues the open requests (one needs you, one under way, one queued), keeps ledger and settings, and opens no second welcome page', async ({
  playground,
  world,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'amazoncart-'));
  // The extension's path stays the same, and so does its id.
  const unpacked = join(folder, 'extension');
  await cp(EXTENSION_DIR, unpacked, { recursive: true });
  const profile = join(folder, 'profile');
  try {
    let ids: string[] = [];
    const first = await launch(playground, profile, unpacked);
    try {
      const extension = new Extension(first, await extensionId(first));
      await expect.poll(() => welcomePages(extension)).toBe(1);
      await letBrowserGrant(first, extension.id);
      await allowStores(extension, 'com');
      const internals = await ExtensionInternals.of(extension);
      const x = new XPage(await first.newPage());
      const sheet = await SheetDriver.of(x.page);
      ids = await openWithLinks(x, world, ['B0QUIETEAR', 'B0LAMPDESK', 'B08KETTLE1'].map(link));
      const [needy = '', underWay = '', queued = ''] = ids;
      world.amazon.faults.robotCheck = 'on-open';
      await askForTweet(x, sheet, needy, PRIVATELY);
      await expect(buttonOf(x, needy)).toHaveText('Needs you');
      world.amazon.faults.robotCheck = 'never';
      world.amazon.faults.slowMs = 60_000;
      for (const [id, reached] of [
        [underWay, 'cart/reading'],
        [queued, 'cart/queued'],
      ] as const) {
        await askForTweet(x, sheet, id, PRIVATELY);
        await expect.poll(async () => (await internals.history()).at(-1)).toBe(reached);
      }
      // A reply box that is open, and settings other than at install.
      await x.page.bringToFront();
      await x.button('us-product').click();
      await sheet.click('checkbox', 'Don’t ask again');
      await sheet.click('button', EDIT);
      await sheet.shows('Nothing is posted until you press Reply there');
    } finally {
      await first.close();
    }

    const manifest = join(unpacked, 'manifest.json');
    const text = await readFile(manifest, 'utf8');
    await writeFile(manifest, text.replace(/"version":"[^"]+"/, '"version":"99.0.0"'));
    world.amazon.faults.slowMs = 0;
    const second = await launch(playground, profile, unpacked);
    try {
      const extension = new Extension(second, await extensionId(second));
      expect(await welcomePages(extension)).toBe(0);
      const internals = await ExtensionInternals.of(extension);
      const x = new XPage(await second.newPage());
      await x.open();
      // The tabs closed with the browser: nothing is opened or pressed unasked, and every request can be continued.
      for (const [id, state] of [
        [ids[0], 'Needs you'],
        [ids[1], 'Not added'],
        [ids[2], 'Not added'],
      ] as const)
        await expect(buttonOf(x, id ?? '')).toHaveText(state);
      await expect.poll(() => internals.badge()).toBe('1');
      expect(storePages(extension)).toHaveLength(0);
      const reached = async () =>
        (await internals.ledger()).flatMap(({ events }) => events.map(({ kind }) => kind));
      const settings = await extension.popup();
      await expect(settings.getByRole('switch', { name: /^Warn me/ })).not.toBeChecked();
      await expect(settings.getByRole('combobox')).toHaveValue('edit');
      // No tab of the last session is left, so its open reply box is gone.
      await expect(settings.getByText(requestStrings.replyAbandoned.closed)).toBeVisible();
      expect(await internals.history()).toEqual(['asked', 'reply/composing', 'reply/abandoned']);
      await settings.close();
      for (const left of [3, 2, 1]) {
        const popup = await extension.popup();
        await expect(popup.getByRole('button', { name: 'Finish on Amazon' })).toHaveCount(left);
        const opening = second.waitForEvent('page');
        await popup.getByRole('button', { name: 'Finish on Amazon' }).first().click();
        await (await opening).locator('#add-to-cart-button').click();
        await expect
          .poll(async () => (await reached()).filter((kind) => kind === 'cart/in-cart').length)
          .toBe(4 - left);
      }
      await x.page.bringToFront();
      for (const id of ids) await expect(buttonOf(x, id)).toHaveText('In your cart');
      expect(presses(storeOf(world, 'com')).sort()).toEqual(['B08KETTLE1', 'B0LAMPDESK', 'B0QUIETEAR']);
      expect(await extension.ledger()).toHaveLength(4);
      expect(await extension.settings()).toMatchObject({ warn: false, act: 'edit' });
      expect(await welcomePages(extension)).toBe(0);
    } finally {
      await second.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
