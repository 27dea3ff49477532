/**
 * May we read the pages of this store?
 * @param store null where a short link is not resolved yet: it may lead to any store, so one allowed store is
 *   enough to try
 * @param allowed the stores that the shopper has allowed
 */
export function mayReadStore(store: string | null, allowed: readonly string[]): boolean {
  return store === null ? allowed.length > 0 : allowed.includes(store);
}
