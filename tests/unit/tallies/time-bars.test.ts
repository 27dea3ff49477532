import { expect, it } from 'vitest';
import { withReplies } from '../../../utils/tallies/count-replies.ts';
import { timeBars } from '../../../utils/tallies/time-bars.ts';
import { POSTED_AT, replyId } from '../../fixtures/tallies.ts';

const after = (...hours: number[]) =>
  withReplies(
    [],
    hours.map((hour) => replyId(hour)),
  );
const total = (bars: readonly { replies: number }[]) => bars.reduce((sum, { replies }) => sum + replies, 0);

it('no replies, no bars', () => {
  expect(timeBars([], POSTED_AT).bars).toEqual([]);
});

it.each([
  ['an hour', [0.2, 0.4], 'hour', 1],
  ['an evening', [0.5, 0.6, 5], 'hour', 6],
  ['a week', [1, 30, 150], 'day', 7],
  ['half a year', [1, 2000, 4300], 'week', 27],
  ['three years', [1, 26_000], 'month', 36],
] as const)(
  '%s has bars of its own width, none left out, and every reply in one',
  (_, hours, unit, count) => {
    const shown = timeBars(after(...hours), POSTED_AT);
    expect(shown.unit).toBe(unit);
    // A day, week or month that has just begun adds one.
    expect(shown.bars.length - count).toBeOneOf([0, 1]);
    expect(total(shown.bars)).toBe(hours.length);
    const starts = shown.bars.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
  },
);

it('the first bar is the tweet’s, also where the first reply came later', () => {
  const { bars } = timeBars(after(3), POSTED_AT);
  expect(bars.map(({ replies }) => replies)).toEqual([0, 0, 0, 1]);
});

it('days are the reader’s own, also when the clocks change', () => {
  const since = new Date(2025, 9, 20, 12).getTime();
  const { unit, bars } = timeBars(
    [{ hour: Math.floor(new Date(2025, 10, 2, 1).getTime() / 3_600_000), replies: 1 }],
    since,
  );
  expect(unit).toBe('day');
  for (const { from } of bars) expect(new Date(from).getHours()).toBe(0);
  expect(bars).toHaveLength(14);
  expect(bars.at(-1)?.replies).toBe(1);
});
