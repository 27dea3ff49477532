import type { Page } from '@playwright/test';
import { commonStrings } from '../../../utils/i18n/en/common.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { expect, test } from '../support/extension.ts';
import { focusButton } from '../support/our-button.ts';
import type { SheetDriver } from '../support/sheet.ts';

/** In the order in which the sheet is read: nothing public is where the focus begins, or the first stop. */
const STOPS = [
  `button ${sheetStrings.allowPrivate('amazon.com')} ${sheetStrings.allowPrivateNote}`,
  `button ${sheetStrings.openLink}`,
  `button ${sheetStrings.reply('#AmazonCart')} ${sheetStrings.notAllowed('amazon.com')}`,
  `button ${commonStrings.cancel}`,
  `button ${sheetStrings.moreOptions}`,
];
const UNFOLDED = [
  ...STOPS,
  `button ${sheetStrings.edit}`,
  `button ${commonStrings.allow('amazon.com')}`,
  `checkbox ${sheetStrings.dontAsk}`,
];
const SHEET = 'dialog Add to your Amazon cart';

/** Presses a key several times; resolves to what had the focus after each press. */
async function walk(page: Page, sheet: SheetDriver, key: string, times: number): Promise<string[]> {
  const stops: string[] = [];
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    stops.push(await sheet.focused());
  }
  return stops;
}

test('keys and focus in the sheet, and in X below it', async ({ x, sheet, extension }) => {
  await x.open();
  const close = async () => {
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
  };
  await test.step('Enter and Space on the button open the sheet, Tab cycles in it both ways, Esc returns the focus', async () => {
    await focusButton(x.button('us-product'));
    for (const key of ['Enter', 'Space']) {
      await x.page.keyboard.press(key);
      await sheet.shows('Allow amazon.com');
      expect(await sheet.focused()).toBe(SHEET);
      expect(await walk(x.page, sheet, 'Tab', STOPS.length + 1)).toEqual([...STOPS, STOPS[0]]);
      // The last stop shows more, and the focus stays on it.
      await x.page.keyboard.press('Shift+Tab');
      await x.page.keyboard.press(key);
      await sheet.shows(sheetStrings.edit);
      expect(await sheet.focused()).toBe(STOPS.at(-1));
      const rest = UNFOLDED.slice(STOPS.length);
      expect(await walk(x.page, sheet, 'Tab', rest.length + 1)).toEqual([...rest, UNFOLDED[0]]);
      expect(await walk(x.page, sheet, 'Shift+Tab', UNFOLDED.length)).toEqual([...UNFOLDED].reverse());
      await x.page.keyboard.press('Escape');
      await sheet.isGone();
      await expect(x.button('us-product')).toBeFocused();
    }
  });
  await test.step('a click beside the sheet closes it; Cancel does too, and no request is made', async () => {
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    await x.page.mouse.click(600, 20);
    await sheet.isGone();
    await x.button('us-product').click();
    await sheet.click('button', 'Cancel');
    await sheet.isGone();
    await expect(x.button('us-product')).toBeFocused();
    await expect(x.button('us-product')).toHaveText('#AmazonCart');
    expect(await extension.ledger()).toEqual([]);
  });
  await test.step('X can pull the focus away from the open sheet, but not keep it', async () => {
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    await x.page
      .locator('[data-testid="SearchBox_Search_Input"]')
      .evaluate((input: HTMLElement) => input.focus());
    expect(await sheet.focused()).toBe(SHEET);
    await x.page.keyboard.type('rln');
    await expect(x.page.locator('[data-testid="SearchBox_Search_Input"]')).toHaveValue('');
  });
  await close();
  await test.step('X’s keyboard shortcuts do not fire while the sheet has the focus', async () => {
    await x.page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const capture of [true, false])
          document.addEventListener(type, () => heard.push(type), { capture });
      Object.assign(window, { heard });
    });
    const heard = () => x.page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
    await x.page.keyboard.press('l');
    expect(await heard()).toBeGreaterThan(0);
    const before = await heard();
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    for (const key of ['r', 'l', 'n', 'j', '?', 'Tab', 'ArrowDown', 'x']) await x.page.keyboard.press(key);
    expect(await heard()).toBe(before);
    await sheet.shows('Everyone on X');
  });
  await close();
  await test.step('after Esc the focus is on the button, and X’s keyboard shortcuts work from there', async () => {
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
    await expect(x.button('us-product')).toBeFocused();
    await x.page.evaluate(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
      Object.assign(window, { heard });
    });
    await x.page.keyboard.press('l');
    await x.page.keyboard.press('Enter');
    await sheet.shows('Everyone on X');
    expect(await x.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'keydown l',
      'keypress l',
      'keyup l',
    ]);
  });
  await close();
  await test.step('when X has replaced the clicked button, Esc returns the focus to the new one', async () => {
    const clicked = await x.button('us-product').elementHandle();
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    await x.tweet('us-product').evaluate((article) => {
      const bar = article.querySelector('[role="group"]');
      bar?.replaceWith(bar.cloneNode(true));
    });
    expect(await clicked?.evaluate((node) => node.isConnected)).toBe(false);
    await x.page.keyboard.press('Escape');
    await sheet.isGone();
    await expect(x.button('us-product')).toBeFocused();
  });
});

test('the focus never leaves a sheet with several products, nor is lost when controls go away', async ({
  x,
  sheet,
}) => {
  await x.open();
  await x.scrollTo('several-products');
  await x.button('several-products').click();
  await sheet.shows('Allow amazon.com');
  await x.page.evaluate(() => {
    const left: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.popover === null) left.push(target.outerHTML.slice(0, 80));
    });
    Object.assign(window, { left });
  });
  const back = await walk(x.page, sheet, 'Shift+Tab', STOPS.length + 1);
  expect(back.slice(0, STOPS.length)).toEqual([...STOPS].reverse());
  expect(back.at(-1)).toMatch(/^checkbox .*B06KNIFE33/);
  // With the third product ticked as well, a reply is no longer offered.
  await x.page.keyboard.press('Space');
  await sheet.shows(sheetStrings.oneForReply);
  expect(await sheet.focused()).toMatch(/^checkbox .*B06KNIFE33/);
  expect(await x.page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});
