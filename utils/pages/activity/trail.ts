import type { KeptReply } from '../../ledger/kept-reply-row.ts';
import { tweetUrl } from '../../x-facts/permalink.ts';
import type { ListEntry } from './list-entry.ts';

/** A reply that is still on X. */
export interface TrailReply {
  replyId: string;
  url: string;
  /** When it was posted, in ms since the epoch. */
  at: number;
  followersOnly: boolean;
  /** Its request; null when that is gone, and only the reply was kept. */
  request: Pick<ListEntry, 'id' | 'title' | 'author'> | null;
  /** The account that posted a kept reply. */
  handle: string | null;
}

/** What others can read on X about the shopper's requests. */
interface Trail {
  /** The replies that are still on X, newest first. */
  visible: TrailReply[];
  authors: number;
  products: number;
  /** How many of them were posted for followers only. */
  followersOnly: number;
  /** How many of them have no request any longer. */
  kept: number;
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

/**
 * @param entries every request, newest first
 * @param keptReplies the replies whose request is gone; those of a request in the list are left out
 */
export function summarizeTrail(entries: readonly ListEntry[], keptReplies: readonly KeptReply[] = []): Trail {
  const standing = entries.filter(({ posted }) => posted && !posted.deleted);
  const listed = new Set(entries.flatMap(({ posted }) => posted?.replyId ?? []));
  const kept = keptReplies.filter(({ replyId }) => !listed.has(replyId));
  const visible = [...standing.flatMap(replyOf), ...kept.map(keptReplyOf)];
  if (kept.length > 0) visible.sort((a, b) => b.at - a.at);
  return {
    visible,
    authors: new Set(standing.map(({ author }) => author.toLowerCase())).size,
    products: new Set(standing.map(({ title, store }) => `${store} ${title}`)).size,
    followersOnly: visible.filter(({ followersOnly }) => followersOnly).length,
    kept: kept.length,
    deleted: entries.filter(({ posted }) => posted?.deleted).length,
    months: countMonths(entries, kept),
  };
}

function replyOf({ id, title, author, posted }: ListEntry): TrailReply[] {
  if (!posted) return [];
  const { replyId, url, at, followersOnly } = posted;
  return [{ replyId, url, at, followersOnly, request: { id, title, author }, handle: null }];
}

function keptReplyOf({ replyId, handle, at, followersOnly }: KeptReply): TrailReply {
  return { replyId, url: tweetUrl(handle, replyId), at, followersOnly, request: null, handle };
}

function countMonths(entries: readonly ListEntry[], kept: readonly KeptReply[]): Month[] {
  const months = new Map<number, Month>();
  const countsOf = (month: number) => {
    const counts = months.get(month) ?? { month, public: 0, private: 0 };
    months.set(month, counts);
    return counts;
  };
  for (const { month, posted, reply } of entries) {
    const counts = countsOf(month);
    if (posted && !posted.deleted) counts.public += 1;
    else if (!reply) counts.private += 1;
  }
  for (const { at } of kept) {
    const date = new Date(at);
    countsOf(date.getFullYear() * 100 + date.getMonth() + 1).public += 1;
  }
  return fillGaps([...months.values()]);
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
