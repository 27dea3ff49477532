import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';
import { eachRow } from '../support/rows.ts';
import { startAgain } from '../support/stores.ts';

const KINDS = [
  ['other-host', false],
  ['other-host-cors', true],
] as const;

test('the sheet shows the product with the tweet’s picture; later it was kept where X’s page may read it, else there is a parcel', async ({
  x,
  sheet,
  world,
  extension,
  playground,
}) => {
  await eachRow(
    KINDS,
    ([pictures]) => `from X’s ${pictures}`,
    async ([pictures, isKept]) => {
      await startAgain(x, extension, world);
      world.faults.pictures = pictures;
      const internals = await ExtensionInternals.of(extension);
      await x.open();
      const tweet = await x.scrollTo('photo-product');
      const loaded = () =>
        tweet.locator('[data-testid="tweetPhoto"] img').evaluate((img) => (img as HTMLImageElement).complete);
      await expect.poll(loaded).toBe(true);
      const asked = () => playground.requests.filter(({ path }) => path.startsWith('/media/photo/')).length;
      const before = asked();
      await x.button('photo-product').click();
      // Named by its link, and drawn from what X has loaded, whether a script may read that or not.
      await sheet.shows('Thornproof Garden Gloves');
      expect(await sheet.count('canvas')).toBe(1);
      await sheet.click('button', PRIVATELY);
      await expect.poll(() => internals.history()).toContain('cart/opened');
      const page = await extension.activity();
      await expect(page.locator('.count')).toHaveText('1 request');
      const thumb = page.locator('img.product-picture');
      await expect(page.locator('.product-picture')).toHaveCount(1);
      await expect(thumb).toHaveCount(isKept ? 1 : 0);
      if (isKept) {
        const src = (await thumb.getAttribute('src')) ?? '';
        expect(src).toMatch(/^data:image\/jpeg;base64,/);
        expect(src.length).toBeLessThanOrEqual(8192);
        await expect.poll(() => thumb.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(112);
      }
      const popup = await extension.popup();
      await expect(popup.locator('.product-title')).toHaveText('Thornproof Garden Gloves');
      await expect(popup.locator('img.product-picture')).toHaveCount(isKept ? 1 : 0);
      await popup.close();
      // Taken from the picture that X had loaded: it was not requested again.
      expect(asked()).toBe(before);

      await page.locator('.entry').press('Delete');
      await page.close();
      await expect.poll(() => internals.ledger()).toEqual([]);
    },
  );
});
