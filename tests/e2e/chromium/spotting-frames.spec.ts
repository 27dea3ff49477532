import { type SampleName, sampleId } from '../../playground/sample.ts';
import { expect, test } from '../support/extension.ts';
import { FrameRecorder } from '../support/frame-recorder.ts';
import { evaluateInside } from '../support/our-button.ts';
import type { XPage } from '../support/x-page.ts';

const NOTHING_WRONG = { missing: [], doubled: [], stray: [] };

/** Scrolls down the timeline and up again, as fast as a wheel turns. */
async function downAndUp(x: XPage, end: SampleName = 'last-product'): Promise<void> {
  await x.scrollTo(end, 500);
  await expect(x.tweet('us-product')).toHaveCount(0);
  for (let i = 0; i < 80 && (await x.tweet('us-product').count()) === 0; i++) {
    await x.page.mouse.wheel(0, -1500);
    await x.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  await expect(x.tweet('us-product')).toHaveCount(1);
}

test('the button is in the first painted frame of its tweet, also when it is mounted again, and stays, once, while X navigates and changes its theme', async ({
  x,
  world,
}) => {
  const recorder = await FrameRecorder.on(x.page);
  await x.open();
  const first = await x.button('us-product').elementHandle();
  await test.step('down the timeline and up again', async () => {
    await downAndUp(x);
    expect(await first?.evaluate((node) => node.isConnected)).toBe(false);
    await expect(x.button('us-product')).toHaveCount(1);
    const seen = await recorder.seen();
    expect(seen.buttons).toContain(sampleId('last-product'));
    expect(seen.frames).toBeGreaterThan(20);
  });
  await test.step('X’s theme changes, and the button takes its colours', async () => {
    const colour = () => evaluateInside(x.button('us-product'), (node) => getComputedStyle(node).color);
    const light = await colour();
    for (const theme of ['dark', 'contrast', 'light'] as const) {
      world.theme = theme;
      const scheme = theme === 'light' ? 'light' : 'dark';
      await expect(x.page.locator(`html[data-theme="${scheme}"]`)).toHaveCount(1);
      await (theme === 'light' ? expect.poll(colour).toBe(light) : expect.poll(colour).not.toBe(light));
      await expect(x.button('us-product')).toHaveCount(1);
    }
  });
  await test.step('to a tweet’s page and back, without a load', async () => {
    for (let round = 0; round < 2; round++) {
      await x
        .tweet('us-product')
        .locator('[data-testid="tweetText"]')
        .click({ position: { x: 5, y: 5 } });
      await expect(x.page).toHaveURL(new RegExp(sampleId('us-product')));
      await expect(x.button('reply-1')).toHaveCount(1);
      await x.page.goBack();
      await expect(x.button('uk-product')).toHaveCount(1);
      await expect(x.button('us-product')).toHaveCount(1);
    }
  });
  expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
  expect(recorder.errors).toEqual([]);
});

test('a tweet is never without its button, and never has two, while React swaps the nodes of live tweets', async ({
  x,
  world,
}) => {
  world.faults.rerenderEveryMs = 80;
  const recorder = await FrameRecorder.on(x.page);
  await x.open();
  await test.step('standing still', async () => {
    for (let round = 0; round < 3; round++) {
      const old = await x.button('us-product').elementHandle();
      await expect.poll(() => old?.evaluate((node) => node.isConnected)).toBe(false);
    }
  });
  await test.step('scrolling', () => downAndUp(x, 'article'));
  expect(await recorder.seen()).toMatchObject(NOTHING_WRONG);
  await test.step('X’s own buttons do what they did', async () => {
    world.faults.rerenderEveryMs = 0;
    const like = x.tweet('us-product').locator('[data-testid="like"]');
    // A button that is replaced between mouse down and mouse up gets no click.
    await expect(async () => {
      const now = await like.elementHandle();
      await x.rest();
      expect(await now?.evaluate((node) => node.isConnected)).toBe(true);
    }).toPass();
    await like.click();
    await expect(x.tweet('us-product').locator('[data-testid="unlike"]')).toBeVisible();
  });
  expect(recorder.errors).toEqual([]);
});

/** From now on, counts how often X re-creates a tweet's action bar or its controls. */
const countSwaps = (article: Element) => {
  const counted = { swaps: 0 };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element && node.querySelector('[data-testid="reply"]')) counted.swaps += 1;
  }).observe(article, { childList: true, subtree: true });
  return counted;
};

test('a tweet that stays open keeps its button no matter how often X re-creates its action bar', async ({
  x,
  world,
}) => {
  world.home = [sampleId('us-product')];
  world.faults.rerenderEveryMs = 25;
  await x.open();
  const counted = await x.tweet('us-product').evaluateHandle(countSwaps);
  await expect.poll(() => counted.evaluate(({ swaps }) => swaps)).toBeGreaterThan(120);
  world.faults.rerenderEveryMs = 0;
  await expect(x.button('us-product')).toHaveCount(1);
});

test('when a script removes the button every time, we give up and X’s page keeps working', async ({ x }) => {
  await x.open();
  await x.tweet('us-product').evaluate((article) => {
    const take = () => article.querySelector('[data-amazoncart]')?.remove();
    new MutationObserver(take).observe(article, { childList: true, subtree: true });
    take();
  });
  await expect(x.button('us-product')).toHaveCount(0);
  await x.tweet('us-product').locator('[data-testid="like"]').click();
  await expect(x.tweet('us-product').locator('[data-testid="unlike"]')).toBeVisible();
});
