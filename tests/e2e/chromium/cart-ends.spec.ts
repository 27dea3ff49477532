import { UNCHANGED_MARKS } from '../../../utils/requests/cart-judge.ts';
import { TRANSLATIONS } from '../../fixtures/strings.ts';
import { askFor, PRIVATELY, REPLY } from '../support/asking.ts';
import { clickNotification } from '../support/browser-ui.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { LongWaits } from '../support/long-waits.ts';
import { eachRow } from '../support/rows.ts';
import {
  allowStores,
  askForLink,
  askForTweet,
  buttonOf,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  storePages,
} from '../support/stores.ts';

/** How a request may end but in the cart: refused, or opened. What needs the shopper is in cart-later.spec.ts. */

/** How long a tab of which our script says nothing may be quiet. */
const QUIET_MS = 6000;
const EBOOK = 'B0KINDLEED';

const productAt = (asin: string) => `https://www.amazon.com/dp/${asin}`;

test('a notification says how the request ended, why, and what a click does, in the shopper’s language', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const [background] = extension.context.serviceWorkers();
  if (!background) throw new Error('The background is asleep.');
  await background.evaluate(() => {
    const heard = globalThis as unknown as Heard;
    const { notifications } = heard.chrome;
    const create = notifications.create.bind(notifications);
    heard.notices = [];
    notifications.create = (id, notice) => {
      heard.notices.push([notice.title, notice.message]);
      return create(id, notice);
    };
  });
  const { needs, notifications, sheet: words } = TRANSLATIONS.de;
  await extension.set({ language: 'de' });
  await askForLink(x, sheet, world, productAt(EBOOK), new RegExp(`^${words.private}`));
  const message = `${needs.refusals.digital}\n${notifications.clickForLink}`;
  await expect
    .poll(() => background.evaluate(() => (globalThis as unknown as Heard).notices))
    // Some product's name follows.
    .toEqual([[expect.stringMatching(`^${notifications.notAdded('.')}`), message]]);
  const [shown = ''] = await (await ExtensionInternals.of(extension)).notifications();
  const opened = extension.context.waitForEvent('page');
  await clickNotification(extension.context, shown);
  await expect(await opened).toHaveURL(productAt(EBOOK));
});
interface Heard {
  notices: [title: string, message: string][];
  chrome: {
    notifications: { create(id: string, notice: { title: string; message: string }): Promise<string> };
  };
}

test('where the browser shows no notifications and no badge, the request still ends and its tab closes', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const [background] = extension.context.serviceWorkers();
  if (!background) throw new Error('The background is asleep.');
  await background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, unknown>> };
    const refuse = () => Promise.reject(new Error('The browser refuses.'));
    Object.assign(chrome.notifications as object, { create: refuse, clear: refuse, getAll: refuse });
    Object.assign(chrome.action as object, { setBadgeText: refuse });
  });
  const id = await askForLink(x, sheet, world, productAt(EBOOK), PRIVATELY);
  await expect(buttonOf(x, id)).toHaveText('Not added');
  await expect.poll(() => storePages(extension)).toHaveLength(0);
  await expect.poll(() => internals.history()).toContain('cart/tab-done');
  const page = await extension.activity('data');
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect.poll(() => internals.ledger()).toEqual([]);
  await expect(page.getByText('Something went wrong')).toBeHidden();
});

// Digital goods are refused in a test above; what is sold out is read in amazon-pages.test.ts.
const REFUSED: [why: string, href: string][] = [
  ['not-found', productAt('B0NOWHERE1')],
  ['no-product', 'https://amzn.to/nothing'],
];
test('what cannot be added is refused: nothing pressed, the tab closed, the reason said', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.shortLinks.set('amzn.to/nothing', 'https://www.amazon.com/gp/help/customer/display.html');
  await allowStores(extension, 'com');
  const internals = await ExtensionInternals.of(extension);
  const ids = await openWithLinks(
    x,
    world,
    REFUSED.map(([, href]) => href),
  );
  const popup = await extension.popup();
  await eachRow(
    REFUSED,
    ([why, href]) => `refused: ${why} (${href})`,
    async ([why], row) => {
      const id = ids[row] ?? '';
      await startOver(extension, world);
      const opening = extension.context.waitForEvent('page');
      await askForTweet(x, sheet, id, PRIVATELY);
      const waits = await LongWaits.of(await opening, extension);
      // What is missing may still come, for so long.
      const patience = Math.max(...UNCHANGED_MARKS);
      const kinds = async () => {
        await waits.pass(patience);
        return internals.history();
      };
      await expect.poll(kinds, { timeout: 30_000 }).toContain('cart/refused');
      await expect(buttonOf(x, id)).toHaveText('Not added');
      const refused = (await internals.ledger()).at(-1)?.events.find(({ kind }) => kind === 'cart/refused');
      expect(refused?.why).toBe(why);
      expect(presses(storeOf(world, 'com'))).toEqual([]);
      await expect.poll(() => storePages(extension)).toHaveLength(0);
      await expect.poll(() => internals.badge()).toBe('');
      await expect
        .poll(() => internals.notifications())
        .toEqual([expect.stringMatching(why === 'no-product' ? /^link\|/ : /^tweet\|/)]);
      await expect(popup.locator('.states').first()).toContainText('Not added:');
    },
  );
});

test('a store that is not allowed opens as an ordinary tab: in front, also from a short link, and the request is only "opened"; behind the timeline after a reply', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'de');
  const internals = await ExtensionInternals.of(extension);
  await askFor(x, sheet, PRIVATELY);
  await expect(x.button('us-product')).toHaveText('Opened');
  await expect.poll(() => storePages(extension)).toHaveLength(1);
  expect(await internals.front()).toBe('');
  expect(presses(storeOf(world, 'com'))).toEqual([]);

  await test.step('and so it is for a short link that ends there: its tab is left alone', async () => {
    await startOver(extension, world);
    await x.page.bringToFront();
    await x.scrollTo('short-amzn-to');
    await x.button('short-amzn-to').click();
    const waits = await LongWaits.ofBackground(extension.context);
    await sheet.click('button', PRIVATELY);
    const kinds = async () => {
      await waits.end(QUIET_MS);
      return internals.history();
    };
    await expect.poll(kinds, { timeout: 30_000 }).toContain('cart/opened');
    await expect(x.button('short-amzn-to')).toHaveText('Opened');
    expect(storePages(extension)).toHaveLength(1);
    expect(presses(storeOf(world, 'com'))).toEqual([]);
  });
  await test.step('after a reply it opens in the background, and the timeline stays in front', async () => {
    await startOver(extension, world);
    await askFor(x, sheet, REPLY);
    await sheet.shows('Your reply is posted');
    await expect.poll(() => storePages(extension)).toHaveLength(1);
    expect(await internals.front()).toBe('x.com');
    await expect(x.button('us-product')).toHaveText('Replied');
    expect(presses(storeOf(world, 'com'))).toEqual([]);
  });
});
