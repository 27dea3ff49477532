import { browser } from 'wxt/browser';
import type { StorageTrouble } from '../common/storage-trouble.ts';

/**
 * That requests cannot be written down at the moment: the background sets it, the popup shows it. In session
 * storage, which lies in memory: it takes what it is given when the disk is full.
 */
export const TROUBLE = 'trouble';

/** Why requests cannot be written down at the moment; null when they can. */
export async function readTrouble(): Promise<StorageTrouble | null> {
  const { [TROUBLE]: trouble } = await browser.storage.session.get(TROUBLE);
  return (trouble as StorageTrouble | undefined) ?? null;
}

/** Calls back whenever that changes. */
export function watchTrouble(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && TROUBLE in changes) changed();
  });
}
