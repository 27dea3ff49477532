/**
 * How long after its load a page is believed on who can read the account, in ms: it may be changed on a phone any time.
 */
export const FRESH_MS = 10 * 60_000;

/**
 * Tells whether what X's page said at load about who can read the account still counts. It does not after ten minutes,
 * nor after anything was done in X's settings in this page.
 * @param onOutdated called once, when something was done in X's settings
 */
export function watchVisibilityAge(onOutdated: () => void) {
  const loadedAt = Date.now();
  let isUntouched = true;
  return {
    /** When this page was loaded, in ms since the epoch. */
    loadedAt,
    isFresh(): boolean {
      const age = Date.now() - loadedAt;
      return isUntouched && age >= 0 && age < FRESH_MS;
    },
    /**
     * To be called for every click and key on the page. They tell enough: nobody changes a setting without one, and
     * navigation within a page has no event everywhere.
     */
    onInput(): void {
      if (!isUntouched || !location.pathname.startsWith('/settings')) return;
      isUntouched = false;
      onOutdated();
    },
  };
}
