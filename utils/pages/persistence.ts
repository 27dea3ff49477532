import { browser } from 'wxt/browser';
import { log } from '../common/log.ts';

/**
 * Browsers delete what they keep for an origin when the device runs short of space, unless they have agreed to
 * keep it. The `unlimitedStorage` permission is such an agreement: Chromium then exempts the extension, although it
 * goes on answering false to `persist()`; Firefox keeps the ledger once a page has called `persist()`, and does not
 * ask the shopper (docs/facts/browsers.md 4).
 */

/**
 * Makes sure that the browser keeps the ledger, as far as that takes no question to the shopper.
 * @returns whether it is kept
 */
export async function ensurePersisted(): Promise<boolean> {
  const [isKept, isExempted] = await Promise.all([
    askBrowser(() => navigator.storage.persisted()),
    askBrowser(isExempt),
  ]);
  if (isKept || !isExempted) return isKept;
  // Firefox has to be told as well; Chromium's answer means nothing here, so nobody waits for it.
  void askBrowser(() => navigator.storage.persist());
  return true;
}

/**
 * Asks the browser to keep the ledger. Call it where the shopper sees what there is to lose: they may be asked.
 * @returns whether it has agreed
 */
export async function requestPersistence(): Promise<boolean> {
  return (await ensurePersisted()) || askBrowser(() => navigator.storage.persist());
}

function isExempt(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

async function askBrowser(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    log('the browser could not be asked to keep its data', error);
    return false;
  }
}
