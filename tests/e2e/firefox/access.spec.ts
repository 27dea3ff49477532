import { accessStrings } from '../../../utils/i18n/en/access.ts';
import { sheetStrings } from '../../../utils/i18n/en/sheet.ts';
import { storeStrings } from '../../../utils/i18n/en/stores.ts';
import { xAccessStrings } from '../../../utils/i18n/en/x-access.ts';
import { X_MATCHES } from '../../../utils/x-facts/hosts.ts';
import { store } from '../../playground/amazon/world.ts';
import { expect, press, test, textOf } from '../support/firefox.ts';
import { choose, label, openX, storeTabs } from '../support/firefox-sheet.ts';
import { presses, tweetLink } from '../support/stores.ts';

/** Firefox gives and takes access site by site. */

test('without access to X there is no button; welcome page and popup say so, and offer to change it', async ({
  x,
  extension,
}) => {
  await extension.setAccess('remove', X_MATCHES);
  await x.goto('https://x.com/home');
  await x.waitForSelector('article[data-testid="tweet"]');
  const popup = await extension.open('popup.html');
  const welcome = await extension.open('welcome.html');
  for (const page of [popup, welcome])
    await expect.poll(() => textOf(page)).toContain(xAccessStrings.missing);
  expect(await x.$('[data-amazoncart]')).toBeNull();

  await press(popup, xAccessStrings.allow);
  for (const page of [popup, welcome]) await expect.poll(() => textOf(page)).toContain(xAccessStrings.given);
  expect(await extension.access()).toEqual(expect.arrayContaining([...X_MATCHES]));
  await openX(x);
});

test('a store is allowed from the sheet, which then goes on by itself, and withdrawn in the settings, after which its pages are left alone', async ({
  x,
  world,
  firefox,
  extension,
}) => {
  const [first, second] = ['B0LAMPDESK', 'B0QUIETEAR'].map((asin) =>
    tweetLink(world, `https://www.amazon.com/dp/${asin}`),
  ) as [string, string];
  await openX(x);
  await choose(x, first, sheetStrings.allowPrivate('amazon.com'));
  const grant = await extension.page(`${await extension.root()}grant.html`);
  await press(grant, accessStrings.allowAndAdd('amazon.com'));
  await expect.poll(() => label(x, first), { timeout: 40_000 }).toBe('In your cart');
  expect(presses(store(world.amazon, 'com'))).toEqual(['B0LAMPDESK']);
  await expect.poll(() => storeTabs(firefox)).toEqual([]);

  const options = await extension.open('options.html');
  await press(options, `${storeStrings.withdraw} amazon.com`);
  await expect.poll(() => textOf(options)).toContain(storeStrings.notAllowed);
  expect(await extension.access()).not.toContain('https://www.amazon.com/*');
  await choose(x, second, sheetStrings.openLink);
  await expect.poll(() => label(x, second)).toBe('Opened');
  expect(presses(store(world.amazon, 'com'))).toEqual(['B0LAMPDESK']);
});
