/** For so long after its load a page's word on who can read the account is believed: a phone may change it any time. */
export const FRESH_MS = 10 * 60_000;

/**
 * How old is what X's page said at its load of who can read the account? Older than ten minutes, or than something
 * done in X's settings in this page, it counts no more.
 * @param outdated called once, when something was done in X's settings
 * @returns is it still fresh?
 */
export function watchVisibilityAge(outdated: () => void, signal: AbortSignal): () => boolean {
  const loadedAt = Date.now();
  let isFresh = true;
  const acted = () => {
    if (!isFresh || !location.pathname.startsWith('/settings')) return;
    isFresh = false;
    outdated();
  };
  // No browser need tell of a move within the page for it: whoever changes a setting clicks or types there.
  for (const type of ['click', 'keydown'])
    addEventListener(type, acted, { capture: true, passive: true, signal });
  return () => {
    const age = Date.now() - loadedAt;
    return isFresh && age >= 0 && age < FRESH_MS;
  };
}
