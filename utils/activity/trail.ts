import type { Entry } from './entry.ts';

/** What of the shopper's wishes anybody can read on X. */
export interface Trail {
  /** The replies that still stand, newest first. */
  standing: Entry[];
  authors: number;
  products: number;
  /** Replies that only followers can read, among those that stand. */
  followersOnly: number;
  deleted: number;
  months: Month[];
}

/** A month, and how many requests of it are public and private. */
export interface Month {
  /** 202611 */
  month: number;
  /** Asked for in a reply that still stands. */
  public: number;
  /** Asked for without a word on X. */
  private: number;
}

/** @param entries every request, newest first */
export function trailOf(entries: readonly Entry[]): Trail {
  const standing = entries.filter(({ posted }) => posted && !posted.deleted);
  const months = new Map<number, Month>();
  for (const { month, posted, reply } of entries) {
    const at = months.get(month) ?? { month, public: 0, private: 0 };
    if (posted && !posted.deleted) at.public += 1;
    else if (!reply) at.private += 1;
    months.set(month, at);
  }
  return {
    standing,
    authors: new Set(standing.map(({ author }) => author.toLowerCase())).size,
    products: new Set(standing.map(({ title, store }) => `${store} ${title}`)).size,
    followersOnly: standing.filter(({ posted }) => posted?.followersOnly).length,
    deleted: entries.filter(({ posted }) => posted?.deleted).length,
    months: withGaps([...months.values()]),
  };
}

/** How many months the chart shows, the newest. */
const MOST_MONTHS = 24;

/** Every month from the first to the last: one in which nothing was asked for is a gap in the chart, too. */
function withGaps(months: Month[]): Month[] {
  const known = new Map(months.map((month) => [month.month, month]));
  const all = months.map(({ month }) => month);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const line: Month[] = [];
  for (let month = last; month >= first && line.length < MOST_MONTHS; month = monthBefore(month))
    line.unshift(known.get(month) ?? { month, public: 0, private: 0 });
  return line;
}

function monthBefore(month: number): number {
  return month % 100 === 1 ? month - 100 + 11 : month - 1;
}
