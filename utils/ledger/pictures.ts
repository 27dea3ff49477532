import { LARGEST_PICTURE } from '../common/picture-limit.ts';
import type { Picture } from './database.ts';
import type { Ledger } from './ledger.ts';

/** Small pictures of the requested tweets, as data URLs. They are deleted with their request. */

const BITMAP = /^data:image\/(?:jpeg|webp|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Is this a small bitmap picture as a data URL? No SVG, whose markup could hold anything. */
export function isPictureUrl(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LARGEST_PICTURE && BITMAP.test(value);
}

/** Stores a request's picture if the request exists and has none yet. */
export function writePicture(
  { connection }: Pick<Ledger, 'connection'>,
  id: string,
  dataUrl: string,
): Promise<void> {
  return connection.write(['requests', 'pictures'], async (tx) => {
    const [request, known] = await Promise.all([
      tx.objectStore('requests').getKey(id),
      tx.objectStore('pictures').getKey(id),
    ]);
    if (request !== undefined && known === undefined) await tx.objectStore('pictures').put({ id, dataUrl });
  });
}

/** The pictures of these requests, by request id; those without one, or with a damaged one, are left out. */
export function readPictures(
  { connection }: Pick<Ledger, 'connection'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return connection.use((db) => picturesIn(db.transaction('pictures').store, ids));
}

/** The same within a transaction. */
export async function picturesIn(
  store: { get(id: string): Promise<Picture | undefined> },
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(rows.flatMap((row) => (row && isPictureUrl(row.dataUrl) ? [[row.id, row.dataUrl]] : [])));
}
