import 'fake-indexeddb/auto';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { coverage, expectRepeats, printCoverage, stopEverywhere } from './play.ts';
import { WHOLE } from './scenarios.ts';

/**
 * The whole loop with the background stopped at every possible point (each message, each read and write of the
 * ledger and the settings, each browser call, each browser event), before and after the effect of that point. Stops
 * that leave the same behind are tried once; in a run of all tests, a sample of the others shows that they may be left
 * out.
 */
const EVERY = process.env.FAULTS === 'all' ? 1 : 8;

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printCoverage('The whole loop'));

describe('the background stopped at every point: the same end, one reply, one press, nothing lost', () => {
  it.each(WHOLE.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    stopEverywhere(scenario, 'message first'),
  );
});

describe('the same when a restarted background looks at open requests before it handles the message that woke it', () => {
  it.each(WHOLE.slice(0, 1).map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    stopEverywhere(scenario, 'settle first'),
  );
});

describe('a stop that is left out goes on exactly as the one that is tried in its place', () => {
  const shown = EVERY === 1 ? WHOLE : WHOLE.slice(0, 1);
  it.each(shown.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    expectRepeats(scenario, 'message first', EVERY),
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
