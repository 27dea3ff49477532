import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, afterEach, it, vi } from 'vitest';
import type { Death } from './life.ts';
import { expectSame, printTally, undisturbed } from './play.ts';
import { WHOLE } from './scenarios.ts';

/** Dying twice: soon after the new background has begun, by sample. */

afterEach(() => void vi.restoreAllMocks());
afterAll(() => printTally('Twice in a row'));

/** The seed makes it the same sample every time. */
const SAMPLE = { numRuns: 25, seed: 2014 };

it.each(WHOLE.slice(0, 3).map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_, scenario) => {
    const wanted = await undisturbed(scenario, 'message first');
    const death = (from: number, to: number) =>
      fc.record({ nth: fc.integer({ min: from, max: to }), when: fc.constantFrom('before', 'after') });
    const pair = death(1, wanted.points.length).chain((first) =>
      death(first.nth + 1, first.nth + 15).map((second): Death[] => [first, second]),
    );
    for (const schedule of fc.sample(pair, SAMPLE))
      await expectSame(scenario, schedule, 'message first', wanted);
  },
);
