import { log } from '../common/log.ts';
import { Ledger } from '../ledger/ledger.ts';
import { allowedStores } from '../settings/store-access.ts';
import { notReadSentence } from '../texts/storage-texts.ts';
import { showPageError, storeStatuses } from './live-page.ts';

/** The ledger, as extension pages read it. */

/** Opened once per page. Pages read; what they write is named in utils/ledger/ledger.ts. */
let ledger: Promise<Ledger> | undefined;

/** Rejects with a StorageError when the browser refuses; the next call tries again. */
export function openLedger(): Promise<Ledger> {
  ledger ??= Ledger.open().catch((error) => {
    ledger = undefined;
    throw error;
  });
  return ledger;
}

/** Every store: whether it is allowed, and what its pages showed. Works without the ledger, too. */
export async function readStoreStatuses() {
  const [allowed, seen] = await Promise.all([
    allowedStores(),
    openLedger()
      .then((opened) => opened.stores())
      .then(
        (stores) => {
          showPageError(null);
          return stores;
        },
        (error) => {
          log('the stores that were seen could not be read', error);
          showPageError(notReadSentence(error));
          return [];
        },
      ),
  ]);
  return storeStatuses(allowed, seen);
}
