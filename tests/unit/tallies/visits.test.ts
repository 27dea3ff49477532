import { expect, it } from 'vitest';
import { MOST_VISITS, mergeVisits, withReport } from '../../../utils/tallies/visits.ts';

const MINUTE = 60_000;
const none = { visits: [], visitCount: 0 };
const reports = (...all: [at: number, shown: number][]) =>
  all.reduce((seen, [at, shown]) => withReport(seen, at, shown), none as ReturnType<typeof withReport>);

it('reports of one sitting are one visit, with the most replies that were loaded in it', () => {
  const seen = reports([1000, 20], [1000 + 10 * MINUTE, 120], [1000 + 35 * MINUTE, 80]);
  expect(seen).toEqual({ visits: [{ from: 1000, to: 1000 + 35 * MINUTE, shown: 120 }], visitCount: 1 });
});

it('half an hour without a report ends a visit', () => {
  const seen = reports([1000, 20], [1000 + 30 * MINUTE, 5]);
  expect(seen.visits.map(({ shown }) => shown)).toEqual([20, 5]);
  expect(seen.visitCount).toBe(2);
});

it('a report after the clock was set back begins a visit', () => {
  expect(reports([90 * MINUTE, 20], [1000, 5]).visitCount).toBe(2);
});

it('the newest hundred visits are kept, and all are counted', () => {
  const seen = reports(...Array.from({ length: 130 }, (_, i): [number, number] => [i * 40 * MINUTE, i]));
  expect(seen.visits).toHaveLength(MOST_VISITS);
  expect(seen.visits.at(-1)?.shown).toBe(129);
  expect(seen.visitCount).toBe(130);
});

it('a file’s visits join those of this browser, each once', () => {
  const ours = reports([1000, 20], [100 * MINUTE, 5]);
  const theirs = reports([1000, 20], [300 * MINUTE, 9]);
  const both = mergeVisits(ours, theirs);
  expect(both.visits.map(({ from }) => from)).toEqual([1000, 100 * MINUTE, 300 * MINUTE]);
  expect(both.visitCount).toBe(3);
  expect(mergeVisits(both, theirs)).toEqual(both);
});
