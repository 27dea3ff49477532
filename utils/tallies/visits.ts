import type { Visit } from './tally.ts';

/** Reports that are no further apart than this belong to one visit to the thread. */
const SAME_VISIT_MS = 30 * 60_000;
/** How many visits are kept. */
export const MOST_VISITS = 100;

interface Visits {
  visits: Visit[];
  visitCount: number;
}

/**
 * Adds a report of the thread: it continues the last visit or begins a new one.
 * @param at ms since the epoch
 * @param shown how many replies the page has loaded
 */
export function withReport({ visits, visitCount }: Visits, at: number, shown: number): Visits {
  const last = visits.at(-1);
  if (last && Math.abs(at - last.to) < SAME_VISIT_MS) {
    const continued = { from: last.from, to: Math.max(last.to, at), shown: Math.max(last.shown, shown) };
    return { visits: [...visits.slice(0, -1), continued], visitCount };
  }
  return {
    visits: [...visits, { from: at, to: at, shown }].slice(-MOST_VISITS),
    visitCount: visitCount + 1,
  };
}

/** The visits of this browser and of a file together; a visit that is in both counts once. */
export function mergeVisits(ours: Visits, theirs: Visits): Visits {
  const known = new Map([...theirs.visits, ...ours.visits].map((visit) => [visit.from, visit]));
  const visits = [...known.values()].sort((a, b) => a.from - b.from);
  const visitCount = Math.max(ours.visitCount, theirs.visitCount, visits.length);
  return { visits: visits.slice(-MOST_VISITS), visitCount };
}
