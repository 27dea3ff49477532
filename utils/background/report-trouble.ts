import { StorageError } from '../ledger/connection.ts';
import type { BrowserPort } from './browser-port.ts';

/** Tells the shopper when work that goes on without them failed because it could not be written down. */
export async function reportTrouble(
  browser: Pick<BrowserPort, 'tellTrouble'>,
  error: unknown,
): Promise<void> {
  if (error instanceof StorageError) await browser.tellTrouble(error.trouble);
}
