import type { Locator, Page } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { PRIVATELY, REPLY } from '../support/asking.ts';
import { ATTACKS, armHostile } from '../support/attacks.ts';
import { expect, test } from '../support/extension.ts';
import { annotateHostilePage, expectNoAct } from '../support/hostile-report.ts';
import { waitForXPolls } from '../support/internals.ts';

const NOTHING_DONE = /nothing was done/;

type Point = readonly [x: number, y: number];

/**
 * Clicks as a script on the shopper's machine would: all at once, without awaiting answers.
 * @param madeAt when the clicks were made, in ms as `Date.now()`, however late the page gets them
 */
async function clickAtOnce(page: Page, points: readonly Point[], madeAt = Date.now()): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const timestamp = madeAt / 1000;
  const sent = points.flatMap(([x, y]) =>
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      cdp.send('Input.dispatchMouseEvent', { x, y, timestamp, type, button: 'left', clickCount: 1 }),
    ),
  );
  await Promise.all(sent);
}

async function centreOf(button: Locator): Promise<Point> {
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}

test('no act when a lure gets very fast clicks on button and sheet', async ({
  x,
  sheet,
  extension,
  playground,
}) => {
  annotateHostilePage('clicks as fast as a lure can make them');
  const since = Date.now();
  await x.open();
  // Where the sheet's control will be, as a page can learn from an earlier sheet.
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  const at = await sheet.centre('button', REPLY);
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  const control = [at.x, at.y] as const;
  await clickAtOnce(x.page, [await centreOf(x.button('us-product')), control, control]);
  await waitForXPolls(playground);
  // The sheet does not have all its lines yet: the clicks are blocked in it, or fall beside it and close it.
  expect(await sheet.text()).toMatch(/nothing was done|^$/);
  await expectNoAct(extension, playground, since);
});

test('no act by a click made before a resize of the window put a control under the pointer', async ({
  x,
  sheet,
  extension,
  playground,
}) => {
  annotateHostilePage('a control comes under the pointer with the window’s size');
  const since = Date.now();
  await x.open();
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  await x.page.setViewportSize({ width: 1280, height: 420 });
  await sheet.waitUntilStable();
  const at = await sheet.centre('button', REPLY);
  await x.page.setViewportSize({ width: 1280, height: 900 });
  await sheet.waitUntilStable();
  await x.page.keyboard.press('Escape');
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  expect((await sheet.centre('button', REPLY)).y, 'the control is elsewhere').toBeGreaterThan(at.y + 100);
  const madeAt = Date.now();
  await x.page.setViewportSize({ width: 1280, height: 420 });
  await sheet.waitUntilStable();
  const click = async () => {
    // Right after a resize the browser may lose one.
    await clickAtOnce(x.page, [[at.x, at.y]], madeAt);
    return sheet.text();
  };
  await expect.poll(click, { message: 'our sheet', timeout: 20_000 }).toMatch(NOTHING_DONE);
  await waitForXPolls(playground);
  await expectNoAct(extension, playground, since);
});

test('X in a frame of another page has no button, and so no act', async ({
  x,
  world,
  extension,
  playground,
}) => {
  annotateHostilePage('X in a frame');
  const since = Date.now();
  world.faults.framable = true;
  const { page } = x;
  await page.bringToFront();
  await page.goto('https://playground.test/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://x.com/home';
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0.01;background:#fff';
    document.body.replaceChildren(frame);
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('article[data-testid="tweet"]').first().waitFor();
  await waitForXPolls(playground);
  await expect(frame.locator('[data-amazoncart]')).toHaveCount(0);
  await expectNoAct(extension, playground, since);
});

test('an honest page acts at the first click, below a popover of the page’s own, enlarged, and in a small window', async ({
  x,
  sheet,
  extension,
}) => {
  await x.page.setViewportSize({ width: 360, height: 520 });
  await x.open();
  await x.page.evaluate(() => {
    const own = document.createElement('div');
    own.popover = 'manual';
    own.textContent = 'A hint of X’s own';
    document.body.append(own);
    own.showPopover();
  });
  const opening = x.page.context().waitForEvent('page');
  await x.button('us-product').click();
  const cdp = await x.page.context().newCDPSession(x.page);
  await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.25 });
  await sheet.waitUntilStable();
  for (let i = 0; i < 2; i++) await x.page.keyboard.press('Tab');
  expect(await sheet.focused()).toBe(`button ${sheetStrings.openLink}`);
  await x.page.keyboard.press('Enter');
  await opening;
  // The tab is there before the background has written that it is.
  await expect
    .poll(() => extension.history())
    .toEqual(['asked', 'cart/queued', 'cart/opening', 'cart/opened']);
});

test('once the page undoes its disguise, the next click acts', async ({ x, sheet, extension }) => {
  await x.open();
  await x.page.evaluate(armHostile);
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  const attacks = { ...ATTACKS['fades it'], ...ATTACKS['paints over it'] };
  for (const name of ['our host is see-through', 'a popover lets clicks through and lies above'] as const)
    await test.step(name, async () => {
      await x.page.evaluate<unknown>(attacks[name]);
      const at = await sheet.centre('button', PRIVATELY);
      await x.page.mouse.click(at.x, at.y);
      await sheet.shows(NOTHING_DONE);
    });
  const opening = x.page.context().waitForEvent('page');
  await sheet.click('button', PRIVATELY);
  await opening;
  // The tab is there before the background has written that it is.
  await expect
    .poll(() => extension.history())
    .toEqual(['asked', 'cart/queued', 'cart/opening', 'cart/opened']);
});
