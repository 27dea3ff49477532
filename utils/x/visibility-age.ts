/**
 * How long after its load a page is believed on who can read the account, in ms: it may be changed on a phone any time.
 */
export const FRESH_MS = 10 * 60_000;

/**
 * Tells whether what X's page said at load about who can read the account still counts. It does not after ten minutes,
 * nor after anything was done in X's settings in this page.
 * @param onOutdated called once, when something was done in X's settings
 * @returns a function that says whether it still counts
 */
export function watchVisibilityAge(onOutdated: () => void, signal: AbortSignal): () => boolean {
  const loadedAt = Date.now();
  let isFresh = true;
  const onInput = () => {
    if (!isFresh || !location.pathname.startsWith('/settings')) return;
    isFresh = false;
    onOutdated();
  };
  // Clicks and keys tell enough: nobody changes a setting without one, and navigation within a page has no event
  // everywhere.
  for (const type of ['click', 'keydown'])
    addEventListener(type, onInput, { capture: true, passive: true, signal });
  return () => {
    const age = Date.now() - loadedAt;
    return isFresh && age >= 0 && age < FRESH_MS;
  };
}
