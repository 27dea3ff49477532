import { browser } from 'wxt/browser';
import { MARKETPLACES, storeOrigins } from '../amazon/marketplaces.ts';
import { X_MATCHES } from '../x-facts/hosts.ts';

/**
 * Store access: each Amazon store is an optional host permission, which the shopper grants on one of our pages and
 * withdraws there or in the browser's settings. Only the browser knows the current state; we do not store it.
 */

/** What an extension with no more than what we ask for has. */
const OWN_PATTERNS = new Set<string>([...X_MATCHES, ...MARKETPLACES.flatMap(({ id }) => storeOrigins(id))]);

/** The stores that are allowed now, in the order of `MARKETPLACES`. */
export async function allowedStores(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Asked once for all of them: a question for each takes as long as everything else that the popup reads.
  const has = (origin: string) => origins.includes(origin);
  if (origins.every((pattern) => OWN_PATTERNS.has(pattern)))
    return MARKETPLACES.flatMap(({ id }) => (storeOrigins(id).every(has) ? [id] : []));
  // The shopper has allowed a wider pattern in the browser's settings, which may hold any store.
  const allowed = await Promise.all(
    MARKETPLACES.map(({ id }) => browser.permissions.contains({ origins: storeOrigins(id) })),
  );
  return MARKETPLACES.flatMap(({ id }, i) => (allowed[i] ? [id] : []));
}

/**
 * Shows the browser's permission prompt. Call it in a click handler of one of our pages, before any await.
 * @returns whether the store is allowed now
 */
export function requestStore(marketplace: string): Promise<boolean> {
  return browser.permissions.request({ origins: storeOrigins(marketplace) });
}

/** Withdraws access to a store. */
export async function withdrawStore(marketplace: string): Promise<void> {
  await browser.permissions.remove({ origins: storeOrigins(marketplace) });
}

/** Calls back whenever access has changed, here or in the browser's settings. Register it at start-up. */
export function watchStores(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
