import type { Locator } from '@playwright/test';
import { expect, test } from '../support/extension.ts';
import { evaluateInside } from '../support/our-button.ts';

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
  labelShows: boolean;
}

const measure = (tweet: Locator): Promise<Measured> =>
  tweet.evaluate((article) => {
    const ours = article.querySelector('[data-amazoncart]') as HTMLElement;
    const bar = ours.parentElement as HTMLElement;
    const { width } = ours.getBoundingClientRect();
    const box = (node: Element) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    };
    const boxes = () =>
      [...bar.querySelectorAll('button, a, [data-amazoncart]')]
        .map(box)
        .sort((one, other) => one.left - other.left);
    const controls = boxes();
    ours.style.display = 'none';
    const without = boxes().slice(-controls.length + 1);
    ours.style.removeProperty('display');
    return {
      bar: box(bar),
      overflows: bar.scrollWidth > bar.clientWidth,
      controls,
      without,
      labelShows: width > 24,
    };
  });

/** What can be seen in the button: its icon's size, and whether the hashtag has all the room that it needs. */
const shown = (button: HTMLButtonElement) => {
  const { width, height } = (button.firstElementChild as Element).getBoundingClientRect();
  const { font } = getComputedStyle(button);
  const measure = document.createElement('span');
  measure.style.cssText = `position:fixed;white-space:nowrap;font:${font}`;
  measure.textContent = button.dataset.label ?? '';
  document.body.append(measure);
  const needed = measure.getBoundingClientRect().width;
  measure.remove();
  return { icon: { width, height }, label: button.clientWidth - width - 4 >= needed };
};

/** Does any control cover its neighbour? */
const cover = (boxes: Box[]) =>
  boxes.some(({ left }, index) => left < (boxes[index - 1]?.right ?? left) - 0.5);

/** Nothing hangs out of the bar or off its line; the label takes no room that X's controls need, and the icon little. */
function expectTidy({ bar, controls, without, overflows, labelShows }: Measured): void {
  expect(overflows).toBe(false);
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
        expect(await evaluateInside(x.button(product).first(), shown)).toEqual({
          icon: { width: 20, height: 20 },
          label: labelled,
        });
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
    sheet,
    world,
  }, info) => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      Object.assign(world, { dir, theme, lang: dir === 'rtl' ? 'ar' : 'en' });
      await x.open();
      await expect(x.page.locator(`html[dir="${dir}"]`)).toHaveCount(1);
      const measured = await measure(x.tweet('us-product'));
      expectTidy(measured);
      expect(measured.labelShows).toBe(true);
      const colours = await evaluateInside(x.button('us-product'), (node): [string, string] => [
        getComputedStyle(node).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(contrast(...colours)).toBeGreaterThan(4.2);
      await x.button('us-product').click();
      await sheet.shows('Your account is public.');
      const cancel = await sheet.centre('button', 'Cancel');
      const reply = await sheet.centre('button', /^Reply #/);
      // Our words run from left to right on every page, whatever we speak.
      expect(cancel.x).toBeGreaterThan(reply.x);
      const labelRuns = (node: Element) => getComputedStyle(node, '::after').direction;
      expect(await evaluateInside(x.button('us-product'), labelRuns)).toBe('ltr');
      await x.page.screenshot({ path: info.outputPath(`${theme}-${dir}.png`) });
    }
  });
