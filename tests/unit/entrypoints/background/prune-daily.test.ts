import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pruneDaily } from '../../../../entrypoints/background/prune-daily.ts';
import { Ledger } from '../../../../utils/ledger/ledger.ts';
import { readTallies } from '../../../../utils/ledger/read-tallies.ts';
import { keepTally } from '../../../../utils/ledger/tallies.ts';
import { asked } from '../../../fixtures/requests.ts';
import { keep } from '../../../fixtures/tallies.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 1);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterEach(() => void vi.useRealTimers());

describe('a clock that is wrong', () => {
  let ledger: Ledger;
  let count = 0;
  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ settings: { keepFor: '90-days', sync: false } });
    ledger = await Ledger.open(`clock-${count++}`);
    for (const [id, daysAgo] of [
      ['young', 10],
      ['old', 100],
    ] as const)
      await ledger.append(id, asked({ id: `${id}:asked`, at: NOW - daysAgo * DAY }));
    pruneDaily(async () => ledger);
  });
  afterEach(() => ledger.close());

  const kept = async () => (await ledger.latest(9)).map(({ id }) => id);
  /** Starts the browser at this time of its clock; resolves to the requests left once the clock was checked. */
  async function start(now: number): Promise<string[]> {
    vi.setSystemTime(now);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('clock')).toMatchObject({ clock: { last: now } }),
    );
    // Writes run in order: whatever is to be dropped is gone once this one is done.
    await ledger.seeStore('com', null, now);
    return kept();
  }

  it('deletes nothing at the first check, and old requests once the clock has run for a day', async () => {
    expect(await start(NOW)).toEqual(['young', 'old']);
    expect(await start(NOW + HOUR)).toEqual(['young', 'old']);
    await start(NOW + DAY);
    await vi.waitFor(async () => expect(await kept()).toEqual(['young']));
  });

  it('deletes a tally for its age by the same rule, also where requests are kept for good', async () => {
    await fakeBrowser.storage.local.set({ settings: { keepFor: 'forever', sync: false } });
    await keepTally(ledger, keep(), NOW - 91 * DAY);
    const tallies = async () => (await readTallies(ledger)).length;
    await start(NOW);
    await start(NOW + HOUR);
    expect(await tallies()).toBe(1);
    await start(NOW + DAY);
    await vi.waitFor(async () => expect(await tallies()).toBe(0));
    expect(await kept()).toEqual(['young', 'old']);
  });

  it('years ahead, at one start or several within the day, deletes nothing', async () => {
    await start(NOW - DAY);
    const ahead = NOW + 5 * 365 * DAY;
    for (const later of [0, HOUR, 12 * HOUR]) expect(await start(ahead + later)).toEqual(['young', 'old']);
    // After it is corrected, it has to run for a day again.
    expect(await start(NOW)).toEqual(['young', 'old']);
    await start(NOW + DAY);
    await vi.waitFor(async () => expect(await kept()).toEqual(['young']));
  });

  it('is checked again the next day, even if its alarm was set years ahead', async () => {
    await fakeBrowser.alarms.clear('daily');
    await fakeBrowser.alarms.create('daily', { when: NOW + 5 * 365 * DAY, periodInMinutes: 1440 });
    pruneDaily(async () => ledger)();
    await vi.waitFor(async () => {
      const alarm = await fakeBrowser.alarms.get('daily');
      expect(alarm?.scheduledTime).toBeLessThanOrEqual(NOW + DAY);
    });
  });
});
