import type { Page } from '@playwright/test';
import { addItem } from '../../playground/amazon/world.ts';
import { addTweet, type TextPart } from '../../playground/world.ts';
import { tcoFor } from '../../playground/write.ts';
import { createTweets, REPLY } from '../support/asking.ts';
import { expect, test } from '../support/extension.ts';
import { allowStores, buttonOf, presses, storeOf } from '../support/stores.ts';

/** Sets `pwned` if parsed as markup; its control characters reverse, hide and break the text beside it. */
const MARKUP = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const HOSTILE = `${MARKUP}\u202egnp.lruos\u2066\u200f Ama\u200bz\u00adon\u2060\u0000\u0007\u001b end\ud83d`;
const SHOWN = `${MARKUP}gnp.lruos Amazon end`;
const LONG = `${HOSTILE} ${'long '.repeat(20_000)}`;
/** Our own sentences isolate a hashtag or a price by such a pair; nothing in it can break out. */
const OUR_PAIR = /\u2068([^\u2066-\u2069]*)\u2069/g;
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;

const ASIN = 'B0HOSTILE1';
const HREF = `https://www.amazon.com/dp/${ASIN}?tag=${encodeURIComponent(`${MARKUP}\u202eoduesp`)}`;

/** Expects a page of ours to show the text as plain text: nothing runs, is reversed or overflows the window. */
async function expectPlainText(page: Page): Promise<void> {
  const seen = await page.evaluate(() => ({
    pwned: 'pwned' in globalThis,
    made: document.querySelectorAll('[onerror], img[src="x"], main script, body > script:not([src])').length,
    wide: document.documentElement.scrollWidth > innerWidth,
    words: document.body.innerText,
    titles: [...document.querySelectorAll('[title]')].map((node) => node.getAttribute('title') ?? ''),
  }));
  expect(seen).toMatchObject({ pwned: false, made: 0, wide: false });
  for (const text of [seen.words.replaceAll(/[\n\t]/g, ' '), ...seen.titles]) {
    expect(text.replaceAll(OUR_PAIR, '$1')).not.toMatch(UNSEEN);
    expect(text.length).toBeLessThan(6000);
  }
}

test('hostile text in a tweet, its author’s name, X’s toast or a product’s title stays plain text wherever we show it', async ({
  x,
  sheet,
  world,
  extension,
  playground,
}) => {
  const since = Date.now();
  await allowStores(extension, 'com');
  world.accounts.set('mal_lory', { handle: 'mal_lory', name: LONG, protected: false });
  addItem(world.amazon, { asin: ASIN, title: LONG });
  const link: TextPart = { kind: 'link', tco: tcoFor(HREF), expanded: HREF };
  const parts: TextPart[] = [{ kind: 'text', text: LONG.slice(0, 20_000) }, link];
  const { id } = addTweet(world, { author: 'mal_lory', parts });
  world.home = [id];

  for (const client of ['second', 'first'] as const)
    await test.step(`the sheet on the ${client} client`, async () => {
      world.client = client;
      await x.open();
      const button = buttonOf(x, id);
      await button.scrollIntoViewIfNeeded();
      await button.click();
      await sheet.shows('@mal_lory');
      await sheet.unfold();
      await sheet.shows('This link has the affiliate tag');
      const text = await sheet.text();
      expect(text).toContain(`${MARKUP}oduesp`.slice(0, 60));
      expect(text).not.toMatch(UNSEEN);
      expect(text.length).toBeLessThan(2500);
      await sheet.waitUntilStable();
      expect(await sheet.isWhole()).toBe(true);
    });

  await test.step('the request is accepted, and X’s refusal is shown in X’s own words', async () => {
    world.faults.createTweet = 'restricted';
    await x.page.evaluate((said) => {
      new MutationObserver(() => {
        const words = document.querySelector('[data-testid="toast"] span span, [data-testid="toast"] span');
        if (words && words.textContent !== said) words.textContent = said;
      }).observe(document.body, { childList: true, subtree: true });
    }, LONG);
    await sheet.click('button', REPLY);
    await sheet.shows('X says:');
    const text = await sheet.text();
    expect(text).toContain(SHOWN);
    expect(text).not.toMatch(UNSEEN);
    expect(text.length).toBeLessThan(1000);
    expect(await sheet.isWhole()).toBe(true);
    expect(await extension.history()).toEqual(['asked', 'reply/composing', 'reply/pressing', 'reply/failed']);
    expect(createTweets(playground, since)).toBe(1);
  });

  await test.step('asked for again, it is posted and put into the cart', async () => {
    world.faults.createTweet = 'ok';
    await x.open();
    await buttonOf(x, id).click();
    await sheet.click('button', REPLY);
    await expect(buttonOf(x, id)).toHaveText('In your cart');
    expect(presses(storeOf(world, 'com'))).toEqual([ASIN]);
    expect(await x.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  });

  await test.step('the popup', async () => {
    const popup = await extension.popup();
    const title = popup.locator('.request b').first();
    await expect(title).toHaveText(
      // A lone surrogate does not survive the network.
      new RegExp(`^${SHOWN.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\ufffd? [long ]+$`),
    );
    expect((await title.textContent())?.length).toBeLessThanOrEqual(500);
    expect((await title.boundingBox())?.height).toBeLessThan(40);
    await expectPlainText(popup);
    await popup.close();
  });

  await test.step('activity, its menus and a request’s history', async () => {
    const activity = await extension.activity();
    await expect(activity.getByText(SHOWN, { exact: false }).first()).toBeVisible();
    await expectPlainText(activity);
    for (const row of [0, 1]) {
      await activity
        .locator('.card')
        .nth(row)
        .getByRole('button', { name: /^More for/ })
        .click();
      await activity.getByRole('menuitem', { name: 'Details' }).click();
      await expect(activity.locator('dialog .history li').first()).toBeVisible();
      await expectPlainText(activity);
      await activity.locator('dialog').getByRole('button', { name: 'Close' }).click();
    }
    await activity.close();
  });
});
