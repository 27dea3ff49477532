import { StorageError } from './requests/connection.ts';
import { storageWords } from './words/storage.ts';

/** The sentence for an error that keeps an extension page from showing the ledger. */
export function notReadSentence(error: unknown): string {
  return storageWords[error instanceof StorageError ? error.trouble : 'broken'];
}
