import type { Page } from '@playwright/test';
import { sampleId } from '../../playground/sample.ts';
import { createTweets } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';

const TYPES = ['click', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

/** From now on, records every such event that reaches X's document or one of its tweets. */
async function listenAsX(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate((types) => {
    const heard: string[] = [];
    for (const type of types)
      for (const node of [document, ...document.querySelectorAll('article')])
        for (const capture of [true, false])
          node.addEventListener(type, () => heard.push(`${type} ${node.nodeName}`), { capture });
    Object.assign(window, { heard });
  }, TYPES);
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('the page’s own events press nothing of ours', async ({ x, sheet, extension, playground }) => {
  const since = Date.now();
  await x.open();
  await test.step('the page’s own events on the open sheet do nothing', async () => {
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    const { x: left, y: top } = await sheet.centre('button', /^Reply #/);
    await x.page.evaluate(
      ([clientX, clientY]) => {
        const host = document.elementFromPoint(clientX, clientY) as HTMLElement;
        const all = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
        host.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          for (const target of [host, document.body]) target.dispatchEvent(new MouseEvent(type, all));
        for (const key of ['Enter', 'Escape', ' '])
          host.dispatchEvent(new KeyboardEvent('keydown', { ...all, key }));
      },
      [left, top] as const,
    );
    await sheet.shows('Everyone on X');
    expect(await extension.ledger()).toEqual([]);
    expect(createTweets(playground, since)).toBe(0);
  });
  await x.page.keyboard.press('Escape');
  await sheet.isGone();
  await test.step('the page’s own clicks and keys on the button do nothing', async () => {
    await x.button('us-product').evaluate((button: HTMLElement) => {
      button.click();
      button.focus();
      const all = { bubbles: true, cancelable: true, composed: true };
      for (const target of [button, button.parentElement]) {
        for (const type of ['pointerdown', 'pointerup']) target?.dispatchEvent(new PointerEvent(type, all));
        for (const type of ['mousedown', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(type, all));
        for (const key of ['Enter', ' '])
          for (const type of ['keydown', 'keypress', 'keyup'])
            target?.dispatchEvent(new KeyboardEvent(type, { ...all, key }));
      }
    });
    expect(await sheet.text()).toBe('');
    expect(await extension.ledger()).toEqual([]);
    expect(createTweets(playground, since)).toBe(0);
    await x.page.bringToFront();
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
  });
});

test('copies of our button do nothing, and X never hears that ours was pressed', async ({
  x,
  sheet,
  extension,
}) => {
  await x.open();
  await test.step('copies of our button made by the page, or our button moved to another tweet, do nothing', async () => {
    const plain = x.tweet('plain-1');
    await x.tweet('us-product').evaluate((article) => {
      const ours = article.querySelector('[data-amazoncart]');
      const forged = ours?.cloneNode(true) as HTMLElement;
      forged.id = 'forged';
      forged.addEventListener('click', (event) => event.stopPropagation());
      ours?.before(forged);
    });
    await x.page.locator('#forged').click();
    expect(await sheet.text()).toBe('');
    await x.page
      .locator('#forged')
      .evaluate((node, bar) => bar?.append(node), await plain.locator('[role="group"]').elementHandle());
    await x.page.locator('#forged').click();
    expect(await sheet.text()).toBe('');

    await x.page.evaluate(() => {
      const [ours] = document.querySelectorAll('[data-amazoncart]:not(#forged)');
      document.querySelector('#forged')?.replaceWith(ours ?? '');
    });
    // It is moved back to its own tweet at once.
    await expect(x.button('us-product')).toHaveCount(1);
    await expect(plain.locator('[data-amazoncart]')).toHaveCount(0);
    expect(await sheet.text()).toBe('');
    expect(await extension.ledger()).toEqual([]);
  });
  await test.step('a click, Enter or Space on the button never reaches X: the tweet does not open', async () => {
    const heard = await listenAsX(x.page);
    await x.button('us-product').click();
    await sheet.shows('Everyone on X');
    await x.page.keyboard.press('Escape');
    await expect(x.button('us-product')).toBeFocused();
    for (const key of ['Enter', 'Space']) {
      await x.page.keyboard.press(key);
      await sheet.shows('Everyone on X');
      await x.page.keyboard.press('Escape');
      await sheet.isGone();
    }
    await x.button('us-product').click({ button: 'middle' });
    expect(await sheet.text()).toBe('');
    expect(await heard()).toEqual([]);
    await expect(x.page).toHaveURL('https://x.com/home');
    // The rest of the tweet works as before.
    await x
      .tweet('us-product')
      .locator('[data-testid="tweetText"]')
      .click({ position: { x: 5, y: 5 } });
    await expect(x.page).toHaveURL(new RegExp(sampleId('us-product')));
  });
});

test('the page cannot read the sheet, nor any message of ours', async ({ x, sheet }) => {
  await x.page.addInitScript(() => {
    const roots: ShadowRoot[] = [];
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, { ...init, mode: 'open' });
      roots.push(root);
      return root;
    };
    Object.assign(window, { roots });
  });
  const readable = () =>
    x.page.evaluate(() => {
      const open = [...document.querySelectorAll('*')].filter((node) => node.shadowRoot).length;
      const caught = (window as unknown as { roots: ShadowRoot[] }).roots.length;
      const text = document.body.innerText + document.documentElement.outerHTML;
      const active = document.activeElement?.textContent ?? '';
      return { open, caught, words: /can see this reply|Add privately/.test(text + active) };
    });
  await x.open();
  await x.button('us-product').click();
  await sheet.shows('Everyone on X can see this reply');
  expect(await readable()).toMatchObject({ open: 0, caught: 0, words: false });
});
