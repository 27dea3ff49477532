import type { ProductLink } from '../../amazon/product-link.ts';
import type { Prepared } from '../../messages/x-answers.ts';
import { mayReadStore } from '../../requests/may-read-store.ts';

/** Where a link's product would go, as far as we know. */
export interface StoreTarget {
  /** The store whose cart is used; null for a short link. */
  store: string | null;
  /** The shopper's own store, when it replaces the link's; else null. */
  ownStore: string | null;
  /** Whether we may read that store. A short link may lead to any allowed store. */
  canRead: boolean;
}

/**
 * Finds the store whose cart a link's product goes into.
 * @param choice what the shopper has just chosen for links to other stores; null: what they chose last, else what works
 */
export function resolveStoreTarget(
  link: ProductLink,
  prepared: Prepared | null,
  choice: Prepared['foreignLinks'] = null,
): StoreTarget {
  const linked = linkStore(link);
  const allowed = prepared?.allowed ?? [];
  const own = foreignTo(link, prepared);
  // The author's link is kept where it works; where it does not, the shopper's own store is the better start.
  const best = linked !== null && allowed.includes(linked) ? 'link' : 'own';
  const ownStore = (choice ?? prepared?.foreignLinks ?? best) === 'own' ? own : null;
  const store = ownStore ?? linked;
  return { store, ownStore, canRead: mayReadStore(store, allowed) };
}

/** The store that a link leads to; null for a short link. */
export function linkStore(link: ProductLink): string | null {
  return 'marketplace' in link ? link.marketplace : null;
}

/** The shopper's own store, when the link names a product of another one; else null. */
export function foreignTo(link: ProductLink, prepared: Prepared | null): string | null {
  const own = prepared?.ownStore ?? null;
  return link.kind === 'product' && own !== link.marketplace ? own : null;
}
