import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/best-effort.ts';
import { log } from '../../utils/log.ts';
import type { Ledger } from '../../utils/requests/ledger.ts';
import { keptSince, prune } from '../../utils/requests/prune.ts';
import { readSettings } from '../../utils/settings.ts';
import { adapter } from './adapter.ts';

const DAILY = 'daily';

/**
 * Once a day, and when the browser starts, requests go that are older than the shopper wants them kept;
 * never right after a change of that setting, which can be undone. Register at the top.
 */
export function pruneDaily(open: () => Promise<Ledger>): void {
  const tidy = () =>
    void keepToSetting(open).catch((error) => log('old requests could not be dropped', error));
  browser.runtime.onStartup.addListener(tidy);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) tidy();
  });
  // The browser forgets alarms at an update; one that stands keeps its hour.
  void bestEffort('the daily alarm', async () => {
    if (await browser.alarms.get(DAILY)) return;
    await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: 24 * 60 });
  });
}

async function keepToSetting(open: () => Promise<Ledger>): Promise<void> {
  const before = keptSince((await readSettings()).keepFor, Date.now());
  if (before !== null && (await prune(await open(), before)) > 0) await adapter.announce({}, undefined, true);
}
