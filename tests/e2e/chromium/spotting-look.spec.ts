import type { Locator } from '@playwright/test';
import { expect, test } from '../support/extension.ts';

interface Measured {
  bar: { left: number; right: number };
  overflows: boolean;
  /** X's own controls, from the bar's start to its end, then our button. */
  boxes: { left: number; right: number; top: number; bottom: number }[];
  icon: { width: number; height: number };
  labelShows: boolean;
}

async function measure(tweet: Locator): Promise<Measured> {
  return tweet.evaluate((article) => {
    const ours = article.querySelector('[data-amazoncart]') as HTMLElement;
    const bar = ours.parentElement as HTMLElement;
    const button = (ours.querySelector('button') as HTMLElement).getBoundingClientRect();
    const label = (ours.querySelector('span') as HTMLElement).getBoundingClientRect();
    const { left, right } = bar.getBoundingClientRect();
    const { width, height } = (ours.querySelector('svg') as SVGElement).getBoundingClientRect();
    const controls = [...bar.querySelectorAll('button, a')].map((node) => node.getBoundingClientRect());
    return {
      bar: { left, right },
      overflows: bar.scrollWidth > bar.clientWidth,
      boxes: controls.map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      icon: { width, height },
      labelShows: label.top < button.bottom - 4 && label.width > 0 && label.right <= button.right + 1,
    };
  });
}

/** No control covers another, none hangs out of the bar, and all stand in one line. */
function expectTidy({ bar, boxes, overflows, icon }: Measured): void {
  expect(overflows).toBe(false);
  expect(icon).toEqual({ width: 20, height: 20 });
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(bar.left - 0.5);
    expect(box.right).toBeLessThanOrEqual(bar.right + 0.5);
  }
  const inOrder = [...boxes].sort((one, other) => one.left - other.left);
  inOrder.slice(1).forEach((box, index) => {
    expect(box.left).toBeGreaterThanOrEqual((inOrder[index]?.right ?? 0) - 0.5);
    expect(
      Math.abs((box.top + box.bottom) / 2 - ((inOrder[0]?.top ?? 0) + (inOrder[0]?.bottom ?? 0)) / 2),
    ).toBeLessThan(4);
  });
}

test('where the bar is wide the button shows its label, where it is narrow the icon alone, and it never pushes X’s controls', async ({
  x,
}, info) => {
  for (const [host, width, labelled] of [
    ['x.com', 1280, true],
    ['x.com', 700, true],
    ['pro.x.com', 1280, false],
    ['mobile.x.com', 360, false],
    ['mobile.x.com', 320, false],
  ] as const) {
    await test.step(`${host}, ${width} px`, async () => {
      await x.page.setViewportSize({ width, height: 700 });
      await x.open('/home', host);
      for (const product of ['us-product', 'uk-product'] as const) {
        const measured = await measure(x.tweet(product).first());
        expectTidy(measured);
        expect(measured.labelShows).toBe(labelled);
        await expect(x.button(product).first()).toHaveAccessibleName(/^#Amazon(Cart|Basket)$/);
      }
      await x.page.screenshot({ path: info.outputPath(`${host}-${width}.png`) });
    });
  }
});

for (const dir of ['ltr', 'rtl'] as const)
  for (const theme of ['light', 'dark', 'contrast'] as const)
    test(`button and sheet stand in place and can be read: ${theme}, ${dir}`, async ({
      x,
      face,
      world,
    }, info) => {
      Object.assign(world, { dir, theme, lang: dir === 'rtl' ? 'ar' : 'en' });
      await x.open();
      const tweet = x.tweet('us-product');
      const measured = await measure(tweet);
      expectTidy(measured);
      expect(measured.labelShows).toBe(true);
      const contrast = await x.button('us-product').evaluate((node) => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const light = (colour: string) => {
          const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a, b] = [getComputedStyle(node).color, getComputedStyle(document.body).backgroundColor];
        const [high = 0, low = 0] = [light(a), light(b)].sort((one, other) => other - one);
        return (high + 0.05) / (low + 0.05);
      });
      expect(contrast).toBeGreaterThan(4.2);
      await x.button('us-product').click();
      await face.shows('Your account is public.');
      const cancel = await face.centre('button', 'Cancel');
      const reply = await face.centre('button', /^Reply #/);
      // The closing row ends where the language's lines end.
      expect(Math.sign(cancel.x - reply.x)).toBe(dir === 'rtl' ? -1 : 1);
      await x.page.screenshot({ path: info.outputPath(`${theme}-${dir}.png`) });
    });
