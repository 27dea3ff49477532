import type { Browser } from './browser.ts';
import type { Ledger } from './ledger.ts';
import { tell } from './tell.ts';

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
    isDone = await tell(browser, ledger, [...new Set(recent.map(({ tweet }) => tweet.id))]);
  };
}
