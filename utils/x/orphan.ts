/**
 * After an update of the extension, the script in a page that stays open is an orphan: nothing answers it
 * any more. Then its work ends, and its buttons only say what to do.
 *
 * @param isAlive does the browser still know the extension that this script is part of?
 * @param over aborts when a newer script of ours takes over, or when somebody notices that this one is an orphan
 * @param orphaned called once when it is
 */
export function watchOrphan(isAlive: () => boolean, over: AbortSignal, orphaned: () => void) {
  /** Ends with whichever comes first. */
  const work = new AbortController();
  /** Ends only when a newer script takes over: until then clicks on our buttons are kept from X. */
  const page = new AbortController();
  function check(): boolean {
    if (work.signal.aborted) return false;
    if (isAlive()) return true;
    work.abort();
    orphaned();
    return false;
  }
  over.addEventListener('abort', () => {
    if (!check()) return;
    work.abort();
    page.abort();
  });
  // Whoever comes back to the page sees it before they click.
  document.addEventListener('visibilitychange', check, { signal: work.signal });
  return { work: work.signal, page: page.signal, check };
}
