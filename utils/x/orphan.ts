/** How often it is looked at whether the extension is still there, in ms, while a button says that something is under way. */
const CHECK_MS = 1000;

/**
 * When the extension is updated, reloaded, turned off or removed, the script in a page that stays open is an orphan:
 * nothing answers it any more, and the browser does not tell it. Then its work ends, and its buttons say so.
 *
 * @param isAlive does the browser still know the extension that this script is part of?
 * @param orphaned called once when it does not
 */
export function onOrphaned(isAlive: () => boolean, orphaned: () => void) {
  const work = new AbortController();
  let watching = false;
  function check(): boolean {
    if (work.signal.aborted) return false;
    if (isAlive()) return true;
    work.abort();
    orphaned();
    return false;
  }
  // Whoever comes back to the page sees it before they click.
  document.addEventListener('visibilitychange', check, { signal: work.signal });
  return {
    /** Ends with the extension. */
    work: work.signal,
    check,
    /** Looks again and again for as long as something is under way: what a button says of it must not stay when it is not so any more. */
    checkWhile(isUnderWay: () => boolean): void {
      if (watching) return;
      watching = true;
      const look = () => {
        watching = isUnderWay() && check();
        if (watching) setTimeout(look, CHECK_MS);
      };
      look();
    },
  };
}
