import { storageStrings } from '../i18n/en/storage.ts';
import { StorageError } from '../ledger/connection.ts';

/** The sentence for an error that keeps an extension page from showing the ledger. */
export function notReadSentence(error: unknown): string {
  return storageStrings[error instanceof StorageError ? error.trouble : 'broken'];
}
