import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { fillActivity } from '../support/activity.ts';
import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import { allowStores, presses, storeOf, storePages } from '../support/stores.ts';

/** What a shopper on a phone meets: X's and Amazon's phone layouts, and our pages on a narrow screen. */

const WIDTH = 360;
const HEIGHT = 740;

test('on X’s phone layout the sheet comes up from the bottom, and Amazon’s phone pages are read and pressed', async ({
  x,
  sheet,
  world,
  extension,
}, info) => {
  await allowStores(extension, 'com');
  world.amazon.faults.phoneLayout = true;
  await x.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await x.open('/home', 'mobile.x.com');
  await x.button('us-product').click();
  await sheet.waitUntilStable();
  const place = await sheet.place();
  expect(place).toMatchObject({ left: 0, right: WIDTH, bottom: HEIGHT });
  expect(place?.top).toBeGreaterThan(0);
  expect(await sheet.isWhole()).toBe(true);
  await x.page.screenshot({ path: info.outputPath('sheet.png') });

  await sheet.click('button', PRIVATELY);
  await expect.poll(() => storeOf(world, 'com').cart).toEqual([{ asin: 'B0C7QKX4TN', quantity: 1 }]);
  await sheet.shows(commonStrings.openCart);
  await x.page.screenshot({ path: info.outputPath('notice.png') });
  expect(presses(storeOf(world, 'com'))).toEqual(['B0C7QKX4TN']);
  await expect.poll(() => storePages(extension)).toHaveLength(0);
  expect(await extension.history()).toContain('cart/in-cart');
});

test('every page of ours fits a phone’s screen', async ({ extension }, info) => {
  await fillActivity(await ExtensionInternals.of(extension));
  const page = await extension.context.newPage();
  const pages = ['popup', 'activity', 'activity.html#trail', 'activity.html#data', 'options', 'welcome'];
  await eachRow(
    [...pages, 'grant.html?store=com', 'privacy'],
    (name) => name,
    async (name) => {
      await page.goto(`chrome-extension://${extension.id}/${name.includes('.') ? name : `${name}.html`}`);
      await page.locator('main').waitFor();
      for (const width of [412, WIDTH]) {
        await page.setViewportSize({ width, height: HEIGHT });
        const { scrolls, fills } = await page.evaluate(() => ({
          scrolls: document.documentElement.scrollWidth,
          fills: document.querySelector('main')?.getBoundingClientRect().width,
        }));
        expect({ scrolls, fills }).toEqual({ scrolls: width, fills: width });
      }
      await page.screenshot({ path: info.outputPath(`${name.replace(/\W/g, '-')}.png`), fullPage: true });
    },
  );
});
