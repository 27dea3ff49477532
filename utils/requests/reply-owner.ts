import type { Writing } from './connection.ts';

/** A reply on X belongs to one request. Thrown when a second one claims it, so that neither is wrongly "posted". */
export class ReplyTakenError extends Error {
  constructor(replyId: string) {
    super(`Reply ${replyId} belongs to another request.`);
  }
}

/** Does this reply belong to another request, or did it belong to one that was removed? */
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
