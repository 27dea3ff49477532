import { StorageError } from './requests/connection.ts';
import { storageWords } from './words/storage.ts';

/** Why a page of ours cannot show the ledger: a sentence for whatever error it met. */
export function notReadSentence(error: unknown): string {
  return storageWords[error instanceof StorageError ? error.trouble : 'broken'];
}
