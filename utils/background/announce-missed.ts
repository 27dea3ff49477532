import type { BackgroundContext } from './context.ts';

/** How many of the newest requests a new background announces. */
const RECENT = 10;

/**
 * A background may die after it has written a state and before it has announced it. The next one announces
 * the states of the newest and of the open requests, once.
 */
export function createMissedAnnouncer(context: BackgroundContext): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    const ledger = await context.openLedger();
    const recent = [...(await ledger.latest(RECENT)), ...(await ledger.openRequests())];
    isDone = await context.announce([...new Set(recent.map(({ tweet }) => tweet.id))]);
  };
}
