import { browser } from 'wxt/browser';

/**
 * The time before which this browser has forgotten its requests. A forgotten request leaves no trace, but its reply
 * may stay on X for years. So a reply that is older than this time is never recorded as a new request.
 */

/** The key of that time in `storage.local`. "Delete all" keeps it. */
export const FORGOTTEN_BEFORE = 'forgottenBefore';
/** A stored time further in the future than this was written while the clock was wrong, and is ignored. */
const AHEAD_MS = 24 * 60 * 60_000;

/** Notes that requests from before this time (ms since the epoch) are forgotten. Call it before deleting them. */
export async function noteForgotten(before: number, now: number): Promise<void> {
  if (before > (await readTime(now))) await browser.storage.local.set({ [FORGOTTEN_BEFORE]: before });
}

/**
 * Replies posted up to this time are not recorded as new requests: they are older than the shopper's limit for
 * keeping requests, than requests that were already dropped, or than the last "Delete all".
 * @param keptSince the current limit (prune.ts); null: everything is kept
 * @returns ms since the epoch; 0 when nothing has been forgotten
 */
export async function forgottenBefore(keptSince: number | null, now: number): Promise<number> {
  return Math.max(keptSince ?? 0, await readTime(now));
}

async function readTime(now: number): Promise<number> {
  const { [FORGOTTEN_BEFORE]: noted } = await browser.storage.local.get(FORGOTTEN_BEFORE);
  return typeof noted === 'number' ? believedTime(noted, now) : 0;
}

/** The time of a deletion as noted; 0 when it was noted by a clock far ahead. */
export function believedTime(noted: number, now: number): number {
  return noted <= now + AHEAD_MS ? noted : 0;
}
