import 'fake-indexeddb/auto';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { dieEverywhere, printTally, tally } from './play.ts';
import { PRIVATE } from './scenarios.ts';

/**
 * Every kind of page that a store may show, with the background stopped at every point on the way; among all
 * the other tests at every fourth one, another fourth for each page: most of the way is the same for all.
 */
const EVERY = process.env.FAULTS === 'all' ? 1 : 4;

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printTally('Every kind of page'));

it.each(PRIVATE.map((scenario, index) => [scenario.name, scenario, index] as const))(
  '%s',
  (_, scenario, from) => dieEverywhere(scenario, 'message first', false, { nth: EVERY, from }),
);

it('were some hundred schedules', () => {
  expect(tally.schedules).toBeGreaterThan(600 / EVERY);
});
