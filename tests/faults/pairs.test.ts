import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, afterEach, it, vi } from 'vitest';
import type { Stop } from './background-run.ts';
import { expectSame, printCoverage, undisturbed } from './play.ts';
import { WHOLE } from './scenarios.ts';

/** The background stopped twice, the second time soon after it has restarted; a sample of all such pairs. */

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printCoverage('Twice in a row'));

/** The seed makes the sample the same every time. */
const SAMPLE = { numRuns: 25, seed: 2014 };

it.each(WHOLE.slice(0, 3).map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, scenario) => {
    const wanted = await undisturbed(scenario, 'message first');
    const stop = (from: number, to: number) =>
      fc.record({ nth: fc.integer({ min: from, max: to }), when: fc.constantFrom('before', 'after') });
    const pair = stop(1, wanted.points.length).chain((first) =>
      stop(first.nth + 1, first.nth + 15).map((second): Stop[] => [first, second]),
    );
    for (const schedule of fc.sample(pair, SAMPLE))
      await expectSame(scenario, schedule, 'message first', wanted);
  },
);
