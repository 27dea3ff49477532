import { browser } from 'wxt/browser';

/**
 * How far back this browser has forgotten. A forgotten request leaves nothing behind by which its reply could
 * be told, and that reply may stand on X for years: so a reply that is older is never taken for a new request.
 */

/** Where the time stands in `storage.local`; "Delete all" leaves it there. */
export const FORGOTTEN_BEFORE = 'forgottenBefore';
/** A time from further ahead than this was written while the clock was wrong: it does not count. */
const AHEAD_MS = 24 * 60 * 60_000;

/** Notes that requests from before this time (ms since the epoch) are forgotten; call it before they are. */
export async function noteForgotten(before: number, now: number): Promise<void> {
  if (before > (await readTime(now))) await browser.storage.local.set({ [FORGOTTEN_BEFORE]: before });
}

/**
 * Replies posted until this time are not taken for new requests: they are older than the shopper wants
 * requests to be kept, than what was dropped for that reason, or than the last "Delete all".
 * @param keptSince the limit that is set now (prune.ts); null: everything is kept
 * @returns ms since the epoch; 0 when nothing was ever forgotten
 */
export async function forgottenBefore(keptSince: number | null, now: number): Promise<number> {
  return Math.max(keptSince ?? 0, await readTime(now));
}

async function readTime(now: number): Promise<number> {
  const { [FORGOTTEN_BEFORE]: noted } = await browser.storage.local.get(FORGOTTEN_BEFORE);
  return typeof noted === 'number' && noted <= now + AHEAD_MS ? noted : 0;
}
