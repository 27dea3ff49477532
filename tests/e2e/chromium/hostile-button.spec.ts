import type { Page } from '@playwright/test';
import { sampleId } from '../../playground/sample.ts';
import { armHostile, type Hostile } from '../support/attacks.ts';
import { expect, test } from '../support/extension.ts';
import { annotateHostilePage, expectNoAct } from '../support/hostile-report.ts';
import { waitForXPolls } from '../support/internals.ts';

// With the warning off, one click on the button acts, and the page controls everything around the button.
test.use({ settings: { warn: false, act: 'private' } });

declare const hostile: Hostile;
const ASKED_INSTEAD = 'We could not be sure that you saw the button';

/** Runs in the page: the host of the closed root, the only part of a tweet's button that the page can reach. */
function arm(): void {
  const button = () => document.querySelector<HTMLElement>('[data-amazoncart]') as HTMLElement;
  Object.assign(globalThis, { button });
}
declare const button: () => HTMLElement;

/** What the page does before the shopper's pointer arrives. */
const DISGUISES: Record<string, () => unknown> = {
  'the tweet is see-through': () => {
    const article = button().closest('article');
    article?.style.setProperty('opacity', '0.01');
  },
  'a popover lets clicks through and lies above': () => {
    const cover = hostile.cover();
    // It appears when the pointer is already there.
    button().addEventListener('pointerenter', () => {
      document.body.append(cover);
      cover.showPopover();
    });
  },
  'something painted above lets clicks through': () => {
    const lure = document.createElement('div');
    lure.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#dfd;pointer-events:none';
    document.body.append(lure);
  },
  'the button is spread over the window, with nothing to be seen of it': () => {
    hostile.css(
      '[data-amazoncart] { position: fixed !important; inset: 0; width: 100vw !important; height: 100vh !important; z-index: 999 }',
    );
  },
  'icon and words have the colour of the ground': () => {
    hostile.css(
      'article, body { background: rgb(83, 100, 113) !important } article * { background: none !important }',
    );
  },
  'the button says something else': () => {
    const words = document.createElement('div');
    words.textContent = 'Show more';
    words.style.cssText = 'position:absolute;inset:0;background:#fff;pointer-events:none';
    button().style.position = 'relative';
    button().append(words);
    hostile.css(
      '[data-amazoncart]::after { content: "Show more"; position: absolute; inset: 0; background: #fff; pointer-events: none }',
    );
  },
  'a picture of the page’s is painted over it, from its host': () => {
    hostile.css(
      '[data-amazoncart]::before { content: "Play"; position: absolute; inset: 0; background: #fff; pointer-events: none; z-index: 1 } [data-amazoncart] { position: relative !important }',
    );
  },
  'it is shrunk to nothing beside a picture of the page’s': () => {
    hostile.css('[data-amazoncart] { zoom: 0.3 } [data-amazoncart]::before { content: "Play" }');
  },
};

async function runDisguise(page: Page, what: () => unknown): Promise<void> {
  await page.evaluate(armHostile);
  await page.evaluate(arm);
  await page.evaluate(what);
}

test('one click does not act, and the sheet asks instead, on a page that disguises the button', async ({
  x,
  sheet,
  extension,
  playground,
  world,
}) => {
  test.setTimeout(120_000);
  const since = Date.now();
  // A page with one tweet is drawn in less time.
  world.home = [sampleId('us-product')];
  for (const [name, disguise] of Object.entries(DISGUISES))
    await test.step(name, async () => {
      annotateHostilePage(name);
      await x.open();
      // The guarding script is loaded, and does not object to this button.
      await x.button('us-product').hover();
      await x.rest();
      await runDisguise(x.page, disguise);
      const box = await x.button('us-product').boundingBox();
      await x.page.mouse.move(5, 5);
      await x.page.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9, { steps: 3 });
      await x.rest();
      await x.page.mouse.down();
      await x.page.mouse.up();
      await sheet.shows(ASKED_INSTEAD);
    });
  await waitForXPolls(playground);
  await expectNoAct(extension, playground, since);
});

test('a page cannot trigger the button with its own click, pointer or focus', async ({
  x,
  sheet,
  extension,
  playground,
}) => {
  const since = Date.now();
  await x.open();
  await x.button('us-product').hover();
  await x.rest();
  await x.page.evaluate(armHostile);
  await x.page.evaluate(arm);
  const LENT: Record<string, [() => unknown, (page: Page) => Promise<void>]> = {
    'a label': [
      () => {
        button().id = 'lent';
        button().tabIndex = 0;
        const label = document.createElement('label');
        label.htmlFor = 'lent';
        label.className = 'lure';
        label.textContent = 'Play the video';
        label.style.cssText =
          'position:fixed;left:0;top:0;width:200px;height:80px;background:#dfd;z-index:9999';
        document.body.append(label);
      },
      (page) => page.mouse.click(50, 40),
    ],
    'the pointer': [
      () => {
        const lure = document.querySelector('.lure') as HTMLElement;
        lure.removeAttribute('for');
        lure.addEventListener('pointerdown', ({ pointerId }) => button().setPointerCapture(pointerId));
      },
      (page) => page.mouse.click(50, 40),
    ],
    'the focus': [() => button().focus(), (page) => page.keyboard.press('Enter')],
    'a key': [
      () => {
        button().blur();
        button().accessKey = 'b';
      },
      (page) => page.keyboard.press('Alt+b'),
    ],
  };
  for (const [name, [prepare, act]] of Object.entries(LENT))
    await test.step(name, async () => {
      annotateHostilePage(name);
      await x.page.evaluate(prepare);
      await x.rest();
      await act(x.page);
      await x.rest();
      // If the browser turns it into a click on our button, the sheet asks.
      const sheetText = await sheet.text();
      expect(sheetText === '' || sheetText.includes(ASKED_INSTEAD)).toBe(true);
      await x.page.keyboard.press('Escape');
      await sheet.isGone();
    });
  await expectNoAct(extension, playground, since);
});

test('no act when the page puts the button under the pointer the moment before the click', async ({
  x,
  sheet,
  extension,
  playground,
}) => {
  annotateHostilePage('the button is put under the pointer');
  const since = Date.now();
  await x.open();
  await x.button('us-product').hover();
  await x.rest();
  await x.page.mouse.move(5, 5);
  await x.page.evaluate(arm);
  const at = await x.button('us-product').evaluate((own) => {
    const { x: left, y: top } = own.getBoundingClientRect();
    const host = own as HTMLElement;
    addEventListener('pointermove', ({ clientX, clientY }) => {
      if (clientY < top - 10) return;
      host.style.cssText = `position:relative;z-index:99;translate:${clientX - 9 - left}px ${clientY - 9 - top}px`;
    });
    return { left: left - 100, top: top + 9 };
  });
  await x.page.mouse.move(at.left - 2, at.top);
  await x.page.mouse.move(at.left, at.top);
  // The button really is under the pointer, so refusing the click is up to us.
  await x.page.waitForFunction(
    ({ left, top }) => document.elementFromPoint(left, top)?.closest('[data-amazoncart]'),
    at,
  );
  await x.page.mouse.down();
  await x.page.mouse.up();
  await sheet.shows(ASKED_INSTEAD);
  await expectNoAct(extension, playground, since);
});

// On the first client: gestures.spec.ts.
test('on an honest page of the second client a click at once acts too, even the first on the page', async ({
  x,
  sheet,
  world,
  extension,
}) => {
  world.client = 'second';
  await x.open();
  const opening = x.page.context().waitForEvent('page');
  await x.button('us-product').click();
  await opening;
  await x.page.bringToFront();
  await sheet.shows('Nothing was posted.');
  expect((await extension.history()).slice(0, 2)).toEqual(['asked', 'cart/queued']);
});

test('on an honest page one click acts, by pointer and by key', async ({ x, sheet, extension }) => {
  await x.open();
  let opening = x.page.context().waitForEvent('page');
  await x.clickUnhurried('us-product');
  await (await opening).close();
  await sheet.shows('Nothing was posted.');
  await x.page.bringToFront();
  await x.scrollTo('uk-product');
  // Tab from X's control in front of it, as a keyboard user does.
  await x.tweet('uk-product').locator('[role="group"] button').last().focus();
  opening = x.page.context().waitForEvent('page');
  await x.page.keyboard.press('Tab');
  await expect(x.button('uk-product')).toBeFocused();
  await x.rest();
  await x.page.keyboard.press('Enter');
  await opening;
  // The tab is there before the background has written that it is.
  const histories = async () =>
    (await extension.ledger()).map(({ events }) => events.map(({ kind }) => kind));
  await expect.poll(histories).toEqual([
    ['asked', 'cart/queued', 'cart/opening', 'cart/opened'],
    ['asked', 'cart/queued', 'cart/opening', 'cart/opened'],
  ]);
});
