import { dataStrings } from '../i18n/en/data.ts';
import { KeptReply } from '../ledger/kept-reply-row.ts';
import { readRow } from '../ledger/migrate.ts';
import { ROW_VERSION } from '../ledger/row-version.ts';
import { SeenAccount, SeenStore } from '../ledger/seen-rows.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import {
  ArchivedPicture,
  ArchivedQuarantine,
  ArchivedRemoved,
  ArchivedTally,
  type Chunk,
  ExportFile,
  FORMAT_VERSION,
  LARGEST_FILE,
} from './file-format.ts';

/** A parsed file, of which nothing is in the ledger yet. */
export interface ReadFile {
  chunks: Chunk[];
  exportedAt: number;
  /** Null when the file holds none. */
  settings: Settings | null;
  /** How many rows could not be read and were left out. */
  refused: number;
}

/** A file was not read; the message is a sentence for the shopper. */
export class FileError extends Error {}

/** Rows in one chunk. */
const CHUNK = 500;

/**
 * Parses a file that the activity page has exported.
 * @param yieldToPage awaited between pieces of work, so that the page stays responsive
 * @throws FileError when it is too large or not such a file
 */
export async function readArchive(
  file: Pick<Blob, 'size' | 'text'>,
  yieldToPage: () => Promise<void>,
): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) throw new FileError(dataStrings.tooLarge(LARGEST_FILE / 1024 / 1024));
  const envelope = ExportFile.safeParse(parseJson(await file.text()));
  if (!envelope.success) throw new FileError(dataStrings.notOurs);
  const { version, exportedAt, settings, ...rows } = envelope.data;
  if (version > FORMAT_VERSION) throw new FileError(dataStrings.fromLater);
  let refused = 0;
  async function readAll<T>(all: readonly unknown[], read: (row: unknown) => T | undefined): Promise<T[]> {
    const good: T[] = [];
    for (const [i, row] of all.entries()) {
      if (i % CHUNK === 0) await yieldToPage();
      const one = read(row);
      if (one) good.push(one);
      else refused += 1;
    }
    return good;
  }
  const requests = await readAll(rows.requests, readRequest);
  const pictures = await readAll(rows.pictures, (row) => ArchivedPicture.safeParse(row).data);
  const quarantine = await readAll(rows.quarantine, (row) => ArchivedQuarantine.safeParse(row).data);

  const accounts = await readAll(rows.accounts, (row) => SeenAccount.safeParse(row).data);
  const stores = await readAll(rows.stores, (row) => SeenStore.safeParse(row).data);
  const removed = await readAll(rows.removed, (row) => ArchivedRemoved.safeParse(row).data);
  const keptReplies = await readAll(rows.keptReplies, (row) => KeptReply.safeParse(row).data);
  const tallies = await readAll(rows.tallies, (row) => ArchivedTally.safeParse(row).data);

  const nothing = {
    ...{ requests: [], pictures: [], quarantine: [], accounts: [], stores: [] },
    ...{ removed: [], keptReplies: [], tallies: [] },
  };
  // What may belong to a request follows the requests: the import drops pictures without a request, and removals and
  // replies of requests that are in the ledger.
  const chunks: Chunk[] = [
    ...pieces(requests).map((piece) => ({ ...nothing, requests: piece })),
    ...pieces(pictures).map((piece) => ({ ...nothing, pictures: piece })),
    ...pieces(quarantine).map((piece) => ({ ...nothing, quarantine: piece })),
    ...pieces(accounts).map((piece) => ({ ...nothing, accounts: piece })),
    ...pieces(stores).map((piece) => ({ ...nothing, stores: piece })),
    ...pieces(removed).map((piece) => ({ ...nothing, removed: piece })),
    ...pieces(keptReplies).map((piece) => ({ ...nothing, keptReplies: piece })),
    // Each by itself, because one may hold thousands of replies.
    ...tallies.map((tally) => ({ ...nothing, tallies: [tally] })),
  ];
  const known = typeof settings === 'object' && settings !== null ? parseSettings(settings) : null;
  return { chunks, exportedAt, settings: known, refused };
}

/** A request of the file, migrated to the current version; undefined when it cannot be read. */
function readRequest(row: unknown): Chunk['requests'][number] | undefined {
  const read = readRow(row);
  return read instanceof Error ? undefined : { id: read.state.id, v: ROW_VERSION, events: read.events };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pieces<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) =>
    all.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}
