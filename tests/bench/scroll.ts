import type { Playground } from '../playground/server.ts';
import { makeWorld } from '../playground/world.ts';
import { type Cost, costOf } from './cost.ts';
import type { ScriptOwners } from './script-owners.ts';
import { type Contender, OURS, type Stage } from './stage.ts';
import { type Mix, makeHome } from './timeline.ts';
import { record } from './trace.ts';

const X = 'https://x.com';
/** The speed of fast flicking, fifty tweets a second: 5,000 tweets must pass within minutes. */
export const PIXELS_A_SECOND = 15_000;

export interface Stretch {
  tweets: number;
  seed: number;
  mix: Mix;
  /** What X does by itself meanwhile: changing counters, hover cards, re-created action bars. */
  isBusy: boolean;
}

export interface Scrolled extends Cost {
  /** Tweets that were shown. */
  tweets: number;
}

/**
 * Gives all contenders the same timeline.
 * @param contender who may want nobody to be signed in
 */
export function lay(
  { world }: Playground,
  { tweets, seed, mix, isBusy }: Stretch,
  { isSignedOut }: Contender = OURS,
): void {
  makeHome(world, tweets, seed, mix);
  world.viewer = isSignedOut ? null : makeWorld().viewer;
  world.noise = isBusy;
  world.faults.rerenderEveryMs = isBusy ? 1000 : 0;
}

/**
 * Scrolls through a whole timeline with the wheel at a steady speed, and adds up what it cost.
 * @param path the page that it is on
 */
export async function scroll(
  { page, cdp, contender }: Stage,
  { isBusy }: Pick<Stretch, 'isBusy'>,
  owners: ScriptOwners,
  path = '/home',
): Promise<Scrolled> {
  await page.goto(X + path);
  await page.locator('article').first().waitFor();
  // X's second client draws no further rows before that.
  await page.locator('html:not([data-app-version]), html[data-hydrated]').waitFor({ state: 'attached' });
  await page.mouse.move(640, 450);
  await page.evaluate(countTweets, isBusy);
  // What page and extension do at startup is measured elsewhere (start.ts).
  await page.waitForTimeout(500);
  let tweets = 0;
  const events = await record(cdp, async () => {
    await toEnd({ page, cdp });
    tweets = await page.evaluate(() => (window as unknown as { tweetsSeen: () => number }).tweetsSeen());
  });
  if (!contender.dir) owners.learn(events);
  return { ...costOf(events, X, owners), tweets };
}

/** On a busy machine scrolling ends early, so the tweets shown are counted, not the tweets in the timeline. */
const LONGEST_MS = 20_000;

/** Turns the wheel at a steady speed until the page's end. */
export async function toEnd({ page, cdp }: Pick<Stage, 'page' | 'cdp'>): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until && !(await page.evaluate(isAtEnd)))
    await cdp.send('Input.synthesizeScrollGesture', {
      ...{ x: 640, y: 450, yDistance: -PIXELS_A_SECOND, speed: PIXELS_A_SECOND },
      ...{ gestureSourceType: 'mouse', preventFling: true },
    });
}

function isAtEnd(): boolean {
  return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
}

/** Runs in the page: counts the rows that are mounted, and opens hover cards as a resting pointer does. */
function countTweets(isBusy: boolean): void {
  const names = '[data-testid="User-Name"] a';
  let seen = 0;
  const cell = document.querySelector('article')?.closest('[data-testid="cellInnerDiv"], section > *');
  const rows = cell?.parentElement;
  if (rows)
    new MutationObserver((all) => {
      for (const { addedNodes } of all) seen += addedNodes.length;
    }).observe(rows, { childList: true });
  Object.assign(window, { tweetsSeen: () => seen });
  if (!isBusy) return;
  let last: Element | undefined;
  setInterval(() => {
    last?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true }));
    last = [...document.querySelectorAll(names)].find((name) => name.getBoundingClientRect().top > 100);
    last?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  }, 900);
}
