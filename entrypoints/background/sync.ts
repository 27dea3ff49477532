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
 * The shopper's other browsers, through the browser's own sync storage. What changes here is written a
 * minute later, all of it at once, by an alarm, which outlives us; what changes there is read at once.
 */

const ALARM = 'sync';
/** Changes come in bursts, and the browser takes 1,800 writes an hour at most. */
const SETTLED_MINUTES = 1;

/** Register at the top: a change in another browser wakes us. */
export function watchSync(
  context: BackgroundContext,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): void {
  const failed = (error: unknown) => log('other browsers could not be followed', error);
  const now = () => void inTurn(() => exchangeOnce(context)).catch(failed);
  const soon = () =>
    void isAlarmSet(ALARM, SETTLED_MINUTES)
      // One that stands is not put off: whoever changes things all the time is heard, too.
      .then((isSet) =>
        isSet ? undefined : browser.alarms.create(ALARM, { delayInMinutes: SETTLED_MINUTES }),
      )
      .catch(failed);

  browser.storage.onChanged.addListener((changes, where) => {
    if (where !== 'sync') return;
    void isOthers(Object.keys(changes))
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

/** Our own writing is no news. */
async function isOthers(keys: readonly string[]): Promise<boolean> {
  const { device } = await syncStorage.self();
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
