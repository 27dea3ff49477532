/** How often `checkWhile` checks that the extension is still there, in ms. */
const CHECK_MS = 1000;

/**
 * When the extension is updated, reloaded, turned off or removed, its content script stays in open pages as an orphan:
 * nothing answers its messages, and the browser does not tell it. This finds out, and ends the script's work.
 *
 * @param isAlive does the browser still know the extension that this script belongs to?
 * @param onOrphan called once, when it does not
 */
export function watchOrphaned(isAlive: () => boolean, onOrphan: () => void) {
  const work = new AbortController();
  let watching = false;
  function check(): boolean {
    if (work.signal.aborted) return false;
    if (isAlive()) return true;
    work.abort();
    onOrphan();
    return false;
  }
  // So that a shopper who comes back to the page sees it before they click.
  document.addEventListener('visibilitychange', check, { signal: work.signal });
  return {
    /** Aborted when the extension is gone. */
    work: work.signal,
    check,
    /**
     * Checks every second while something is in progress: a button must not go on saying so for an extension that is
     * gone.
     */
    checkWhile(isBusy: () => boolean): void {
      if (watching) return;
      watching = true;
      const checkAgain = () => {
        watching = isBusy() && check();
        if (watching) setTimeout(checkAgain, CHECK_MS);
      };
      checkAgain();
    },
  };
}
