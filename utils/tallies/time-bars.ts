import type { HourCount } from './tally.ts';

const HOUR_MS = 3_600_000;
/** Nobody reads more bars than this one by one, so a longer time gets coarser ones. */
const MOST_BARS = 48;

/** What a bar of the chart stands for, the finest first. */
const BAR_UNITS = ['hour', 'day', 'week', 'month'] as const;
export type BarUnit = (typeof BAR_UNITS)[number];

export interface Bar {
  /** When it begins in local time, in ms since the epoch. */
  from: number;
  replies: number;
}

/**
 * The replies over time, from the tweet's hour to that of the last reply, without gaps.
 * @param since when the tweet was posted, in ms since the epoch
 * @returns no bars when there are no replies
 */
export function timeBars(hours: readonly HourCount[], since: number): { unit: BarUnit; bars: Bar[] } {
  const until = (hours.at(-1)?.hour ?? 0) * HOUR_MS;
  for (const unit of BAR_UNITS) {
    const bars = hours.length > 0 ? emptyBars(unit, since, until) : [];
    if (bars.length > MOST_BARS && unit !== 'month') continue;
    const byStart = new Map(bars.map((bar) => [bar.from, bar]));
    for (const { hour, replies } of hours) {
      // The hour in which the tweet was posted began before the tweet.
      const bar = byStart.get(startOf(unit, Math.max(hour * HOUR_MS, since)));
      if (bar) bar.replies += replies;
    }
    return { unit, bars };
  }
  throw new Error('A month is always coarse enough.');
}

function emptyBars(unit: BarUnit, since: number, until: number): Bar[] {
  const bars: Bar[] = [];
  for (let from = startOf(unit, since); from <= Math.max(since, until); from = next(unit, from)) {
    bars.push({ from, replies: 0 });
    if (bars.length > MOST_BARS && unit !== 'month') break;
  }
  return bars;
}

/** The local start of the hour, day, week (from Monday) or month. */
function startOf(unit: BarUnit, at: number): number {
  const date = new Date(at);
  if (unit === 'hour') return date.setMinutes(0, 0, 0);
  date.setHours(0, 0, 0, 0);
  if (unit === 'week') date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
  if (unit === 'month') date.setDate(1);
  return date.getTime();
}

function next(unit: BarUnit, from: number): number {
  if (unit === 'hour') return from + HOUR_MS;
  const date = new Date(from);
  if (unit === 'month') return date.setMonth(date.getMonth() + 1);
  return date.setDate(date.getDate() + (unit === 'week' ? 7 : 1));
}
