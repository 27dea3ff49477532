import type { Locator } from '@playwright/test';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { sampleId } from '../../playground/sample.ts';
import { fillThread, THREAD, threadPath } from '../../playground/thread.ts';
import { expect, test } from '../support/extension.ts';
import { evaluateInside } from '../support/our-button.ts';
import { threadLine } from '../support/thread-line.ts';

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

/**
 * Expects nothing outside the bar or its line; the label takes no space from X's controls, and the icon little.
 * @param size X's size of text, in px
 */
function expectTidy({ bar, controls, without, overflows, labelShows }: Measured, size = 15): void {
  expect(overflows).toBe(false);
  for (const { left, right, middle } of controls) {
    expect(left).toBeGreaterThanOrEqual(bar.left - 0.5);
    expect(right).toBeLessThanOrEqual(bar.right + 0.5);
    expect(Math.abs(middle - (controls[0]?.middle ?? 0))).toBeLessThan(4);
  }
  if (labelShows) expect(cover(controls)).toBe(false);
  else
    without.forEach(({ left }, index) => {
      expect(left - (controls[index]?.left ?? 0)).toBeLessThanOrEqual((28 * size) / 15);
    });
}

/** From the widest to a phone, in steps smaller than those in which X's layouts change. */
const WIDTHS = [
  1600, 1440, 1280, 1190, 1170, 1100, 1000, 900, 820, 800, 740, 700, 640, 600, 560, 520, 480, 440,
];
const PHONES = [412, 390, 375, 360, 340, 320];

test('from 1600 to 320 px the button shows its label where X’s own counts leave room for it, else the icon alone', async ({
  x,
}) => {
  for (const [host, widths, narrowest] of [
    ['x.com', WIDTHS, 820],
    ['pro.x.com', [1280], Number.POSITIVE_INFINITY],
    // There X has its layout for phones, without the navigation beside the tweets.
    ['mobile.x.com', PHONES, Number.POSITIVE_INFINITY],
  ] as const) {
    await x.page.setViewportSize({ width: widths[0], height: 700 });
    await x.open('/home', host);
    for (const width of widths)
      await test.step(`${host}, ${width} px`, async () => {
        await x.page.setViewportSize({ width, height: 700 });
        // The longer of the two hashtags.
        const measured = await measure(x.tweet('uk-product').first());
        expectTidy(measured);
        expect(measured.labelShows).toBe(width >= narrowest);
        // That the hashtag is whole, and the icon as large as X's, does not depend on every pixel.
        if (width !== narrowest && width !== widths.at(-1)) return;
        const { icon, sibling, label } = await evaluateInside(x.button('uk-product').first(), shown);
        expect(icon).toEqual({ width: sibling, height: sibling });
        expect(label).toBe(width >= narrowest);
        await expect(x.button('uk-product').first()).toHaveAccessibleName('#AmazonBasket');
      });
  }
});

test('from 1600 to 320 px it lies in the second client’s bar, too, and over none of X’s controls', async ({
  x,
  world,
}) => {
  world.client = 'second';
  for (const [path, narrowest] of [
    ['/home', 520],
    [`/daily_reader/status/${sampleId('us-product')}`, 600],
  ] as const) {
    await x.page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 700 });
    await x.open(path);
    await expect(x.button('us-product')).toBeVisible();
    for (const width of [...WIDTHS, ...PHONES])
      await test.step(`${path}, ${width} px`, async () => {
        await x.page.setViewportSize({ width, height: 700 });
        const { bar, controls } = await measureWholeBar(x.tweet('us-product'));
        const ours = controls.at(-1) as Box;
        expect(ours.left).toBeGreaterThanOrEqual(bar.left - 0.5);
        expect(ours.right).toBeLessThanOrEqual(bar.right + 0.5);
        for (const { middle } of controls) expect(Math.abs(middle - ours.middle)).toBeLessThan(4);
        for (const { right } of controls.slice(0, -1)) expect(right).toBeLessThanOrEqual(ours.left + 0.5);
        expect(ours.right - ours.left > 24, 'the label').toBe(width >= narrowest);
      });
  }
});

/** X's setting for the size of text: five steps of the root's `font-size`, 15 px at first (docs/facts/x.md 1.12). */
const TEXT_SIZES = [13, 14, 15, 17, 18];

/** Does a label that has no room give way as a whole, and one that has stay beside the icon? */
const givesWay = (button: HTMLButtonElement): { short: boolean; long: boolean } => {
  const before = button.dataset.label ?? '';
  button.dataset.label = '';
  const label = document.createElement('span');
  label.style.whiteSpace = 'nowrap';
  button.append(label);
  const isSeen = (text: string) => {
    label.textContent = text;
    return label.getBoundingClientRect().top < button.getBoundingClientRect().bottom;
  };
  const seen = { short: isSeen('…'), long: isSeen('In deinem Einkaufswagen gelandet') };
  label.remove();
  button.dataset.label = before;
  return seen;
};

test('at each of X’s five text sizes button, line and sheet stay whole and in place, in both clients', async ({
  x,
  sheet,
  world,
}) => {
  fillThread(world);
  for (const client of ['first', 'second'] as const) {
    world.client = client;
    await x.open(threadPath());
    const button = x.button(THREAD.name);
    await expect(threadLine(x.page)).toBeVisible();
    await button.click();
    await sheet.shows(sheetStrings.moreOptions);
    for (const size of TEXT_SIZES)
      await test.step(`${client} client, ${size} px`, async () => {
        await x.page.evaluate((px) => {
          document.documentElement.style.fontSize = `${px}px`;
        }, size);
        const { icon, sibling, label } = await evaluateInside(button, shown);
        expect(icon.width).toBeCloseTo(icon.height);
        if (client === 'first') {
          const measured = await measure(x.tweet(THREAD.name));
          expectTidy(measured, size);
          expect(icon.height).toBeCloseTo(sibling);
          expect(label).toBe(measured.labelShows);
          // A row is narrower; README.md names these sizes.
          const row = await measure(x.tweet('reply-1'));
          expectTidy(row, size);
          expect(row.labelShows).toBe(size < 17);
        } else {
          const { bar, controls } = await measureWholeBar(x.tweet(THREAD.name));
          expect(cover(controls)).toBe(false);
          expect(controls.at(-1)?.right).toBeLessThanOrEqual(bar.right + 0.5);
        }
        if (label) expect(await evaluateInside(button, givesWay)).toEqual({ short: true, long: false });
        const line = await evaluateInside(threadLine(x.page), (node) => {
          const { left, right } = node.getBoundingClientRect();
          const { host } = node.getRootNode() as ShadowRoot;
          const row = host.parentElement?.getBoundingClientRect();
          const isInside = row !== undefined && left >= row.left - 8.5 && right <= row.right + 8.5;
          return { isInside, isWhole: node.scrollWidth <= node.clientWidth };
        });
        expect(line).toEqual({ isInside: true, isWhole: true });
        expect(await sheet.isWhole()).toBe(true);
        const place = await sheet.place();
        expect(place?.left).toBeGreaterThanOrEqual(0);
        expect(place?.bottom).toBeLessThanOrEqual(900);
      });
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  }
});

/** What other extensions do to bars (docs/facts/x.md 1.7): a style that hides share, one for bars that are alone, and copies of bars. */
function bePeers(): void {
  const style = document.createElement('style');
  style.textContent = `[role="group"] > div[style] { display: none }
    [role="group"]:only-child { justify-content: flex-start }`;
  document.documentElement.append(style);
  let rebuilt = 0;
  const timer = setInterval(() => {
    for (const mark of document.querySelectorAll(
      'article [data-testid="reply"], article [data-engagement-action="reply"]',
    )) {
      const bar = mark.closest('[role="group"]') ?? mark.parentElement;
      bar?.replaceWith(bar.cloneNode(true));
    }
    if (++rebuilt === 3) clearInterval(timer);
    document.documentElement.dataset.rebuilt = `${rebuilt}`;
  }, 150);
}

for (const client of ['first', 'second'] as const)
  test(`beside peers that hide controls and rebuild bars, each tweet of the ${client} client has one button that works`, async ({
    x,
    sheet,
    world,
  }) => {
    world.client = client;
    await x.open();
    await expect(x.button('us-product')).toBeVisible();
    await x.page.evaluate(bePeers);
    await expect(x.page.locator('html[data-rebuilt="3"]')).toHaveCount(1);
    for (const product of ['us-product', 'uk-product'] as const) {
      await expect(x.button(product)).toHaveCount(1);
      await expect(x.button(product)).toBeVisible();
      await expect(x.button(product)).toHaveAccessibleName(/^#Amazon(?:Cart|Basket)$/);
    }
    await x.button('us-product').click();
    await sheet.shows(sheetStrings.headlines.idle);
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

const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['contrast', 'ltr'],
  ['light', 'rtl'],
] as const;
test('button and sheet are in place and readable in every theme, and from right to left', async ({
  x,
  sheet,
  world,
}) => {
  for (const [theme, dir] of LOOKS)
    await test.step(`${theme}, ${dir}`, async () => {
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
      const more = await sheet.centre('button', 'More options');
      // English runs from left to right on every page.
      expect(more.x).toBeGreaterThan(cancel.x);
      const labelRuns = (node: Element) => getComputedStyle(node, '::after').unicodeBidi;
      expect(await evaluateInside(x.button('us-product'), labelRuns)).toBe('plaintext');
    });
});

/** The second client's action bar, and its controls from left to right, ours included. */
const measureWholeBar = (tweet: Locator): Promise<{ bar: Box; controls: Box[] }> =>
  tweet.evaluate((article) => {
    const box = (node: Element) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    };
    const bar = article.querySelector('[data-engagement-action="reply"]')?.parentElement as Element;
    const controls = [...bar.querySelectorAll('a, button, [data-amazoncart]')].map(box);
    return { bar: box(bar), controls: controls.sort((one, other) => one.left - other.left) };
  });

/** Changes the page's theme as X does, without a new load. */
const setTheme = (theme: string) => {
  document.documentElement.dataset.theme = theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute('content', theme);
};

test('on the second client the button stands after share, in X’s size and colour, with its label where there is room', async ({
  x,
  world,
}) => {
  world.client = 'second';
  const product = `/daily_reader/status/${sampleId('us-product')}`;
  for (const [path, width, theme, dir, size, labelled] of [
    ['/home', 1280, 'light', 'ltr', 18, true],
    ['/home', 600, 'dark', 'rtl', 18, true],
    ['/home', 320, 'dark', 'ltr', 18, false],
    [product, 1280, 'dark', 'ltr', 20, true],
    [product, 360, 'light', 'ltr', 20, false],
  ] as const)
    await test.step(`${path}, ${width} px, ${theme}, ${dir}`, async () => {
      Object.assign(world, { theme, dir, lang: dir === 'rtl' ? 'ar' : 'en' });
      await x.page.setViewportSize({ width, height: 700 });
      await x.open(path);
      await expect(x.button('us-product')).toBeVisible();
      const { bar, controls } = await measureWholeBar(x.tweet('us-product'));
      const ours = controls.at(dir === 'rtl' ? 0 : -1) as Box;
      expect(ours.left).toBeGreaterThanOrEqual(bar.left - 0.5);
      expect(ours.right).toBeLessThanOrEqual(bar.right + 0.5);
      expect(ours.right - ours.left > 24).toBe(labelled);
      for (const { middle } of controls) expect(Math.abs(middle - ours.middle)).toBeLessThan(4);
      // Where X's own controls have no room among themselves, they lie over each other without us, too.
      if (labelled) expect(cover(controls)).toBe(false);
      const { icon, sibling, label } = await evaluateInside(x.button('us-product'), shown);
      expect(icon).toEqual({ width: size, height: size });
      expect(sibling).toBe(size);
      expect(label).toBe(labelled);
      const shownColours = () => evaluateInside(x.button('us-product'), colours);
      await expect.poll(shownColours).toContain(await evaluateInside(x.button('us-product'), siblingColour));
      expect(contrast(...(await shownColours()))).toBeGreaterThan(4.2);
    });
  await test.step('the reader changes the theme', async () => {
    const before = await evaluateInside(x.button('us-product'), siblingColour);
    await x.page.evaluate(setTheme, 'dark');
    const after = await evaluateInside(x.button('us-product'), siblingColour);
    expect(after).not.toBe(before);
    await expect.poll(() => evaluateInside(x.button('us-product'), colours)).toContain(after);
  });
});
