import { log } from './log.ts';
import { storeStatuses, tellTrouble } from './our-pages.ts';
import { Ledger } from './requests/ledger.ts';
import { notReadSentence } from './storage-texts.ts';
import { allowedStores } from './store-access.ts';

/** The ledger, as extension pages read it. */

/** Opened once per page; pages only read. */
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
          tellTrouble(null);
          return stores;
        },
        (error) => {
          log('the stores that were seen could not be read', error);
          tellTrouble(notReadSentence(error));
          return [];
        },
      ),
  ]);
  return storeStatuses(allowed, seen);
}
