import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { log } from '../../utils/common/log.ts';
import type { Ledger } from '../../utils/ledger/ledger.ts';
import { keptSince, prune } from '../../utils/ledger/prune.ts';
import { isTrusted, lookAtClock } from '../../utils/requests/clock.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { isAlarmSet } from './alarms.ts';
import { browserAdapter } from './browser-adapter.ts';

const DAILY = 'daily';
const DAY_MINUTES = 24 * 60;
/** In storage.local: the clock as it was found at every look (`ClockRun`). */
const CLOCK = 'clock';

/**
 * Once a day, and when the browser starts, requests go that are older than the shopper wants them kept;
 * never right after a change of that setting, which can be undone, and never by a clock that has just jumped.
 * Register at the top.
 */
export function pruneDaily(open: () => Promise<Ledger>): void {
  const failed = (error: unknown) => log('old requests could not be dropped', error);
  const tidy = () => void keepToSetting(open).catch(failed);
  browser.runtime.onStartup.addListener(tidy);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DAILY) tidy();
  });
  // The browser forgets alarms at an update; one that stands keeps its hour.
  void bestEffort('the daily alarm', async () => {
    if (await isAlarmSet(DAILY, DAY_MINUTES)) return;
    await browser.alarms.create(DAILY, { delayInMinutes: 60, periodInMinutes: DAY_MINUTES });
  });
}

async function keepToSetting(open: () => Promise<Ledger>): Promise<void> {
  const now = Date.now();
  const { [CLOCK]: known } = await browser.storage.local.get(CLOCK);
  const clock = lookAtClock(known, now);
  await browser.storage.local.set({ [CLOCK]: clock });
  const before = keptSince((await readSettings()).keepFor, now);
  if (before === null || !isTrusted(clock)) return;
  if ((await prune(await open(), before)) > 0) await browserAdapter.announce({}, undefined, true);
}
