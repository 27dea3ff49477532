import type { ListEntry } from './list-entry.ts';

/** What others can read on X about the shopper's requests. */
interface Trail {
  /** The replies that are still on X, newest first. */
  visible: ListEntry[];
  authors: number;
  products: number;
  /** How many of them were posted for followers only. */
  followersOnly: number;
  deleted: number;
  months: Month[];
}

/** A month, and how many requests of it are public and private. */
export interface Month {
  /** 202611 */
  month: number;
  /** Requests with a reply that is still on X. */
  public: number;
  /** Requests without a reply. */
  private: number;
}

/** @param entries every request, newest first */
export function summarizeTrail(entries: readonly ListEntry[]): Trail {
  const visible = entries.filter(({ posted }) => posted && !posted.deleted);
  const months = new Map<number, Month>();
  for (const { month, posted, reply } of entries) {
    const counts = months.get(month) ?? { month, public: 0, private: 0 };
    if (posted && !posted.deleted) counts.public += 1;
    else if (!reply) counts.private += 1;
    months.set(month, counts);
  }
  return {
    visible,
    authors: new Set(visible.map(({ author }) => author.toLowerCase())).size,
    products: new Set(visible.map(({ title, store }) => `${store} ${title}`)).size,
    followersOnly: visible.filter(({ posted }) => posted?.followersOnly).length,
    deleted: entries.filter(({ posted }) => posted?.deleted).length,
    months: fillGaps([...months.values()]),
  };
}

/** How many months the chart shows, counted from the newest. */
const MOST_MONTHS = 24;

/** Every month from the first to the last, including those without requests. */
function fillGaps(months: Month[]): Month[] {
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
