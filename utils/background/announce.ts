import { bestEffort } from '../common/best-effort.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type ButtonState, buttonState } from '../requests/fold.ts';
import type { BrowserPort } from './browser-port.ts';

/** How the buttons of these tweets stand; a tweet without a request is left out. */
export async function buttonStates(
  ledger: Ledger,
  tweetIds: Iterable<string>,
): Promise<Record<string, ButtonState>> {
  const states: Record<string, ButtonState> = {};
  for (const tweetId of tweetIds) {
    const [newest] = await ledger.byTweet(tweetId);
    if (newest) states[tweetId] = buttonState(newest);
  }
  return states;
}

/**
 * Tells every face how the buttons of these tweets stand now, and how many requests need the shopper. What was
 * written stands whether or not anybody could be told.
 * @param wide more has changed than these tweets' requests
 * @returns whether it was told; never rejects
 */
export async function announce(
  browser: Pick<BrowserPort, 'announce'>,
  ledger: Ledger,
  tweetIds: readonly string[],
  wide = false,
): Promise<boolean> {
  return bestEffort('telling how requests stand', async () => {
    const idle = Object.fromEntries(tweetIds.map((tweetId) => [tweetId, 'idle' as const]));
    const states = { ...idle, ...(await buttonStates(ledger, tweetIds)) };
    await browser.announce(states, await ledger.countNeedsYou(), wide);
  });
}
