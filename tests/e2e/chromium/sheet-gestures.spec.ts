import type { Page } from '@playwright/test';
import { PRIVATELY, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { waitForXPolls } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import { allowStores, presses, startAgain, storeOf } from '../support/stores.ts';

/** A gesture that begins on the sheet ends there: the page below receives none of its events. */

test.use({ settings: { addAfterReply: false } });

const TYPES = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
];

/** From now on, records every such event of the shopper's that reaches X's page outside our sheet. */
async function listenAsX(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    for (const type of types)
      document.addEventListener(
        type,
        ({ isTrusted, target }) => {
          if (isTrusted && !(target as Element).hasAttribute('popover')) heard.push(type);
        },
        { capture: true },
      );
    Object.assign(window, { heard });
  }, TYPES);
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Two clicks as fast as a hand makes them; `counted`: the browser takes them for one double click. */
async function twice(page: Page, { x, y }: { x: number; y: number }, counted: boolean): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const sent = [1, 2].flatMap((nth) =>
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: counted ? nth : 1 }),
    ),
  );
  await Promise.all(sent);
}

const SECOND_CLICKS = [
  { what: 'Cancel', name: 'Cancel', counted: true },
  { what: 'Cancel', name: 'Cancel', counted: false },
  { what: 'Add privately', name: PRIVATELY, counted: true },
  { what: 'Reply', name: REPLY, counted: false },
];
test('the second click of a double click on a control of the sheet reaches nothing below; later ones reach X as before', async ({
  x,
  sheet,
  world,
  playground,
  extension,
}) => {
  await eachRow(
    SECOND_CLICKS,
    ({ counted, what }) => `“${what}”, ${counted ? 'counted' : 'by its time and place'}`,
    async ({ counted, name }, row) => {
      await startAgain(x, extension, world);
      await x.open();
      await x.button('us-product').click();
      await sheet.waitUntilStable();
      const middle = await sheet.centre('button', name);
      const heard = await listenAsX(x.page);
      await twice(x.page, middle, counted);
      await waitForXPolls(playground);
      expect(await heard()).toEqual([]);
      expect(new URL(x.page.url()).pathname).not.toContain('/status/');
      if (row > 0) return;
      await sheet.isGone();
      await x.rest();
      await x.page.mouse.click(middle.x, middle.y);
      expect(await heard()).toContain('click');
    },
  );
});

test('a key that is held down on the sheet until it closes reaches neither X nor our button', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  await allowStores(extension, 'com');
  await x.open();
  const cdp = await x.page.context().newCDPSession(x.page);
  const hold = async (key: object) => {
    for (const autoRepeat of [false, true, true, true])
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, autoRepeat });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  };
  const ENTER = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const ESCAPE = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  const heard = await listenAsX(x.page);
  await hold(ESCAPE);
  await sheet.isGone();
  expect(await heard()).toEqual([]);

  await x.button('us-product').click();
  await sheet.waitUntilStable();
  for (const _ of ['More options', 'Cancel']) await x.page.keyboard.press('Shift+Tab');
  await expect.poll(() => sheet.focused()).toContain('Cancel');
  await hold(ENTER);
  await sheet.isGone();
  await expect(x.button('us-product')).toBeFocused();
  expect(await sheet.text()).toBe('');

  await x.button('us-product').click();
  await sheet.waitUntilStable();
  for (const _ of ['More options', 'Cancel', 'Add privately']) await x.page.keyboard.press('Shift+Tab');
  await expect.poll(() => sheet.focused()).toContain('Add privately');
  await hold(ENTER);
  await expect(x.button('us-product')).toHaveText('In your cart');
  expect(presses(storeOf(world, 'com'))).toHaveLength(1);
  expect(await heard()).not.toContain('keydown');
});

test('a double click on the button leaves the sheet open', async ({ x, sheet, playground }) => {
  await x.open();
  await x.button('us-product').hover();
  const box = await x.button('us-product').boundingBox();
  if (!box) throw new Error('the button is not there');
  for (const counted of [true, false]) {
    await twice(x.page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, counted);
    await sheet.waitUntilStable();
    await waitForXPolls(playground);
    await sheet.shows('Add to your Amazon cart');
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  }
});

test('where X has put another tweet below the button, that tweet gets its own button, and the next click is for it', async ({
  x,
  sheet,
  extension,
}) => {
  await x.open();
  await x.tweet('us-product').evaluate((article, id) => {
    article.querySelector('time')?.parentElement?.setAttribute('href', `/daily_reader/status/${id}`);
  }, '1999999999999999999');
  await x.tweetById('1999999999999999999').locator('[data-amazoncart]').click();
  await sheet.shows('X put a different post here, so we stopped. Nothing was sent or added.');
  expect(await extension.ledger()).toEqual([]);
  await sheet.click('button', 'Close');
  await x.rest();
  await x.tweetById('1999999999999999999').locator('[data-amazoncart]').click();
  await sheet.shows('Everyone on X can see this reply');
});
