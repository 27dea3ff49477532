import { browser } from 'wxt/browser';
import { MARKETPLACES } from '../amazon/marketplaces.ts';
import { log } from '../common/log.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import type { SeenStore } from '../ledger/seen-rows.ts';
import type { LedgerChanged } from '../messages/background-messages.ts';
import { readSettings, type Settings, watchSettings } from '../settings/settings.ts';
import { watchStores } from '../settings/store-access.ts';

/** What extension pages share: store states, errors, and updates on changes. */

/** Every store: whether it is allowed, and what its pages showed. */
export function storeStatuses(allowed: readonly string[], seen: readonly SeenStore[]) {
  return MARKETPLACES.map(({ id }) => ({
    marketplace: id,
    allowed: allowed.includes(id),
    seen: seen.find(({ marketplace }) => marketplace === id) ?? null,
  }));
}

/** Shows an error above everything else on the page, or removes it (null). */
export function showPageError(sentence: string | null): void {
  let box = document.querySelector('.page-error');
  if (sentence === null) {
    box?.remove();
    return;
  }
  if (!box) {
    box = document.createElement('p');
    box.className = 'ac-root page-error';
    box.setAttribute('role', 'alert');
    document.body.prepend(box);
  }
  box.textContent = sentence;
}

/**
 * Shows the page in the language that is set, now and whenever settings, stores or the ledger change.
 * @returns a function that shows it again
 */
export function followChanges(show: (settings: Settings) => Promise<void> | void): () => void {
  const showNow = async () => {
    const settings = await readSettings();
    await loadLanguage(settings);
    await show(settings);
  };
  const refresh = () => void showNow().catch((error) => log('the page could not be shown', error));
  watchSettings(refresh);
  watchStores(refresh);
  watchLedger(refresh);
  refresh();
  return refresh;
}

/**
 * Shows the page again when the shopper comes back to it: not every change in the browser's own settings is an event.
 * Not for the popup, which is open for one visit.
 */
export function refreshOnReturn(refresh: () => void): void {
  addEventListener('focus', refresh);
}

/**
 * Calls back whenever the background has written to the ledger.
 * @param onChange gets the tweets whose requests have changed; null: any may have
 */
export function watchLedger(onChange: (tweetIds: string[] | null) => void): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    const change = message as Partial<LedgerChanged> | null;
    if (change?.kind === 'ledger-changed') onChange(change.tweetIds ?? null);
  });
}
