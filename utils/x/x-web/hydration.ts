import { CLIENT_MADE, X_WEB_PAGE } from './selectors.ts';

/**
 * X's second client sends its first tweets rendered by the server, and React hydrates them later. A node inserted before
 * that can make React throw the whole page away, so nothing of ours may be inserted earlier (docs/facts/x-web.md 9). The
 * only sign of hydration is what React adds in the browser.
 */

/** How often to look for that sign, in ms. It comes as attributes, without a new node. */
const CHECK_EVERY_MS = 250;
/** How long after its load a page without the sign counts as hydrated, in ms: a late button is better than a broken page. */
const GIVE_UP_MS = 10_000;

let isOver = false;

/** Is it safe to insert a node of ours into this tweet? */
export function isHydrated(article: Element): boolean {
  return isOver || article.querySelector(CLIENT_MADE) !== null;
}

/**
 * Waits until React has taken over the page of the second client; does nothing on a page of the first.
 * @param onHydrated called once, at that moment
 */
export function watchHydration(onHydrated: () => void, signal: AbortSignal): void {
  let giveUpAt = Number.POSITIVE_INFINITY;
  const checkAgain = () => {
    if (isOver || signal.aborted) return;
    if (!document.querySelector(CLIENT_MADE) && performance.now() < giveUpAt) {
      setTimeout(checkAgain, CHECK_EVERY_MS);
      return;
    }
    isOver = true;
    onHydrated();
  };
  const onLoad = () => {
    if (!document.querySelector(X_WEB_PAGE)) return;
    giveUpAt = performance.now() + GIVE_UP_MS;
    checkAgain();
  };
  if (document.readyState === 'complete') onLoad();
  else addEventListener('load', onLoad, { once: true, signal });
}
