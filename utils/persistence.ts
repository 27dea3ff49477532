import { log } from './log.ts';

/**
 * Browsers empty what they keep for an origin when the device runs short of space, unless they have agreed to
 * keep it. Chromium refuses an extension (156: at once and without a question, with the `unlimitedStorage`
 * permission as well, so that we do not ask for that); Firefox asks the shopper.
 */

/** Has the browser agreed to keep the ledger, come what may? */
export async function isKept(): Promise<boolean> {
  return answered(() => navigator.storage.persisted());
}

/**
 * Asks the browser to keep the ledger. Call it where the shopper sees what there is to lose: they may be asked.
 * @returns whether it has agreed
 */
export async function askToKeep(): Promise<boolean> {
  return (await isKept()) || answered(() => navigator.storage.persist());
}

async function answered(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    log('the browser could not be asked to keep what it has', error);
    return false;
  }
}
