import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { createTweets, EDIT, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { SheetDriver } from '../support/sheet.ts';
import { XPage } from '../support/x-page.ts';

test.describe('the same tweet in two tabs', () => {
  test.use({ settings: { addAfterReply: false } });

  test('both show the same state, two clicks post one reply, and a sheet that is open in one follows what becomes of it in the other', async ({
    x,
    sheet,
    context,
    world,
    playground,
  }) => {
    const start = Date.now();
    const second = new XPage(await context.newPage());
    const secondFace = await SheetDriver.of(second.page);
    await x.open();
    await second.open();
    await x.page.bringToFront();
    await x.button('us-product').click();
    // X's box stays open in the first tab.
    await sheet.click('button', EDIT);
    await expect(x.composer).toContainText('#AmazonCart');
    await second.page.bringToFront();
    await expect(second.button('us-product')).toHaveText('Replying…');
    await second.button('us-product').click();
    await secondFace.shows(sheetStrings.underWay.replying);
    expect(await secondFace.text()).not.toContain(sheetStrings.reply('#AmazonCart'));
    await x.page.bringToFront();
    await x.page.locator('[role="dialog"] [data-testid="tweetButton"]').click();
    await sheet.shows('Your reply is posted');
    for (const page of [x, second]) await expect(page.button('us-product')).toHaveText('Replied');
    expect(createTweets(playground, start)).toBe(1);
    expect(world.posted).toHaveLength(1);

    await test.step('an open sheet follows the request of the other tab, and offers no second reply', async () => {
      await second.page.bringToFront();
      await second.page.keyboard.press('Escape');
      await secondFace.isGone();
      await second.button('uk-product').click();
      await secondFace.waitUntilStable();
      const { x: left, y: top } = await secondFace.centre('button', REPLY);
      await x.page.bringToFront();
      await sheet.dismiss();
      await x.button('uk-product').click();
      await sheet.click('button', REPLY);
      await sheet.shows('Your reply is posted');
      await second.page.bringToFront();
      await secondFace.shows(sheetStrings.underWay.replied);
      expect(await secondFace.text()).not.toContain(sheetStrings.reply('#AmazonBasket'));
      await second.page.mouse.click(left, top);
      expect(createTweets(playground, start)).toBe(2);
    });
  });
});
