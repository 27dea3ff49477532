import type { RequestEvent } from '../requests/events.ts';
import { fold, type RequestState } from '../requests/fold.ts';
import type { Connection } from './connection.ts';
import type { Ledger } from './ledger.ts';
import { readPictures } from './pictures.ts';
import { ROW_VERSION } from './row-version.ts';
import type { SeenAccount, SeenStore } from './seen-rows.ts';

/** The part of the ledger that the popup shows. */
export interface PopupSummary {
  account: SeenAccount | null;
  /** The latest, newest first. */
  requests: RequestState[];
  /** Those that wait for "Add to cart", newest first. */
  waiting: RequestState[];
  /** The pictures of the latest, by request id; those without one are left out. */
  pictures: ReadonlyMap<string, string>;
  stores: SeenStore[];
  /** How many rows were put aside. */
  unreadable: number;
}

/**
 * Reads what the popup shows, without the schemas: they would be most of what the popup loads each time
 * that it opens, and the background has parsed all that it wrote. Only rows of the current version and shape count.
 * @returns null when any row is of an earlier version or looks damaged; then call `readPopupSummaryInFull`
 */
export async function readPopupSummary(connection: Connection, count: number): Promise<PopupSummary | null> {
  const read = await connection.use(async (db) => {
    const [accounts, latest, waiting, stores, unreadable] = await Promise.all([
      take(db.transaction('accounts').store.index('seenAt').openCursor(null, 'prev'), 1),
      take(db.transaction('requests').store.index('askedAt').openCursor(null, 'prev'), count),
      db.getAllFromIndex('requests', 'waiting', 1),
      db.getAll('stores'),
      db.count('quarantine'),
    ]);
    const requests = latest.map(stateOfPlainRow);
    const tagged = waiting.map(stateOfPlainRow);
    if (!requests.every(isThere) || !tagged.every(isThere)) return null;
    if (!accounts.every(isAccount) || !stores.every(isStore)) return null;
    tagged.sort((a, b) => b.askedAt - a.askedAt);
    return { account: accounts[0] ?? null, requests, waiting: tagged, stores, unreadable };
  });
  return read && { ...read, pictures: await picturesOf({ connection }, read.requests) };
}

/** The same with every row parsed: reads earlier versions, and puts aside and counts unreadable rows. */
export async function readPopupSummaryInFull(ledger: Ledger, count: number): Promise<PopupSummary> {
  const [account, requests, waiting, stores] = await Promise.all([
    ledger.lastAccount(),
    ledger.latest(count),
    ledger.waiting(),
    ledger.stores(),
  ]);
  // Only now: reading the requests may have put some aside.
  const unreadable = await ledger.quarantineCount();
  return { account, requests, waiting, stores, unreadable, pictures: await picturesOf(ledger, requests) };
}

function picturesOf(ledger: Pick<Ledger, 'connection'>, requests: readonly RequestState[]) {
  return readPictures(
    ledger,
    requests.map(({ id }) => id),
  );
}

const isThere = (state: RequestState | null): state is RequestState => state !== null;

interface Cursor {
  value: unknown;
  continue(): Promise<Cursor | null>;
}

async function take(first: Promise<Cursor | null>, count: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let cursor = await first; cursor && rows.length < count; cursor = await cursor.continue())
    rows.push(cursor.value);
  return rows;
}

/** A request's state; null when the row is not of the current version and shape. */
export function stateOfPlainRow(row: unknown): RequestState | null {
  if (!isFields(row) || row.v !== ROW_VERSION || typeof row.id !== 'string') return null;
  if (!Array.isArray(row.events) || !row.events.every(isEvent)) return null;
  try {
    return fold(row.id, row.events);
  } catch {
    return null;
  }
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Checks only the fields without which a view would throw; the rest was parsed when it was written. */
function isEvent(event: unknown): event is RequestEvent {
  if (!isFields(event) || typeof event.id !== 'string' || typeof event.at !== 'number') return false;
  if (event.kind !== 'asked') return typeof event.kind === 'string';
  const { tweet, link, named } = event;
  if (named !== undefined && !(isFields(named) && Object.values(named).every(isText))) return false;
  const isTweet = isFields(tweet) && typeof tweet.url === 'string' && isFields(tweet.author);
  return isTweet && isFields(link) && typeof link.href === 'string';
}

const isText = (value: unknown) => typeof value === 'string';

function isAccount(row: unknown): row is SeenAccount {
  return isFields(row) && typeof row.handle === 'string' && isFields(row.services);
}

function isStore(row: unknown): row is SeenStore {
  return isFields(row) && typeof row.marketplace === 'string' && typeof row.seenAt === 'number';
}
