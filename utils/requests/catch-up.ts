import type { Browser } from './browser.ts';
import { type ButtonState, buttonState } from './fold.ts';
import type { Ledger } from './ledger.ts';

/** How many of the newest requests a new background tells of. */
const RECENT = 10;

/**
 * What was written by a background that died before it could tell, the next one tells, once: the states of
 * the newest and the open requests, and how many need the shopper.
 */
export function makeCatchUp(browser: Browser): (ledger: Ledger) => Promise<void> {
  let isDone = false;
  return async (ledger) => {
    if (isDone) return;
    const recent = [...(await ledger.latest(RECENT)), ...(await ledger.open())];
    const states: Record<string, ButtonState> = {};
    for (const tweetId of new Set(recent.map(({ tweet }) => tweet.id))) {
      const [newest] = await ledger.byTweet(tweetId);
      if (newest) states[tweetId] = buttonState(newest);
    }
    await browser.announce(states, await ledger.countNeedsYou());
    isDone = true;
  };
}
