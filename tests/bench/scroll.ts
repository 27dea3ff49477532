import type { Playground } from '../playground/server.ts';
import { type Cost, costOf } from './cost.ts';
import type { Stage } from './stage.ts';
import { type Mix, makeHome } from './timeline.ts';
import { record } from './trace.ts';

const X = 'https://x.com';
/** Of someone who flicks through, at fifty tweets a second: 5,000 of them must pass in minutes. */
export const PIXELS_A_SECOND = 15_000;

export interface Stretch {
  tweets: number;
  seed: number;
  mix: Mix;
  /** What X does by itself meanwhile: moving counters, hover cards, action bars made anew. */
  isBusy: boolean;
}

export interface Scrolled extends Cost {
  /** Tweets that came by. */
  tweets: number;
}

/** Puts a stretch of timeline before all contenders. */
export function lay(playground: Playground, { tweets, seed, mix, isBusy }: Stretch): void {
  const { world } = playground;
  makeHome(world, tweets, seed, mix);
  world.noise = isBusy;
  world.faults.rerenderEveryMs = isBusy ? 1000 : 0;
}

/** Scrolls through the whole stretch with the wheel, at one speed, and adds up what it cost. */
export async function scroll({ page, cdp }: Stage, { isBusy }: Stretch): Promise<Scrolled> {
  await page.goto(`${X}/home`);
  await page.locator('article').first().waitFor();
  await page.mouse.move(640, 450);
  await page.evaluate(countTweets, isBusy);
  // Whatever a page and an extension do at their start has its own figures.
  await page.waitForTimeout(500);
  let tweets = 0;
  const events = await record(cdp, async () => {
    await toEnd({ page, cdp });
    tweets = await page.evaluate(() => (window as unknown as { tweetsSeen: () => number }).tweetsSeen());
  });
  return { ...costOf(events, X), tweets };
}

/** On a machine with other work to do a stretch ends early: what came by is counted, not what was laid. */
const LONGEST_MS = 20_000;

/** Turns the wheel at a steady speed until the page has no more. */
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

/** Runs in the page: counts the rows that come, and opens hover cards as a resting pointer does. */
function countTweets(isBusy: boolean): void {
  const names = '[data-testid="User-Name"] a';
  let seen = 0;
  const rows = document.querySelector('article')?.closest('[data-testid="cellInnerDiv"]')?.parentElement;
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
