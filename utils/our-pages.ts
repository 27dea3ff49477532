import { browser } from 'wxt/browser';
import { MARKETPLACES } from './amazon/marketplaces.ts';
import type { LedgerChanged } from './messages/commands.ts';
import { Ledger } from './requests/ledger.ts';
import { watchSettings } from './settings.ts';
import { allowedStores, watchStores } from './store-access.ts';

/** What the extension's pages share: what they show, and when it has changed. */

/** Opened once a page; pages only read. */
let ledger: Promise<Ledger> | undefined;

export function openLedger(): Promise<Ledger> {
  ledger ??= Ledger.open();
  return ledger;
}

/** Every store: is it allowed, and what have its pages shown? */
export async function storeStatuses() {
  const [allowed, seen] = await Promise.all([
    allowedStores(),
    openLedger().then((opened) => opened.stores()),
  ]);
  return MARKETPLACES.map(({ id }) => ({
    marketplace: id,
    allowed: allowed.includes(id),
    seen: seen.find(({ marketplace }) => marketplace === id) ?? null,
  }));
}

/** Shows the page now, and again whenever settings, stores or the ledger change. */
export function keepShowing(show: () => Promise<void>): void {
  const again = () => void show();
  watchSettings(again);
  watchStores(again);
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    if ((message as Partial<LedgerChanged> | null)?.kind === 'ledger-changed') again();
  });
  again();
}
