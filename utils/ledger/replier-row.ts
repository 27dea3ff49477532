import type { Replier } from '../tallies/tally.ts';

/**
 * A replier as a row of the ledger, with the fields that IndexedDB indexes. They are derived at every write and never
 * trusted when they are read.
 */
export interface ReplierRow extends Replier {
  tweetIds: string[];
  /** 1 for somebody who replied to more than one tallied tweet. */
  several?: 1;
}

export function toReplierRow({ person, v, handle, tweets }: Replier): ReplierRow {
  // In one order, whichever tweet was seen first.
  const sorted = [...tweets].sort((a, b) => (a.id < b.id ? -1 : 1));
  const tweetIds = sorted.map(({ id }) => id);
  return { person, v, handle, tweets: sorted, tweetIds, ...(tweetIds.length > 1 && { several: 1 as const }) };
}
