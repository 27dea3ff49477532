import type { StoreNames } from 'idb';
import type { Writing } from '../ledger/connection.ts';
import type { Schema } from '../ledger/database.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRow } from '../ledger/migrate.ts';
import { putAsideIn } from '../ledger/quarantine.ts';
import { toRow } from '../ledger/row.ts';
import type { RequestEvent } from '../requests/events.ts';
import { Chunk } from './file-format.ts';
import { mergeEvents } from './merge-events.ts';

const STORES = [
  'requests',
  'quarantine',
  'pictures',
  'accounts',
  'stores',
  'removed',
  'staging',
] satisfies StoreNames<Schema>[];
type Tx = Writing<(typeof STORES)[number]>;

/** What a file brings, or has brought. */
export interface ImportCounts {
  /** Requests that were not here. */
  fresh: number;
  /** Requests that were here, and of which the file knows more. */
  merged: number;
  unchanged: number;
}

/**
 * Moves what a page of ours has staged into the ledger, in one transaction: all of it or, whatever happens
 * meanwhile, nothing. What is staged is parsed once more, and is gone afterwards: moved in twice, it counts
 * once.
 * @returns what was brought and the tweets concerned; null when nothing is staged under this id
 */
export function applyImport(
  { connection }: Ledger,
  importId: string,
  now: number,
): Promise<(ImportCounts & { tweetIds: string[] }) | null> {
  return connection.write([...STORES], async (tx) => {
    const staging = tx.objectStore('staging');
    const staged = (await staging.getAll()).filter((piece) => piece.importId === importId);
    if (staged.length === 0) return null;
    const counts = { fresh: 0, merged: 0, unchanged: 0 };
    const tweetIds = new Set<string>();
    for (const piece of staged) {
      const chunk = Chunk.parse(piece.chunk);
      await takeRequests(tx, chunk, now, counts, tweetIds);
      await takePictures(tx, chunk);
      await takeAside(tx, chunk);
      await takeSeen(tx, chunk, now);
      await takeRemoved(tx, chunk, now);
    }
    await staging.clear();
    return { ...counts, tweetIds: [...tweetIds] };
  });
}

async function takeRequests(
  tx: Tx,
  { requests }: Chunk,
  now: number,
  counts: ImportCounts,
  tweetIds: Set<string>,
): Promise<void> {
  const rows = tx.objectStore('requests');
  const known: unknown[] = await Promise.all(requests.map(({ id }) => rows.get(id)));
  const anyRemoved = (await tx.objectStore('removed').count()) > 0;
  // Asked for all at once: one by one, each would wait for the one before.
  const writes: Promise<unknown>[] = [];
  /** A file may name a request twice. */
  const taken = new Map<string, readonly RequestEvent[]>();
  for (const [i, { id, events }] of requests.entries()) {
    const row = known[i] === undefined ? null : readRow(known[i]);
    if (row instanceof Error) await putAsideIn(tx, id, known[i], row);
    const before = taken.get(id) ?? (row && !(row instanceof Error) ? row.events : []);
    const merged = mergeEvents(id, before, events, now);
    if (!merged) {
      counts.unchanged += 1;
      continue;
    }
    counts[before.length > 0 ? 'merged' : 'fresh'] += 1;
    const record = toRow(id, merged);
    taken.set(id, merged);
    tweetIds.add(record.tweetId);
    writes.push(rows.put(record));
    // Brought back on purpose, it counts as removed no more.
    if (anyRemoved) writes.push(tx.objectStore('removed').delete(id));
  }
  await Promise.all(writes);
}

/** A picture without its request is not kept. */
async function takePictures(tx: Tx, { pictures }: Chunk): Promise<void> {
  const kept = tx.objectStore('pictures');
  for (const picture of pictures) {
    const request = await tx.objectStore('requests').getKey(picture.id);
    if (request !== undefined && !(await kept.getKey(picture.id))) await kept.put(picture);
  }
}

async function takeAside(tx: Tx, { quarantine }: Chunk): Promise<void> {
  if (quarantine.length === 0) return;
  const kept = tx.objectStore('quarantine');
  const nameOf = ({ key, row }: { key: string; row?: unknown }) => JSON.stringify([key, row]);
  const known = new Set((await kept.getAll()).map(nameOf));
  for (const { row, ...rest } of quarantine)
    if (!known.has(nameOf({ ...rest, row }))) await kept.add({ ...rest, row });
}

/**
 * What is here was seen here, and stands. Of what was seen elsewhere only what is no claim of this browser is
 * taken: who can read an account, where that is not everyone, and who is signed in, its pages have to show.
 */
async function takeSeen(tx: Tx, { accounts, stores }: Chunk, now: number): Promise<void> {
  for (const account of accounts) {
    if ((await tx.objectStore('accounts').getKey(account.handle)) !== undefined) continue;
    const visibility = account.visibility === 'public' ? 'public' : 'unknown';
    await tx.objectStore('accounts').put({ ...account, visibility, seenAt: Math.min(account.seenAt, now) });
  }
  for (const { marketplace, seenAt } of stores) {
    if ((await tx.objectStore('stores').getKey(marketplace)) !== undefined) continue;
    await tx.objectStore('stores').put({ marketplace, signedIn: null, seenAt: Math.min(seenAt, now) });
  }
}

/** What was removed elsewhere stays away from here as well, unless it is here: a file takes nothing away. */
async function takeRemoved(tx: Tx, { removed }: Chunk, now: number): Promise<void> {
  for (const one of removed) {
    const isHere = (await tx.objectStore('requests').getKey(one.id)) !== undefined;
    if (isHere || (await tx.objectStore('removed').getKey(one.id)) !== undefined) continue;
    await tx.objectStore('removed').put({ ...one, at: Math.min(one.at, now) });
  }
}
