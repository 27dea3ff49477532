import { storageStrings } from '../i18n/en/storage.ts';
import { StorageError } from '../ledger/connection.ts';

/** The sentence that an extension page shows when it cannot read the ledger. */
export function notReadSentence(error: unknown): string {
  return storageStrings[error instanceof StorageError ? error.trouble : 'broken'];
}
