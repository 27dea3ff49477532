import type { Browser } from './browser.ts';
import { StorageError } from './connection.ts';

/** Tells the shopper when work that goes on without them failed because it could not be written down. */
export async function tellIfTrouble(browser: Pick<Browser, 'tellTrouble'>, error: unknown): Promise<void> {
  if (error instanceof StorageError) await browser.tellTrouble(error.trouble);
}
