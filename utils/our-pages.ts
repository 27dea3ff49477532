import { browser } from 'wxt/browser';
import { MARKETPLACES } from './amazon/marketplaces.ts';
import { log } from './log.ts';
import type { LedgerChanged } from './messages/commands.ts';
import { Ledger } from './requests/ledger.ts';
import { watchSettings } from './settings.ts';
import { notReadSentence } from './storage-texts.ts';
import { allowedStores, watchStores } from './store-access.ts';

/** What the extension's pages share: what they show, and when it has changed. */

/** Opened once a page; pages only read. */
let ledger: Promise<Ledger> | undefined;

/** Rejects with a StorageError while the browser refuses it; called again, it tries again. */
export function openLedger(): Promise<Ledger> {
  ledger ??= Ledger.open().catch((error) => {
    ledger = undefined;
    throw error;
  });
  return ledger;
}

/** Every store: is it allowed, and what have its pages shown? Stores can be allowed without the ledger, too. */
export async function storeStatuses() {
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
  return MARKETPLACES.map(({ id }) => ({
    marketplace: id,
    allowed: allowed.includes(id),
    seen: seen.find(({ marketplace }) => marketplace === id) ?? null,
  }));
}

/** Says a sentence above whatever the page shows, or (null) takes it away: that the ledger is out of reach. */
export function tellTrouble(sentence: string | null): void {
  let place = document.querySelector('.ac-trouble');
  if (sentence === null) {
    place?.remove();
    return;
  }
  if (!place) {
    place = document.createElement('p');
    place.className = 'ac-root ac-trouble';
    place.setAttribute('role', 'alert');
    document.body.prepend(place);
  }
  place.textContent = sentence;
}

/** Shows the page now, and again whenever settings, stores or the ledger change. */
export function keepShowing(show: () => Promise<void>): void {
  const again = () => void show().catch((error) => log('the page could not be shown', error));
  watchSettings(again);
  watchStores(again);
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if ((message as Partial<LedgerChanged> | null)?.kind === 'ledger-changed') again();
  });
  again();
}
