import { browser } from 'wxt/browser';
import { MARKETPLACES, storeOrigins } from '../amazon/marketplaces.ts';

/**
 * Store access: each Amazon store is an optional host permission, which the shopper grants on one of our pages and
 * withdraws there or in the browser's settings. Only the browser knows the current state; we do not store it.
 */

/** The stores that are allowed now, in the order of `MARKETPLACES`. */
export async function allowedStores(): Promise<string[]> {
  // Checked one by one: the shopper may have allowed a wider pattern in the browser's settings.
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
