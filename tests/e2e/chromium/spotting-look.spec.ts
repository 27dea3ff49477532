import type { Locator } from '@playwright/test';
import { expect, test } from '../support/extension.ts';

interface Box {
  left: number;
  right: number;
  middle: number;
}
interface Measured {
  bar: Box;
  overflows: boolean;
  controls: Box[];
  /** The controls as they stand without our button. */
  without: Box[];
  icon: { width: number; height: number };
  labelShows: boolean;
}

const measure = (tweet: Locator): Promise<Measured> =>
  tweet.evaluate((article) => {
    const ours = article.querySelector('[data-amazoncart]') as HTMLElement;
    const bar = ours.parentElement as HTMLElement;
    const button = (ours.querySelector('button') as HTMLElement).getBoundingClientRect();
    const label = (ours.querySelector('span') as HTMLElement).getBoundingClientRect();
    const { width, height } = (ours.querySelector('svg') as SVGElement).getBoundingClientRect();
    const box = (node: Element) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    };
    const boxes = () =>
      [...bar.querySelectorAll('button, a')].map(box).sort((one, other) => one.left - other.left);
    const controls = boxes();
    ours.style.display = 'none';
    const without = boxes().slice(-controls.length + 1);
    ours.style.removeProperty('display');
    return {
      bar: box(bar),
      overflows: bar.scrollWidth > bar.clientWidth,
      controls,
      without,
      icon: { width, height },
      labelShows: label.top < button.bottom - 4 && label.width > 0 && label.right <= button.right + 1,
    };
  });

/** Does any control cover its neighbour? */
const cover = (boxes: Box[]) =>
  boxes.some(({ left }, index) => left < (boxes[index - 1]?.right ?? left) - 0.5);

/** Nothing hangs out of the bar or off its line; the label takes no room that X's controls need, and the icon little. */
function expectTidy({ bar, controls, without, overflows, icon, labelShows }: Measured): void {
  expect(overflows).toBe(false);
  expect(icon).toEqual({ width: 20, height: 20 });
  for (const { left, right, middle } of controls) {
    expect(left).toBeGreaterThanOrEqual(bar.left - 0.5);
    expect(right).toBeLessThanOrEqual(bar.right + 0.5);
    expect(Math.abs(middle - (controls[0]?.middle ?? 0))).toBeLessThan(4);
  }
  if (labelShows) expect(cover(controls)).toBe(false);
  else
    without.forEach(({ left }, index) => {
      expect(left - (controls[index]?.left ?? 0)).toBeLessThanOrEqual(24.5);
    });
}

test('the button shows its label where X’s own counts leave room for it, else the icon alone', async ({
  x,
}, info) => {
  for (const [host, width, labelled] of [
    ['x.com', 1280, true],
    ['x.com', 820, true],
    ['x.com', 800, false],
    ['x.com', 700, false],
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

/** How well one colour stands out from another, as WCAG counts it. */
function contrast(...colours: [string, string]): number {
  const [one, other] = colours.map((colour) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }) as [number, number];
  return Math.max(one, other) / Math.min(one, other);
}

for (const dir of ['ltr', 'rtl'] as const)
  test(`button and sheet stand in place and can be read in every theme, ${dir}`, async ({
    x,
    face,
    world,
  }, info) => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      Object.assign(world, { dir, theme, lang: dir === 'rtl' ? 'ar' : 'en' });
      await x.open();
      await expect(x.page.locator(`html[dir="${dir}"]`)).toHaveCount(1);
      const measured = await measure(x.tweet('us-product'));
      expectTidy(measured);
      expect(measured.labelShows).toBe(true);
      const colours = await x.button('us-product').evaluate((node): [string, string] => {
        return [getComputedStyle(node).color, getComputedStyle(document.body).backgroundColor];
      });
      expect(contrast(...colours)).toBeGreaterThan(4.2);
      await x.button('us-product').click();
      await face.shows('Your account is public.');
      const cancel = await face.centre('button', 'Cancel');
      const reply = await face.centre('button', /^Reply #/);
      // Our words run from left to right on every page, whatever we speak.
      expect(cancel.x).toBeGreaterThan(reply.x);
      await expect(x.button('us-product').locator('span')).toHaveCSS('direction', 'ltr');
      await x.page.screenshot({ path: info.outputPath(`${theme}-${dir}.png`) });
    }
  });
