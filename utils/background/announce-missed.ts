import type { Ledger } from '../ledger/ledger.ts';
import { announce } from './announce.ts';
import type { BrowserPort } from './browser-port.ts';

/** How many of the newest requests a new background tells of. */
const RECENT = 10;

/**
 * What was written by a background that died before it could tell, the next one tells, once: the states of
 * the newest and the open requests, and how many need the shopper.
 */
export function createMissedAnnouncer(browser: BrowserPort): (ledger: Ledger) => Promise<void> {
  let isDone = false;
  return async (ledger) => {
    if (isDone) return;
    const recent = [...(await ledger.latest(RECENT)), ...(await ledger.open())];
    isDone = await announce(browser, ledger, [...new Set(recent.map(({ tweet }) => tweet.id))]);
  };
}
