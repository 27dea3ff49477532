import { PRIVATELY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { ExtensionInternals } from '../support/internals.ts';

const KINDS = [
  ['same-host', true],
  ['other-host', false],
  ['other-host-cors', true],
] as const;

for (const [pictures, isKept] of KINDS) {
  test(`the tweet’s picture, from X’s ${pictures}, is ${isKept ? 'kept' : 'unavailable, and a parcel icon is shown'}`, async ({
    x,
    sheet,
    world,
    extension,
    playground,
  }, info) => {
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
    await sheet.click('button', PRIVATELY);
    await expect.poll(() => internals.history()).toContain('cart/opened');
    const page = await extension.activity();
    await expect(page.locator('.count')).toHaveText('1 request');
    const thumb = page.locator('img.thumb');
    await expect(page.locator('.thumb')).toHaveCount(1);
    await expect(thumb).toHaveCount(isKept ? 1 : 0);
    if (isKept) {
      const src = (await thumb.getAttribute('src')) ?? '';
      expect(src).toMatch(/^data:image\/jpeg;base64,/);
      expect(src.length).toBeLessThanOrEqual(8192);
      await expect.poll(() => thumb.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(112);
    }
    await page.screenshot({
      path: info.outputPath(`picture-${pictures}.png`),
      clip: { x: 100, y: 0, width: 1080, height: 320 },
    });
    // Taken from the picture that X had loaded: it was not requested again.
    expect(asked()).toBe(before);

    await page.locator('.entry').press('Delete');
    await page.close();
    await expect.poll(() => internals.ledger()).toEqual([]);
  });
}
