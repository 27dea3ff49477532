import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { sheetStrings } from '../../utils/i18n/en/sheet.ts';
import { Extension, extensionId } from '../e2e/support/extension.ts';
import { letBrowserGrant } from '../e2e/support/grants.ts';
import { expect } from '../e2e/support/our-button.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { XPage } from '../e2e/support/x-page.ts';
import { store } from '../playground/amazon/world.ts';
import type { Playground } from '../playground/server.ts';
import { PROJECT } from './tool-path.ts';

/** Where the loop leaves its pictures. */
export const PICTURES = join(PROJECT, '.output/start');

/**
 * Plays the whole loop as a shopper would, from the click in the timeline to the product in the store's
 * cart and @MyAmazon's answer in the popup, then looks at X's second web client. Prints each step once it is seen on the
 * page. Throws at the first one that is not seen.
 */
export async function playLoop(context: BrowserContext, { world }: Playground): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  let count = 0;
  const seen = async (what: string, page: Page) => {
    count += 1;
    const file = join(PICTURES, `${String(count).padStart(2, '0')}.png`);
    await page.screenshot({ path: file });
    console.log(`${count}. ${what}\n   picture: ${file.slice(PROJECT.length).replace(/^\//, '')}`);
  };

  const extension = new Extension(context, await extensionId(context));
  const page = await context.newPage();
  const x = new XPage(page);
  const sheet = await SheetDriver.of(page);

  await x.open();
  await x.button('us-product').waitFor();
  await seen('The timeline shows the #AmazonCart button under a tweet with an Amazon link.', page);

  await x.button('us-product').click();
  await sheet.shows('Everyone on X can see this reply');
  await seen(`A click opens the sheet: “${await sentence(sheet, /Everyone[^.]*\./)}”`, page);

  await letBrowserGrant(context, extension.id);
  const granting = context.waitForEvent('page', { predicate: (opened) => opened.url().includes('/grant') });
  await sheet.click('button', 'Allow amazon.com');
  const grant = await granting;
  await seen('“Allow amazon.com” opens the small page on which one store is allowed.', grant);
  await grant.getByRole('button', { name: 'Allow amazon.com' }).click();
  await grant.getByRole('heading', { name: 'amazon.com is allowed' }).waitFor();
  await page.bringToFront();
  await sheet.shows('After you reply, we also add the product to your amazon.com cart.');
  await seen('The browser has allowed it (here without its own question), and the sheet says so.', page);

  world.myAmazon.on = true;
  await sheet.click('button', /^Reply #AmazonCart/);
  await x.composer.waitFor();
  await seen('X’s own reply box answers that very tweet, with #AmazonCart in it.', page);

  await sheet.shows('Your reply is posted');
  const reply = world.posted.at(-1);
  await seen(`X showed the new reply’s id, ${reply?.id}. The notice says so.`, page);

  await expect(x.button('us-product')).toHaveText('In your cart');
  await seen('The product’s page was read in a tab behind this one. The button says “In your cart”.', page);

  const cart = await context.newPage();
  await cart.goto('https://www.amazon.com/gp/cart/view.html');
  const asin = store(world.amazon, 'com').adds[0]?.asin;
  await cart.locator(`[data-asin="${asin}"]`).first().waitFor();
  await seen(`The store’s own cart shows it: ${asin}.`, cart);
  await page.bringToFront();

  await x.open(`/${reply?.author}/status/${reply?.id}`);
  await page.locator('article', { hasText: 'MyAmazon' }).nth(0).waitFor();
  await seen(
    '@MyAmazon answers below the reply (the playground’s switch is on; the real service is gone).',
    page,
  );

  const popup = await extension.popup();
  await popup.getByText('@MyAmazon says it was added.').waitFor();
  await popup.getByText('Reply posted').waitFor();
  await popup.locator('.states').getByText('In your cart').waitFor();
  await seen('The popup shows the request: reply posted, in your cart, and what @MyAmazon said.', popup);

  world.client = 'second';
  await page.bringToFront();
  await x.open();
  await expect(x.button('us-product')).toHaveText('In your cart');
  await x.button('uk-product').click();
  await sheet.shows(sheetStrings.openLink);
  await seen('On X’s second web client the same sheet opens at the button.', page);
}

async function sentence(sheet: SheetDriver, pattern: RegExp): Promise<string> {
  return pattern.exec(await sheet.text())?.[0] ?? '';
}
