import type { Ledger } from '../ledger/ledger.ts';
import type { RequestState } from '../requests/fold.ts';
import { tweetTime } from '../x-facts/tweet-time.ts';
import type { DeviceList } from './items.ts';
import { decodeWireEntry, type WireEntry } from './wire-format.ts';

/** What the shopper removed in this browser, and how a copy is removed. */
export interface Removals {
  list(): Promise<{ id: string; at: number }[]>;
  remove(id: string, at: number): Promise<unknown>;
}

/** What is not taken in. */
export interface Bounds {
  now: number;
  /** Everything was deleted here at this time, in ms: what is older stays away. 0: never. */
  forgottenAt: number;
  /** What last changed before this is not kept here; null: all is kept. */
  keptSince: number | null;
  /** A reply from before this, in ms, is not taken for a new request. */
  repliesSince: number;
}

/** A request from further ahead than this is none. */
const AHEAD_MS = 24 * 60 * 60_000;

/**
 * Takes other browsers' requests into this one's ledger, by the same events wherever and however often they
 * are read. It never changes a request that was made here, nor brings back what was removed here, and
 * nothing of it is ever under way.
 * @returns the tweets whose requests have changed
 */
export async function applyRemote(
  ledger: Ledger,
  others: readonly DeviceList[],
  bounds: Bounds,
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
    if (removed.has(entry.i) || !isWithin(entry, bounds)) continue;
    if (await takeOne(ledger, entry, bounds)) changed.add(entry.t);
  }
  return changed;
}

/** @returns whether the ledger has changed */
async function takeOne(ledger: Ledger, entry: WireEntry, { repliesSince }: Bounds): Promise<boolean> {
  const known = await ledger.read(entry.i);
  if (known?.origin === 'here') return false;
  if (!known && waitsForAdd(entry) && tweetTime(entry.r?.i ?? '0') <= repliesSince) return false;
  const events = decodeWireEntry(entry);
  if (!events) return false;
  const twin = await twinOf(ledger, entry);
  if (twin && !standsFor(entry, twin)) return false;
  if (twin) await ledger.drop(twin.id);
  const now = await ledger.append(entry.i, ...events);
  return twin !== null || JSON.stringify(now) !== JSON.stringify(known);
}

/** Another request that is the same reply: one browser has sent it, and another has seen it on X. */
async function twinOf(ledger: Ledger, { i, r }: WireEntry): Promise<RequestState | null> {
  const twin = r ? await ledger.byReply(r.i) : null;
  return twin && twin.id !== i ? twin : null;
}

/** The request of the browser that sent the reply stands for one that only saw it, unless more came of that. */
function standsFor(entry: WireEntry, twin: RequestState): boolean {
  return !entry.e && twin.origin === 'elsewhere' && twin.cart.state === 'none';
}

/** Would it be offered here for the cart? */
function waitsForAdd({ e, c }: WireEntry): boolean {
  return e !== undefined && c === undefined;
}

function isWithin(entry: WireEntry, { now, forgottenAt, keptSince }: Bounds): boolean {
  const last = Math.max(entry.a, entry.r?.a ?? 0, entry.d ?? 0, entry.c?.a ?? 0);
  return last <= now + AHEAD_MS && last > forgottenAt && (keptSince === null || last >= keptSince);
}
