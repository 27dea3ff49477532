import type { Page } from '@playwright/test';
import { REPLY } from '../e2e/support/asking.ts';
import { SheetDriver } from '../e2e/support/sheet.ts';
import { sampleId } from '../playground/sample.ts';
import type { Playground } from '../playground/server.ts';
import { resetWorld } from '../playground/world.ts';
import { changedAfter, takeOut } from './scale-ledger.ts';

const TWEET = sampleId('us-product');
const BUTTON = `article:has(a[href$="/status/${TWEET}"]) [data-amazoncart]`;
const BOX = '[role="dialog"] [data-testid="tweetButton"]';
/**
 * A click on "Reply" in the sheet, in wall-clock time: until the request is recorded and announced, and until X's
 * reply box is open.
 */
export async function clickReply(page: Page, internals: Page, playground: Playground) {
  resetWorld(playground.world);
  await page.bringToFront();
  await page.goto('https://x.com/home');
  await page.locator(BUTTON).first().click();
  const sheet = await SheetDriver.of(page);
  await sheet.centre('button', REPLY);
  await sheet.waitUntilStable();
  const { x, y } = await sheet.centre('button', REPLY);
  const seen = page.evaluate(
    (box) =>
      new Promise<number>((resolve) => {
        const look = () => (document.querySelector(box) ? resolve(Date.now()) : requestAnimationFrame(look));
        look();
      }),
    BOX,
  );
  await page.mouse.move(x, y);
  await page.mouse.down();
  const at = Date.now();
  await page.mouse.up();
  const open = await seen;
  const written = await changedAfter(internals, at);
  const kinds = await takeOut(internals, TWEET);
  if (!kinds.includes('reply/composing')) throw new Error(`Nothing was asked for: ${kinds}`);
  await page.goto('about:blank');
  return { clickToComposing: written - at, clickToReplyBox: open - at };
}
