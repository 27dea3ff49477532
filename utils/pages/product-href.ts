import { openableHref } from '../amazon/links/openable.ts';
import type { RequestState } from '../requests/fold.ts';

/**
 * The address of a request's product: the author's link as it was written, or the product in the store that the shopper
 * chose; null where there is none that may be opened.
 */
export function productHref({ origin, link, ownStore }: RequestState): string | null {
  // The author's own link is never synced, so another browser's request does not have it.
  if (origin === 'device' && link.kind === 'product') return null;
  return openableHref(link, ownStore) ?? openableHref(link);
}
