import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { log } from '../../utils/common/log.ts';
import type { Ledger } from '../../utils/ledger/ledger.ts';
import { keptSince, prune } from '../../utils/ledger/prune.ts';
import { pruneTallies } from '../../utils/ledger/prune-tallies.ts';
import { checkClock, isClockTrusted } from '../../utils/requests/clock.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { isAlarmSet } from './alarms.ts';
import { browserAdapter } from './browser-adapter.ts';

const DAILY = 'daily';
const DAY_MINUTES = 24 * 60;
/** The key in storage.local of the clock's last check (`ClockRun`). */
const CLOCK = 'clock';

/**
 * Deletes requests that are older than the shopper wants to keep them, and tallies after 90 days, once a day and when
 * the browser starts. Never right after a change of that setting, which can be undone, and never by a clock that has
 * just jumped. Register before anything is awaited.
 * @returns sets the daily alarm; call it at every wake
 */
export function pruneDaily(openLedger: () => Promise<Ledger>): () => void {
  const failed = (error: unknown) => log('old requests could not be deleted', error);
  const pruneNow = () => void pruneBySetting(openLedger).catch(failed);
  browser.runtime.onStartup.addListener(pruneNow);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) pruneNow();
  });
  // The browser forgets alarms at an update; an alarm that is still set keeps its time.
  return () =>
    void bestEffort('the daily alarm', async () => {
      if (await isAlarmSet(DAILY, DAY_MINUTES)) return;
      await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: DAY_MINUTES });
    });
}

async function pruneBySetting(openLedger: () => Promise<Ledger>): Promise<void> {
  const now = Date.now();
  const { [CLOCK]: known } = await browser.storage.local.get(CLOCK);
  const clock = checkClock(known, now);
  await browser.storage.local.set({ [CLOCK]: clock });
  if (!isClockTrusted(clock)) return;
  const ledger = await openLedger();
  const before = keptSince((await readSettings()).keepFor, now);
  const dropped = before === null ? 0 : await prune(ledger, before);
  // Tallies have their own age: the setting is about requests.
  if (dropped + (await pruneTallies(ledger, now)) > 0) await browserAdapter.announce({}, undefined, true);
}
