import type { RequestState } from './fold.ts';
import { CLOCK_SKEW_MS } from './may-add-after-proof.ts';

/** A reply and a request that are no further apart than this may belong together. */
export const BELONGS_WITHIN_MS = 15 * 60_000;

/**
 * When a reply may have been posted that the shopper has sent without our seeing it, in ms since the epoch: from shortly
 * before it was asked for, while it is open, and for a while after it was given up or has failed. What was sent long
 * after that, from a phone for example, is a reply of its own.
 * @returns null where none may have been: it was seen, or none was asked for
 */
export function unseenReply({
  reply,
  askedAt,
  changedAt,
}: Pick<RequestState, 'reply' | 'askedAt' | 'changedAt'>): { from: number; until: number } | null {
  const from = askedAt - CLOCK_SKEW_MS;
  if (reply.state === 'composing') return { from, until: Number.POSITIVE_INFINITY };
  if (reply.state !== 'abandoned' && reply.state !== 'failed') return null;
  return { from, until: changedAt + BELONGS_WITHIN_MS };
}
