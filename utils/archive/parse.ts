import { readRow } from '../requests/migrate.ts';
import { RECORD_VERSION } from '../requests/row-version.ts';
import { parseSettings, type Settings } from '../settings.ts';
import { dataWords } from '../words/data.ts';
import {
  ArchivedPicture,
  ArchivedQuarantine,
  type Chunk,
  Envelope,
  FORMAT_VERSION,
  LARGEST_FILE,
} from './envelope.ts';

/** A file that was read and parsed; nothing of it is in the ledger yet. */
export interface ReadFile {
  chunks: Chunk[];
  exportedAt: number;
  /** Null when the file holds none. */
  settings: Settings | null;
  /** Rows of the file that could not be read, and are left out. */
  refused: number;
}

/** Why a file was not read: a sentence for the shopper. */
export class FileError extends Error {}

/** How many rows travel together. */
const CHUNK = 500;

/**
 * Reads a file that activity wrote.
 * @param breathe called between pieces of work, so that the page stays alive
 * @throws FileError when it is too large, or no such file
 */
export async function readArchive(
  file: Pick<Blob, 'size' | 'text'>,
  breathe: () => Promise<void>,
): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) throw new FileError(dataWords.tooLarge(LARGEST_FILE / 1024 / 1024));
  const envelope = Envelope.safeParse(parseJson(await file.text()));
  if (!envelope.success) throw new FileError(dataWords.notOurs);
  const { version, exportedAt, settings, ...rows } = envelope.data;
  if (version > FORMAT_VERSION) throw new FileError(dataWords.fromLater);
  let refused = 0;
  async function readAll<T>(all: readonly unknown[], read: (row: unknown) => T | undefined): Promise<T[]> {
    const good: T[] = [];
    for (const [i, row] of all.entries()) {
      if (i % CHUNK === 0) await breathe();
      const one = read(row);
      if (one) good.push(one);
      else refused += 1;
    }
    return good;
  }
  const requests = await readAll(rows.requests, readRequest);
  const pictures = await readAll(rows.pictures, (row) => ArchivedPicture.safeParse(row).data);
  const quarantine = await readAll(rows.quarantine, (row) => ArchivedQuarantine.safeParse(row).data);

  // Pictures come after the requests that they belong to: a picture without one is not kept.
  const chunks: Chunk[] = [
    ...pieces(requests).map((piece) => ({ requests: piece, pictures: [], quarantine: [] })),
    ...pieces(pictures).map((piece) => ({ requests: [], pictures: piece, quarantine: [] })),
    ...pieces(quarantine).map((piece) => ({ requests: [], pictures: [], quarantine: piece })),
  ];
  const known = typeof settings === 'object' && settings !== null ? parseSettings(settings) : null;
  return { chunks, exportedAt, settings: known, refused };
}

/** A request of a file, in this version's form; undefined when it cannot be read. */
function readRequest(row: unknown): Chunk['requests'][number] | undefined {
  const read = readRow(row);
  return read instanceof Error ? undefined : { id: read.state.id, v: RECORD_VERSION, events: read.events };
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
