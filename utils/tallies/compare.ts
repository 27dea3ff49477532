import { tweetTime } from '../x-facts/tweet-time.ts';
import type { Tally } from './tally.ts';

/** What the tweets are compared by. */
export const MEASURES = ['posted', 'replies', 'people', 'repeated', 'firstDay'] as const;
export type Measure = (typeof MEASURES)[number];

/** A tally with what is known of its people beside it. */
export interface Compared {
  tally: Tally;
  /** How many of its people asked for another product of the author's, too. */
  repeated: number;
}

export interface Order {
  by: Measure;
  descending: boolean;
}

export function measure({ tally, repeated }: Compared, by: Measure): number {
  if (by === 'posted') return tweetTime(tally.tweetId);
  return by === 'repeated' ? repeated : tally[by];
}

/** The campaigns in this order; equal ones keep theirs. */
export function sortCampaigns<T extends Compared>(campaigns: readonly T[], { by, descending }: Order): T[] {
  const sign = descending ? -1 : 1;
  return [...campaigns].sort((a, b) => sign * (measure(a, by) - measure(b, by)));
}
