import { browser } from 'wxt/browser';
import type { BackgroundContext } from '../../utils/background/context.ts';
import { log } from '../../utils/common/log.ts';
import { removedRequests, removeRequest } from '../../utils/ledger/removal.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { exchange } from '../../utils/sync/exchange.ts';
import { deviceOfKey } from '../../utils/sync/items.ts';
import { isAlarmSet } from './alarms.ts';
import { onLedgerChanged } from './browser-adapter.ts';
import { syncStorage } from './sync-storage.ts';

/**
 * Exchanges requests and settings with the shopper's other browsers, through the browser's sync storage. Changes
 * here are written together a minute later, by an alarm, which survives the background; changes there are read
 * at once.
 */

const ALARM = 'sync';
/** Changes come in bursts, and the browser takes 1,800 writes an hour at most. */
const DELAY_MINUTES = 1;

/** Register before anything is awaited: a change in another browser wakes the background. */
export function watchSync(
  context: BackgroundContext,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): void {
  const failed = (error: unknown) => log('the exchange with other browsers failed', error);
  const now = () => void inTurn(() => exchangeOnce(context)).catch(failed);
  const soon = () =>
    void isAlarmSet(ALARM, DELAY_MINUTES)
      // An alarm that is set is not delayed further, so that constant changes are written, too.
      .then((isSet) => (isSet ? undefined : browser.alarms.create(ALARM, { delayInMinutes: DELAY_MINUTES })))
      .catch(failed);

  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== 'sync') return;
    void isFromOthers(Object.keys(changes))
      .then((theirs) => theirs && now())
      .catch(failed);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) now();
  });
  browser.runtime.onStartup.addListener(now);
  browser.runtime.onInstalled.addListener(now);
  watchSettings(soon);
  onLedgerChanged(soon);
}

/** Is one of these keys another browser's? Our own writes fire the same event. */
async function isFromOthers(keys: readonly string[]): Promise<boolean> {
  const { device } = await syncStorage.ownDevice();
  return keys.some((key) => ![null, device].includes(deviceOfKey(key)));
}

async function exchangeOnce(context: BackgroundContext): Promise<void> {
  const ledger = await context.openLedger();
  const removals = {
    list: () => removedRequests(ledger),
    remove: (id: string, at: number) => removeRequest(ledger, id, at),
  };
  const changed = await exchange(ledger, syncStorage, removals, Date.now());
  if (changed.size > 0) await context.announce([...changed]);
}
