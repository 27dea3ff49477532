import 'fake-indexeddb/auto';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { dieEverywhere, printTally, tally } from './play.ts';
import { WHOLE } from './scenarios.ts';

/**
 * The whole loop with the background stopped at every point that it can be stopped at (each message, each
 * read and write of the ledger and the settings, each word to the browser, each of its events), before and
 * after it took effect.
 */

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printTally('The whole loop'));

describe('the background stopped at every point: the same end, one reply, one press, nothing lost', () => {
  it.each(WHOLE.map((scenario, index) => [scenario.name, scenario, index] as const))(
    '%s',
    (_, scenario, index) =>
      // The reads of the others are the same ones.
      dieEverywhere(scenario, 'message first', index === 0),
  );
});

describe('the same where a new background looks at open requests before the message that woke it', () => {
  it.each(WHOLE.slice(0, 1).map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) =>
    dieEverywhere(scenario, 'settle first', false),
  );
});

it('were many hundred schedules, and reached every kind of point', () => {
  const kinds = new Set([...tally.points].map((name) => name.split(/[. ]/)[0]));
  expect([...kinds].sort()).toEqual(['browser', 'event', 'ledger', 'message', 'open', 'settings']);
  expect([...tally.points]).toEqual(
    expect.arrayContaining(['ledger.append', 'browser.openTab', 'browser.notify', 'settings.set']),
  );
  expect(tally.schedules).toBeGreaterThan(800);
});
