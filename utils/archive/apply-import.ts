import type { StoreNames } from 'idb';
import type { Writing } from '../ledger/connection.ts';
import type { Schema } from '../ledger/database.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRow } from '../ledger/migrate.ts';
import { putAsideIn } from '../ledger/quarantine.ts';
import { toRow } from '../ledger/row.ts';
import type { RequestEvent } from '../requests/events.ts';
import { mergeEvents } from '../requests/merge-events.ts';
import { Chunk } from './file-format.ts';
import { importTallies } from './import-tallies.ts';

const OBJECT_STORES = [
  'requests',
  'quarantine',
  'pictures',
  'accounts',
  'stores',
  'removed',
  'keptReplies',
  'tallies',
  'tallyReplies',
  'repliers',
  'staging',
] satisfies StoreNames<Schema>[];
type Tx = Writing<(typeof OBJECT_STORES)[number]>;

/** How many requests an import adds or changes. */
export interface ImportCounts {
  /** Requests that the ledger did not have. */
  fresh: number;
  /** Requests that the ledger had and to which the file adds events. */
  merged: number;
  unchanged: number;
}

/** What an import did. */
export interface Imported extends ImportCounts {
  /** Tallies for which there was no room. */
  talliesLeftOut: number;
}

/**
 * Moves the rows that one of our pages has staged into the ledger, in a single transaction: all of them or none.
 * The staged rows are parsed again and deleted afterwards, so that running it twice imports them once.
 * @returns the counts and the ids of the tweets concerned; null when nothing is staged under this id
 */
export function applyImport(
  { connection }: Ledger,
  importId: string,
  now: number,
): Promise<(Imported & { tweetIds: string[] }) | null> {
  return connection.write([...OBJECT_STORES], async (tx) => {
    const staging = tx.objectStore('staging');
    const staged = (await staging.getAll()).filter((piece) => piece.importId === importId);
    if (staged.length === 0) return null;
    const counts = { fresh: 0, merged: 0, unchanged: 0, talliesLeftOut: 0 };
    const tweetIds = new Set<string>();
    for (const piece of staged) {
      const chunk = Chunk.parse(piece.chunk);
      await importRequests(tx, chunk, now, counts, tweetIds);
      await importPictures(tx, chunk);
      await importQuarantine(tx, chunk);
      await importSeen(tx, chunk, now);
      await importRemoved(tx, chunk, now);
      await importKeptReplies(tx, chunk);
      counts.talliesLeftOut += await importTallies(tx, chunk.tallies, now);
    }
    await staging.clear();
    return { ...counts, tweetIds: [...tweetIds] };
  });
}

async function importRequests(
  tx: Tx,
  { requests }: Chunk,
  now: number,
  counts: ImportCounts,
  tweetIds: Set<string>,
): Promise<void> {
  const rows = tx.objectStore('requests');
  const known: unknown[] = await Promise.all(requests.map(({ id }) => rows.get(id)));
  const anyRemoved = (await tx.objectStore('removed').count()) > 0;
  // Started together and awaited at the end: awaited one by one, each would wait for the one before.
  const writes: Promise<unknown>[] = [];
  /** The requests written so far: a file may contain one twice. */
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
    const newRow = toRow(id, merged);
    taken.set(id, merged);
    tweetIds.add(newRow.tweetId);
    writes.push(rows.put(newRow));
    // The shopper has brought it back on purpose, so it no longer counts as removed.
    if (anyRemoved) writes.push(tx.objectStore('removed').delete(id));
  }
  await Promise.all(writes);
}

/** Skips pictures whose request is not in the ledger. */
async function importPictures(tx: Tx, { pictures }: Chunk): Promise<void> {
  const rows = tx.objectStore('pictures');
  for (const picture of pictures) {
    const request = await tx.objectStore('requests').getKey(picture.id);
    if (request !== undefined && !(await rows.getKey(picture.id))) await rows.put(picture);
  }
}

async function importQuarantine(tx: Tx, { quarantine }: Chunk): Promise<void> {
  if (quarantine.length === 0) return;
  const rows = tx.objectStore('quarantine');
  const nameOf = ({ key, row }: { key: string; row?: unknown }) => JSON.stringify([key, row]);
  const known = new Set((await rows.getAll()).map(nameOf));
  for (const { row, ...rest } of quarantine)
    if (!known.has(nameOf({ ...rest, row }))) await rows.add({ ...rest, row });
}

/**
 * Adds accounts and stores that this browser has not seen; its own rows stay as they are. "Protected" and "signed
 * in" are not taken from a file: only the pages themselves can show that they are true in this browser.
 */
async function importSeen(tx: Tx, { accounts, stores }: Chunk, now: number): Promise<void> {
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

/** Adds the file's removals, except for requests that are in the ledger: an import never deletes anything. */
async function importRemoved(tx: Tx, { removed }: Chunk, now: number): Promise<void> {
  for (const one of removed) {
    const isHere = (await tx.objectStore('requests').getKey(one.id)) !== undefined;
    if (isHere || (await tx.objectStore('removed').getKey(one.id)) !== undefined) continue;
    await tx.objectStore('removed').put({ ...one, at: Math.min(one.at, now) });
  }
}

/** Adds the file's replies whose request is gone, except for those of requests that are in the ledger. */
async function importKeptReplies(tx: Tx, { keptReplies }: Chunk): Promise<void> {
  const byReply = tx.objectStore('requests').index('replyId');
  for (const reply of keptReplies)
    if ((await byReply.getKey(reply.replyId)) === undefined) await tx.objectStore('keptReplies').put(reply);
}
