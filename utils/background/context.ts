import { bestEffort } from '../common/best-effort.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RequestEvent } from '../requests/events.ts';
import type { RequestState } from '../requests/fold.ts';
import type { BrowserPort } from './browser-port.ts';
import { readButtonStates } from './read-button-states.ts';

/**
 * What every part of the background works with: the ledger, the browser, and the ways to change and announce requests.
 */
export interface BackgroundContext {
  /** Opens the ledger; later calls resolve to the same one. */
  openLedger(): Promise<Ledger>;
  browser: BrowserPort;
  /**
   * Writes events of a request, then announces its tweet's button state. A sender that gets its command's answer
   * can rely on both; one that gets none sends the command again.
   * @returns the request's state afterwards; null when it has not been asked for
   */
  record(requestId: string, ...events: RequestEvent[]): Promise<RequestState | null>;
  /**
   * Tells every open page the button states of these tweets, and how many requests need the shopper. What was
   * written stays written, even if no page can be told.
   * @param isEverythingStale more may have changed than these tweets' requests
   * @returns whether the pages were told; never rejects
   */
  announce(tweetIds: readonly string[], isEverythingStale?: boolean): Promise<boolean>;
}

/**
 * Makes the context that all parts of the background share.
 * @param openLedger called at every use; caches the open ledger itself
 */
export function createContext(openLedger: () => Promise<Ledger>, browser: BrowserPort): BackgroundContext {
  async function announce(tweetIds: readonly string[], isEverythingStale = false): Promise<boolean> {
    return bestEffort('announcing button states', async () => {
      const ledger = await openLedger();
      const states = await readButtonStates(ledger, tweetIds);
      await browser.announce(states, await ledger.countNeedsYou(), isEverythingStale);
    });
  }

  async function record(requestId: string, ...events: RequestEvent[]): Promise<RequestState | null> {
    const state = await (await openLedger()).append(requestId, ...events);
    // It could be written: whatever trouble was shown before is over.
    await browser.tellTrouble(null);
    if (state) await announce([state.tweet.id]);
    return state;
  }

  return { openLedger, browser, record, announce };
}
