import { browser } from 'wxt/browser';
import type { StorageTrouble } from '../common/storage-trouble.ts';

/**
 * A flag that requests cannot be stored at the moment. The background sets it, the popup shows it. It is in session
 * storage, which is in memory and so works when the disk is full.
 */
export const TROUBLE = 'trouble';

/** Why requests cannot be stored at the moment; null when they can. */
export async function readTrouble(): Promise<StorageTrouble | null> {
  const { [TROUBLE]: trouble } = await browser.storage.session.get(TROUBLE);
  return (trouble as StorageTrouble | undefined) ?? null;
}

/** Calls back whenever the flag changes. */
export function watchTrouble(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && TROUBLE in changes) onChange();
  });
}
