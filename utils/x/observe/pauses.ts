import type { Ended } from '../orphan.ts';
import type { WatchFlags } from './tweet-watcher.ts';

/**
 * The page that people scroll through most and that rarely shows what we observe: look there only
 * when scrolling pauses.
 */
const HOME = '/home';
/** A pause is noticed after this time at the earliest, and after twice this time at the latest, in ms. */
const PAUSE_MS = 2_000;

/**
 * Decides when tweets are observed: on X's home page at pauses of scrolling, elsewhere as they are inserted.
 * @param flags `allTweets` is set here
 * @param onPause called when the reader of the home page has stopped scrolling
 */
export function watchPauses(flags: Pick<WatchFlags, 'allTweets'>, onPause: () => void, ended: Ended): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The reader has scrolled since `pause` was set. */
  let hasMoved = false;
  const wait = () => {
    hasMoved = false;
    pause = setTimeout(() => {
      pause = undefined;
      if (hasMoved) wait();
      else if (!ended.aborted) onPause();
    }, PAUSE_MS);
  };
  // Readers often stop and scroll on: set a flag then, not a new timer.
  const onScrollEnd = () => {
    if (pause !== undefined) hasMoved = true;
    else if (!flags.allTweets) wait();
  };
  const onNavigation = () => {
    flags.allTweets = !globalThis.navigation || location.pathname !== HOME;
  };
  // Reading the address at every batch would cost more than everything else here. Where the browser has no
  // Navigation API (Firefox before 147), every tweet is looked at on every page.
  globalThis.navigation?.addEventListener('currententrychange', onNavigation);
  onNavigation();
  document.addEventListener('scrollend', onScrollEnd);
}
