import type { RequestEvent } from '../requests/events.ts';
import type { Writing } from './connection.ts';

/** A reply on X belongs to one request. Thrown when a second request claims it, so that neither is wrongly "posted". */
export class ReplyTakenError extends Error {
  constructor(replyId: string) {
    super(`Reply ${replyId} belongs to another request.`);
  }
}

/** Whether this reply belongs to another request, or to one that was removed. */
export async function isTaken(
  tx: Writing<'requests' | 'quarantine' | 'removed'>,
  replyId: string,
  requestId: string,
): Promise<boolean> {
  for (const name of ['requests', 'removed'] as const) {
    const owners = await tx.objectStore(name).index('replyId').getAllKeys(replyId);
    if (owners.some((id) => id !== requestId)) return true;
  }
  return false;
}

/**
 * The event to write when the claimed reply belongs to another request: no reply of this request was seen.
 * @throws any other error than a ReplyTakenError
 */
export function unseenInstead(error: unknown, { id, at }: { id: string; at: number }): RequestEvent {
  if (!(error instanceof ReplyTakenError)) throw error;
  return { id, at, kind: 'reply/failed', reason: 'unseen', said: '' };
}
