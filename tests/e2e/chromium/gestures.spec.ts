import type { Locator, Page } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { AGAIN, PRIVATELY } from '../support/asking.ts';
import { pressKey } from '../support/browser-ui.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { focusButton } from '../support/our-button.ts';
import { eachRow } from '../support/rows.ts';
import { SheetDriver } from '../support/sheet.ts';
import { countSheetRuns } from '../support/sheet-runs.ts';
import {
  allowStores,
  buttonOf,
  openWithLinks,
  presses,
  startOver,
  storeOf,
  tweetLink,
} from '../support/stores.ts';
import { XPage } from '../support/x-page.ts';

/** A gesture that is repeated, or made in several places at once, makes one request and adds one product. */

const QUIET_EAR = 'B0C7QKX4TN';

/** Clicks so many ms apart without waiting for results, as a person does; `counted`: with a rising click count. */
async function clicks(page: Page, [x, y]: [number, number], gaps: number[], counted: boolean): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const sent: Promise<unknown>[] = [];
  let clickCount = 0;
  for (const gap of [0, ...gaps]) {
    if (gap > 0) await new Promise((done) => setTimeout(done, gap));
    clickCount = counted ? clickCount + 1 : 1;
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      sent.push(cdp.send('Input.dispatchMouseEvent', { x, y, button: 'left', clickCount, type }));
  }
  await Promise.all(sent);
}

async function centreOf(button: Locator): Promise<[number, number]> {
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not there');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test.describe('with the private act at one click', () => {
  test.use({ settings: { warn: false, act: 'private' } });

  const SERIES: [string, number[], boolean][] = [
    ['before our sheet’s script is loaded', [0, 60], false],
    ['two clicks 150 ms apart', [150], false],
    ['a triple click', [90, 90], true],
  ];
  test('several clicks on a stopped background add once', async ({ x, sheet, world, extension }) => {
    const internals = await ExtensionInternals.of(extension);
    await allowStores(extension, 'com');
    const ids = await openWithLinks(
      x,
      world,
      SERIES.map(() => 'https://www.amazon.com/dp/B0QUIETEAR'),
    );
    await eachRow(
      SERIES,
      ([what]) => what,
      async ([, gaps, counted], row) => {
        const button = buttonOf(x, ids[row] ?? '');
        if (row > 0) {
          await startOver(extension, world);
          await x.page.bringToFront();
          await sheet.dismiss();
          await button.hover();
          await x.rest();
        }
        const middle = await centreOf(button);
        await internals.stopBackground();
        await x.page.bringToFront();
        await clicks(x.page, middle, gaps, counted);
        await expect(button).toHaveText('In your cart');
        // The next row's ledger is empty: the notice could not follow this request to its end any more. A late click of
        // the series opens the sheet instead, which says the same.
        await sheet.shows(/^(?:✓|In your amazon\.com cart)/);
        expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);
        expect(await extension.ledger()).toHaveLength(1);
      },
    );
  });

  test('Enter held down adds once; so do the shortcut and a click at once, with the shortcut pressed twice', async ({
    x,
    context,
    world,
    extension,
    sheet,
  }) => {
    await allowStores(extension, 'com');
    const second = tweetLink(world, 'https://www.amazon.com/dp/B0QUIETEAR');
    await x.open();
    await test.step('Enter held down', async () => {
      const cdp = await x.page.context().newCDPSession(x.page);
      // Whether the focus came by Tab is known only to a script that is there by then.
      const runs = await countSheetRuns(x.page);
      await focusButton(x.button('us-product'));
      await expect.poll(runs).toBe(1);
      await x.page.keyboard.press('Shift+Tab');
      await x.page.keyboard.press('Tab');
      await expect(x.button('us-product')).toBeFocused();
      await x.rest();
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
      for (const autoRepeat of [false, true, true, true, true, true])
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, autoRepeat });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
      await expect(x.button('us-product')).toHaveText('In your cart');
      expect(presses(storeOf(world, 'com'))).toEqual([QUIET_EAR]);
      expect(await extension.ledger()).toHaveLength(1);
      // The repeating key did not open the sheet either.
      expect(await sheet.text()).not.toContain('Add to your Amazon cart');
    });
    await test.step('the shortcut and a click at once, and the shortcut pressed twice', async () => {
      await startOver(extension, world);
      const button = buttonOf(x, second);
      await x.page.bringToFront();
      // A shortcut is for the tweet that has the keyboard's focus, before the one under the pointer.
      await x.button('us-product').blur();
      await button.hover();
      await x.rest();
      await Promise.all([
        pressKey(context, 'add-privately'),
        clicks(x.page, await centreOf(button), [], false),
        pressKey(context, 'add-privately'),
      ]);
      await expect(button).toHaveText('In your cart');
      expect(presses(storeOf(world, 'com'))).toEqual(['B0QUIETEAR']);
      expect(await extension.ledger()).toHaveLength(1);
    });
  });
});

test('“Add privately” in two windows at once adds once, and the other window says so', async ({
  x,
  sheet,
  context,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  const [opened] = await Promise.all([context.waitForEvent('page'), openWindow(x.page)]);
  const second = new XPage(opened);
  const secondSheet = await SheetDriver.of(second.page);
  for (const [page, shown] of [
    [x, sheet],
    [second, secondSheet],
  ] as const) {
    await page.open();
    await page.button('us-product').click();
    await shown.waitUntilStable();
  }
  const [first, other] = await Promise.all([
    sheet.centre('button', PRIVATELY),
    secondSheet.centre('button', PRIVATELY),
  ]);
  // Until both windows have asked, nobody is answered: on a busy machine the click in one could come after the other's
  // request is known there. Its sheet says so then, and is smaller: the click falls beside it.
  const letGo = await (await ExtensionInternals.of(extension)).holdLedger();
  await Promise.all([
    clicks(x.page, [first.x, first.y], [], false),
    clicks(second.page, [other.x, other.y], [], false),
  ]);
  for (const each of [sheet, secondSheet]) await each.isGone();
  await letGo();
  await expect
    .poll(async () => `${await sheet.text()} ${await secondSheet.text()}`)
    .toContain('already on its way to your cart from this post, so we did not add it twice');
  await expect(x.button('us-product')).toHaveText('In your cart');
  await expect(second.button('us-product')).toHaveText('In your cart');
  expect(presses(storeOf(world, 'com'))).toEqual([QUIET_EAR]);
  expect(await extension.ledger()).toHaveLength(1);

  await test.step('and once it is in the cart, it can be added again on purpose', async () => {
    await x.page.bringToFront();
    await x.button('us-product').click();
    await sheet.shows(sheetStrings.inCart('amazon.com'));
    await sheet.click('button', AGAIN);
    await sheet.click('button', PRIVATELY);
    await expect.poll(() => presses(storeOf(world, 'com'))).toEqual([QUIET_EAR, QUIET_EAR]);
  });
});

/** Opens a separate window: in a covered tab the browser renders, and so acts, only once a second. */
async function openWindow(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
}
