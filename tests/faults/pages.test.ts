import 'fake-indexeddb/auto';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { coverage, printCoverage, stopEverywhere } from './play.ts';
import { PRIVATE } from './scenarios.ts';

/**
 * Every kind of page that a store may show, with the background stopped at every point. In a run of all tests, only
 * every fourth point is tried, a different fourth for each page, because most points are the same for all pages.
 */
const EVERY = process.env.FAULTS === 'all' ? 1 : 4;

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printCoverage('Every kind of page'));

it.each(PRIVATE.map((scenario, index) => [scenario.name, scenario, index] as const))(
  '%s',
  (_, scenario, from) => stopEverywhere(scenario, 'message first', { nth: EVERY, from }),
);

it('a run tries several hundred schedules', () => {
  expect(coverage.schedules).toBeGreaterThan(600 / EVERY);
});
