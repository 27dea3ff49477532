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
  /** The positions of the controls without our button. */
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
      overflows: article.scrollWidth > article.clientWidth,
      controls,
      without,
      labelShows: width > 24,
    };
  });

/** What the button shows: the size of its icon and of one of X's beside it, and whether the hashtag fits. */
const shown = (button: HTMLButtonElement) => {
  const { host } = button.getRootNode() as ShadowRoot;
  const sibling = [...(host.parentElement?.querySelectorAll('svg') ?? [])].at(-1);
  // 8 px on each side can be pressed, too, and are the disc under the pointer.
  const { width, height } = (button.firstElementChild as Element).getBoundingClientRect();
  const { font } = getComputedStyle(button);
  const measure = document.createElement('span');
  measure.style.cssText = `position:fixed;white-space:nowrap;font:${font}`;
  measure.textContent = button.dataset.label ?? '';
  document.body.append(measure);
  const needed = measure.getBoundingClientRect().width;
  measure.remove();
  return {
    icon: { width: width - 16, height: height - 16 },
    sibling: sibling?.getBoundingClientRect().height ?? 0,
    label: button.clientWidth - width - 8 >= needed,
  };
};

/** Whether any control overlaps its neighbour. */
const cover = (boxes: Box[]) =>
  boxes.some(({ left }, index) => left < (boxes[index - 1]?.right ?? left) - 0.5);

/** Expects nothing outside the bar or its line; the label takes no space from X's controls, and the icon little. */
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
      expect(left - (controls[index]?.left ?? 0)).toBeLessThanOrEqual(28);
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
        const { icon, sibling, label } = await evaluateInside(x.button(product).first(), shown);
        expect(icon).toEqual({ width: sibling, height: sibling });
        expect(label).toBe(labelled);
        await expect(x.button(product).first()).toHaveAccessibleName(/^#Amazon(Cart|Basket)$/);
      }
      await x.page.screenshot({ path: info.outputPath(`${host}-${width}.png`) });
    });
  }
});

/** The colour of X's own last control beside the button. */
const siblingColour = (button: HTMLButtonElement) => {
  const bar = (button.getRootNode() as ShadowRoot).host.parentElement;
  return getComputedStyle([...(bar?.querySelectorAll('svg') ?? [])].at(-1) as Element).color;
};

/** The button's colour, and that of the page behind it. */
const colours = (button: HTMLButtonElement): [string, string] => [
  getComputedStyle(button).color,
  getComputedStyle(document.body).backgroundColor,
];

/** The contrast ratio of two colours, as WCAG defines it. */
function contrast(...pair: [string, string]): number {
  const [one, other] = pair.map((colour) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }) as [number, number];
  return Math.max(one, other) / Math.min(one, other);
}

for (const dir of ['ltr', 'rtl'] as const)
  test(`button and sheet are in place and readable in every theme, ${dir}`, async ({
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
      const ours = () => evaluateInside(x.button('us-product'), colours);
      await expect.poll(ours).toContain(await evaluateInside(x.button('us-product'), siblingColour));
      expect(contrast(...(await ours()))).toBeGreaterThan(4.2);
      await x.button('us-product').click();
      await sheet.shows('Your account is public.');
      const cancel = await sheet.centre('button', 'Cancel');
      const reply = await sheet.centre('button', /^Reply #/);
      // Our text runs from left to right on every page, in every language.
      expect(cancel.x).toBeGreaterThan(reply.x);
      const labelRuns = (node: Element) => getComputedStyle(node, '::after').direction;
      expect(await evaluateInside(x.button('us-product'), labelRuns)).toBe('ltr');
      await x.page.screenshot({ path: info.outputPath(`${theme}-${dir}.png`) });
    }
  });

test('on the second client the icon stands in its row after share, at every width, in every theme and direction', async ({
  x,
  world,
}, info) => {
  world.client = 'second';
  for (const [width, theme, dir] of [
    [1280, 'light', 'ltr'],
    [600, 'dark', 'rtl'],
    [320, 'dark', 'ltr'],
  ] as const)
    await test.step(`${width} px, ${theme}, ${dir}`, async () => {
      Object.assign(world, { theme, dir, lang: dir === 'rtl' ? 'ar' : 'en' });
      await x.page.setViewportSize({ width, height: 700 });
      await x.open();
      await expect(x.button('us-product')).toBeVisible();
      await x.page.screenshot({ path: info.outputPath(`second-${width}.png`) });
      const [row, share, ours] = await x.tweet('us-product').evaluate((article) =>
        [
          article.parentElement as Element,
          article.querySelector('[data-engagement-action="share"]') as Element,
          article.querySelector('[data-amazoncart]') as Element,
        ].map((node) => {
          const { left, right, top, bottom } = node.getBoundingClientRect();
          return { left, right, middle: (top + bottom) / 2 };
        }),
      );
      if (!row || !share || !ours) throw new Error('The tweet has no button.');
      expect(ours.left).toBeGreaterThanOrEqual(row.left);
      expect(ours.right).toBeLessThanOrEqual(row.right);
      expect(Math.abs(ours.middle - share.middle)).toBeLessThan(4);
      expect(cover(dir === 'rtl' ? [ours, share] : [share, ours])).toBe(false);
      expect((await evaluateInside(x.button('us-product'), shown)).icon).toEqual({ width: 20, height: 20 });
      const shownColours = () => evaluateInside(x.button('us-product'), colours);
      await expect.poll(shownColours).toContain(await evaluateInside(x.button('us-product'), siblingColour));
      expect(contrast(...(await shownColours()))).toBeGreaterThan(4.2);
    });
});
