import type { Ledger } from '../ledger/ledger.ts';
import { wasRemoved } from '../ledger/removal.ts';
import type { RequestState } from '../requests/fold.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { DeviceList } from './items.ts';
import { decodeWireEntry, type WireEntry } from './wire-format.ts';

/** The requests that the shopper removed in this browser, and how to remove a copy. */
export interface Removals {
  list(): Promise<{ id: string; at: number }[]>;
  remove(id: string, at: number): Promise<unknown>;
}

/** Limits on what is applied. */
interface Limits {
  now: number;
  /** When everything was deleted here, in ms: older requests are ignored. 0: never. */
  forgottenAt: number;
  /** Requests that last changed before this are ignored; null: no limit. */
  keptSince: number | null;
  /** Replies from before this, in ms, are not recorded as new requests. */
  repliesSince: number;
}

/** Requests from further in the future than this are ignored. */
const AHEAD_MS = 24 * 60 * 60_000;

/**
 * Applies other browsers' requests to this one's ledger. An entry always gives the same events, however often it is
 * read. It never changes a request that was made here, never restores one that was removed here, and never leaves one
 * under way.
 * @returns the tweets whose requests have changed
 */
export async function applyRemote(
  ledger: Ledger,
  others: readonly DeviceList[],
  limits: Limits,
  removals: Removals,
): Promise<Set<string>> {
  const changed = new Set<string>();
  const removed = new Set((await removals.list()).map(({ id }) => id));
  for (const { id, at } of others.flatMap((list) => list.removed)) {
    const copy = removed.has(id) ? null : await ledger.read(id);
    removed.add(id);
    if (!copy || copy.origin === 'here') continue;
    await removals.remove(id, at);
    changed.add(copy.tweet.id);
  }
  for (const entry of others.flatMap((list) => list.entries)) {
    if (removed.has(entry.i) || !isWithin(entry, limits)) continue;
    if (await applyEntry(ledger, entry, limits)) changed.add(entry.t);
  }
  return changed;
}

/** @returns whether the ledger has changed */
async function applyEntry(ledger: Ledger, entry: WireEntry, { repliesSince }: Limits): Promise<boolean> {
  const known = await ledger.read(entry.i);
  if (known?.origin === 'here') return false;
  if (!known && wouldWaitForAdd(entry) && tweetTime(entry.r?.i ?? '0') <= repliesSince) return false;
  const events = decodeWireEntry(entry);
  // Its reply may have been removed here with another request, of this browser's own.
  if (!events || (entry.r && (await wasRemoved(ledger, entry.r.i)))) return false;
  const twin = await twinOf(ledger, entry);
  if (twin && !replaces(entry, twin)) return false;
  if (twin) await ledger.drop(twin.id);
  const now = await ledger.append(entry.i, ...events);
  return twin !== null || JSON.stringify(now) !== JSON.stringify(known);
}

/** Another request for the same reply: one browser has sent it, and another has seen it on X. */
async function twinOf(ledger: Ledger, { i, r }: WireEntry): Promise<RequestState | null> {
  const twin = r ? await ledger.byReply(r.i) : null;
  return twin && twin.id !== i ? twin : null;
}

/** Whether the request of the browser that sent the reply replaces the one that only saw it: not if that went on. */
function replaces(entry: WireEntry, twin: RequestState): boolean {
  return !entry.e && twin.origin === 'elsewhere' && twin.cart.state === 'none';
}

/** Whether it would be offered here with "Add to cart". */
function wouldWaitForAdd({ e, c }: WireEntry): boolean {
  return e !== undefined && c === undefined;
}

function isWithin(entry: WireEntry, { now, forgottenAt, keptSince }: Limits): boolean {
  const last = Math.max(entry.a, entry.r?.a ?? 0, entry.d ?? 0, entry.c?.a ?? 0);
  return last <= now + AHEAD_MS && last > forgottenAt && (keptSince === null || last >= keptSince);
}
