import type { Page } from '@playwright/test';
import { xPageStrings } from '../../../utils/i18n/en/x-page.ts';
import { expect, test } from '../support/extension.ts';
import { LongWaits } from '../support/long-waits.ts';

/**
 * Waits until the popup has this heading. Our script looks at its page 5 seconds after the load, then each time twice as
 * long after the last look; a page that it finds odd is looked at once more, 3 seconds later.
 */
async function expectNoticed(heading: string, popup: Page, waits: LongWaits): Promise<void> {
  const headings = async () => {
    for (const wait of [5000, 10_000, 20_000, 3000]) await waits.end(wait);
    return popup.getByRole('heading').allTextContents();
  };
  await expect.poll(headings, { timeout: 30_000, intervals: [100] }).toContain(heading);
}

/** What the clipboard holds, pasted into a box of our own. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const box = document.body.appendChild(document.createElement('textarea'));
    box.focus();
  });
  await page.keyboard.press('Control+V');
  return page.locator('textarea').inputValue();
}

for (const [client, mark] of [
  ['first', 'article[aria-labelledby][class][data-tid][role=article][tabindex]'],
  ['second', 'div[class][data-href][data-row][role=link][tabindex]'],
] as const)
  test(`the popup says that X's ${client} client has changed, with a report to copy, until X can be read again`, async ({
    x,
    world,
    extension,
  }) => {
    const waits = await LongWaits.of(x.page, extension);
    world.client = client;
    world.faults.marksRenamed = true;
    await x.page.bringToFront();
    await x.page.goto('https://x.com/home');
    await x.page.locator('article').nth(3).waitFor();
    await expect(x.page.locator('[data-amazoncart]')).toHaveCount(0);
    const popup = await extension.popup();
    const title = popup.getByRole('heading', { name: xPageStrings.titles.unreadable });
    await expectNoticed(xPageStrings.titles.unreadable, popup, waits);

    await popup.getByRole('button', { name: xPageStrings.copyReport }).click();
    await expect(popup.getByRole('status').filter({ hasText: xPageStrings.copied })).toBeVisible();
    const [first = '', , ...lines] = (await pasted(popup)).split('\n');
    expect(first).toContain('unreadable');
    expect(lines.map((line) => line.trim())).toContain(mark);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.join('\n').replace(/\bh[1-6]\b/g, '')).not.toMatch(/[/\d@:.]|amazon|reader/i);

    world.faults.marksRenamed = false;
    await x.open();
    await expect(x.button('us-product')).toHaveCount(1);
    await expect(title).toHaveCount(0);
  });

test('the popup says that another extension has rebuilt the bars that had our buttons', async ({
  x,
  extension,
}) => {
  const waits = await LongWaits.of(x.page, extension);
  await x.page.addInitScript(() => {
    const rebuild = () => {
      for (const bar of document.querySelectorAll('article [role="group"]')) {
        const theirs = document.createElement('div');
        theirs.append('♥ 5');
        bar.replaceWith(theirs);
      }
    };
    new MutationObserver(() => requestAnimationFrame(rebuild)).observe(document, {
      childList: true,
      subtree: true,
    });
  });
  await x.open();
  await x.scrollTo('us-product');
  const popup = await extension.popup();
  await expectNoticed(xPageStrings.titles['bar-rebuilt'], popup, waits);
});

test('the popup says that something takes our button out again and again', async ({ x, extension }) => {
  const waits = await LongWaits.of(x.page, extension);
  await x.page.addInitScript(() => {
    let times = 0;
    new MutationObserver(() => {
      const ours = document.querySelector('article [data-amazoncart]');
      if (ours && times++ < 20) ours.remove();
    }).observe(document, { childList: true, subtree: true });
  });
  await x.open();
  await expect(x.button('us-product')).toHaveCount(1);
  const popup = await extension.popup();
  await expectNoticed(xPageStrings.titles['taken-out'], popup, waits);
});
