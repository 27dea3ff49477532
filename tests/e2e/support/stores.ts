import type { Page } from '@playwright/test';
import {
  type AmazonFaults,
  makeAmazonWorld,
  type StoreState,
  store as storeIn,
} from '../../playground/amazon/world.ts';
import { addTweet, resetWorld, type World } from '../../playground/world.ts';
import { write } from '../../playground/write.ts';
import type { Extension } from './extension.ts';
import { expect } from './extension.ts';
import { hold } from './hold.ts';
import { ExtensionInternals } from './internals.ts';
import { BUTTON } from './our-button.ts';
import type { SheetDriver } from './sheet.ts';
import type { XPage } from './x-page.ts';

/** Grants access to stores without our pages, which have tests of their own. */
export async function allowStores(extension: Extension, ...stores: string[]): Promise<void> {
  const { page, cdp } = await extension.toolPage();
  const origins = stores.map((store) => `https://www.amazon.${store}/*`);
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request(${JSON.stringify({ origins })})`,
    // The browser requires a user gesture; this counts as one.
    userGesture: true,
    awaitPromise: true,
  });
  expect(result.value).toBe(true);
  const registered = () =>
    page.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      const [script] = await scripting.getRegisteredContentScripts();
      return script?.matches.length ?? 0;
    });
  await expect.poll(registered).toBe(stores.length);
}

/** A store of the playground. */
export function storeOf(world: World, store: string): StoreState {
  return storeIn(world.amazon, store);
}

/**
 * Keeps the stores from answering until the returned function is called. What our button says meanwhile can then be
 * asserted; without it, a fast store is done before a slow machine has looked.
 */
export function holdStores({ amazon }: World): () => void {
  return hold(amazon);
}

/** The same from the moment when a product is added at this store: the page that would say so does not come. */
export function holdStoresOnceAdded(world: World, store: string): () => void {
  const { adds } = storeOf(world, store);
  let release = () => {};
  adds.push = (...added) => {
    release = holdStores(world);
    return Array.prototype.push.apply(adds, added);
  };
  return () => release();
}

/** Puts a tweet with this link at the top of X's home. Resolves to its id. */
export function tweetLink(world: World, href: string): string {
  const { id } = addTweet(world, { author: 'daily_reader', parts: write(`Look at this ${href}`) });
  world.home.unshift(id);
  return id;
}

/** Our button in the tweet with this id. */
export function buttonOf(x: XPage, id: string) {
  return x.tweetById(id).locator(BUTTON);
}

/** Tweets a link, opens X, and asks for it with this act. Resolves to the tweet's id. */
export async function askForLink(
  x: XPage,
  sheet: SheetDriver,
  world: World,
  href: string,
  act: RegExp,
): Promise<string> {
  const id = tweetLink(world, href);
  await x.open();
  await buttonOf(x, id).click();
  await sheet.click('button', act);
  return id;
}

/** Opens X's home with a tweet for each link at its top, in this order. Resolves to the tweets' ids. */
export async function openWithLinks(x: XPage, world: World, hrefs: readonly string[]): Promise<string[]> {
  const ids = hrefs.toReversed().map((href) => tweetLink(world, href));
  await x.open();
  return ids.reverse();
}

/** Asks with this act for the link of a tweet on the open page. */
export async function askForTweet(x: XPage, sheet: SheetDriver, id: string, act: RegExp): Promise<void> {
  await x.page.bringToFront();
  await buttonOf(x, id).scrollIntoViewIfNeeded();
  await buttonOf(x, id).click();
  await sheet.click('button', act);
}

/**
 * Leaves everything but X's open page as it was before any request, for the next row of a table: the stores as new with
 * only these faults, no store's tab, no request, no notification.
 */
export async function startOver(
  extension: Extension,
  world: World,
  faults: Partial<AmazonFaults> = {},
): Promise<void> {
  for (const page of storePages(extension)) await page.close();
  Object.assign(world, { amazon: makeAmazonWorld() });
  Object.assign(world.amazon.faults, faults);
  const internals = await ExtensionInternals.of(extension);
  await internals.forgetRequests();
}

/**
 * Leaves everything but X's page as a test finds it, for a row of a table that loads X's page again: the whole world as
 * new, no other page, no request, no notification. Settings stay.
 */
export async function startAgain(x: XPage, extension: Extension, world: World): Promise<void> {
  const { page } = await extension.toolPage();
  for (const other of extension.context.pages()) if (other !== page && other !== x.page) await other.close();
  // Away from X first: what its page still does would belong to the row before.
  await x.page.goto('about:blank');
  resetWorld(world);
  world.noise = false;
  const internals = await ExtensionInternals.of(extension);
  await internals.forgetRequests();
}

/** The open pages of Amazon's stores. */
export function storePages({ context }: Extension): Page[] {
  return context.pages().filter((page) => /^https:\/\/www\.amazon\./.test(page.url()));
}

/** What reached a store's server: each add by its ASIN, and any wrong press by its name. */
export function presses({ adds, wrongPresses }: StoreState): string[] {
  return [...adds.map(({ asin }) => asin), ...wrongPresses.map(({ button }) => `wrong: ${button}`)];
}

interface Scripting {
  getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
}
