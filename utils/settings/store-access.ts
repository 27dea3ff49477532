import { browser } from 'wxt/browser';
import { MARKETPLACES, storeOrigins } from '../amazon/marketplaces.ts';

/**
 * Store access: each Amazon store is an optional host permission of its own, granted by the shopper on a
 * page of ours and withdrawn there or in the browser's own settings. The browser alone knows what holds
 * now; nothing of it is stored.
 */

/** The stores that are allowed now, in the table's order. */
export async function allowedStores(): Promise<string[]> {
  // Asked one by one: a shopper may have allowed a wider pattern in the browser's own settings.
  const allowed = await Promise.all(
    MARKETPLACES.map(({ id }) => browser.permissions.contains({ origins: storeOrigins(id) })),
  );
  return MARKETPLACES.flatMap(({ id }, i) => (allowed[i] ? [id] : []));
}

/**
 * Asks the browser to ask the shopper; call it within a click on a page of ours, before any await.
 * @returns whether the store is allowed now
 */
export function requestStore(marketplace: string): Promise<boolean> {
  return browser.permissions.request({ origins: storeOrigins(marketplace) });
}

/** Gives a store's access back. */
export async function withdrawStore(marketplace: string): Promise<void> {
  await browser.permissions.remove({ origins: storeOrigins(marketplace) });
}

/** Calls back whenever access has changed, here or in the browser's settings. Register at the top. */
export function watchStores(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
