import type { Ended } from '../../utils/x/orphan.ts';
import { whenIdle } from '../../utils/x/when-idle.ts';

/**
 * Calls back once, when the page's first HTML is parsed and the page is in its tab.
 * @param onReady `loadedAt`: when it came there, ms since the epoch
 */
export function watchPageStart(onReady: (loadedAt: number) => void): void {
  const begin = () => {
    const loadedAt = Date.now();
    const ready = () => onReady(loadedAt);
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', ready, { once: true });
    else ready();
  };
  // Chromium loads pages that the shopper may go to ahead of time, with our script in them. Such a page is not in a tab
  // yet, and may never be: the background hears nothing of it until it is.
  if ((document as Document & { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}

/** How long to wait between two looks for X's first tweet, in ms, and how often to look again. */
const LOOK_EVERY_MS = 250;
const MOST_LOOKS = 8;
/** The longest that a page which is never idle is left alone after that, in ms. */
const IDLE_WITHIN_MS = 1_000;

/**
 * Calls back in an idle moment once the page has its first tweet, or when it has had none for two seconds.
 * @param ended the call is no longer wanted
 */
export function afterFirstTweet(call: () => void, ended: Ended, looks = MOST_LOOKS): void {
  if (ended.aborted) return;
  if (looks === 0 || document.querySelector('article')) whenIdle(call, IDLE_WITHIN_MS);
  else setTimeout(afterFirstTweet, LOOK_EVERY_MS, call, ended, looks - 1);
}
