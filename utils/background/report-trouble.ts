import { StorageError } from '../ledger/connection.ts';
import type { BackgroundContext } from './context.ts';

/** Tells the shopper when background work has failed because the ledger could not be written. */
export async function reportTrouble(
  { browser }: Pick<BackgroundContext, 'browser'>,
  error: unknown,
): Promise<void> {
  if (error instanceof StorageError) await browser.tellTrouble(error.trouble);
}
