import 'fake-indexeddb/auto';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { coverage, printCoverage, stopEverywhere } from './play.ts';
import { WHOLE } from './scenarios.ts';

/**
 * The whole loop with the background stopped at every possible point (each message, each read and write of the
 * ledger and the settings, each browser call, each browser event), before and after the effect of that point.
 */

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printCoverage('The whole loop'));

describe('the background stopped at every point: the same end, one reply, one press, nothing lost', () => {
  it.each(WHOLE.map((scenario, index) => [scenario.name, scenario, index] as const))(
    '%s',
    (_, scenario, index) =>
      // The other scenarios make the same reads.
      stopEverywhere(scenario, 'message first', index === 0),
  );
});

describe('the same when a restarted background looks at open requests before it handles the message that woke it', () => {
  it.each(WHOLE.slice(0, 1).map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    stopEverywhere(scenario, 'settle first', false),
  );
});

it('a run tries many hundred schedules and reaches every kind of point', () => {
  const kinds = new Set([...coverage.points].map((name) => name.split(/[. ]/)[0]));
  expect([...kinds].sort()).toEqual(['browser', 'event', 'ledger', 'message', 'open', 'settings']);
  expect([...coverage.points]).toEqual(
    expect.arrayContaining(['ledger.append', 'browser.openTab', 'browser.notify', 'settings.set']),
  );
  expect(coverage.schedules).toBeGreaterThan(800);
});
