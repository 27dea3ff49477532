import type { RequestEvent } from '../requests/events.ts';
import { fold, type RequestState } from '../requests/fold.ts';
import type { Connection } from './connection.ts';
import type { Ledger } from './ledger.ts';
import { picturesIn, readPictures } from './pictures.ts';
import { ROW_VERSION } from './row-version.ts';
import type { SeenAccount, SeenStore } from './seen-rows.ts';

/** The part of the ledger that the popup shows. */
export interface PopupSummary {
  account: SeenAccount | null;
  /** The latest but for those in `needsYou`, newest first. */
  requests: RequestState[];
  /** The newest that need the shopper, newest first. */
  needsYou: RequestState[];
  /** How many need the shopper: the number on the badge. */
  needsYouCount: number;
  /** Those that wait for "Add to cart", newest first. */
  waiting: RequestState[];
  /** The pictures of the latest and of those that need the shopper, by request id; those without one are left out. */
  pictures: ReadonlyMap<string, string>;
  stores: SeenStore[];
  /** How many rows were put aside. */
  unreadable: number;
}

/** How many requests that need the shopper are shown. */
const NEEDS_SHOWN = 3;
/** How many are read, to find the newest among them. */
const NEEDS_READ = 25;

/**
 * Reads what the popup shows, without the schemas: they would be most of what the popup loads each time
 * that it opens, and the background has parsed all that it wrote. Only rows of the current version and shape count.
 * @returns null when any row is of an earlier version or looks damaged; then call `readPopupSummaryInFull`
 */
export async function readPopupSummary(connection: Connection, count: number): Promise<PopupSummary | null> {
  return connection.use(async (db) => {
    // One transaction: each of its own is one more way to the browser's process and back.
    const tx = db.transaction(['accounts', 'requests', 'stores', 'quarantine', 'pictures']);
    const store = tx.objectStore('requests');
    const [accounts, latest, needing, needsYouCount, waiting, stores, unreadable] = await Promise.all([
      takeLast(tx.objectStore('accounts').index('seenAt'), 1),
      takeLast(store.index('askedAt'), count + NEEDS_SHOWN),
      store.index('needsYou').getAll(1, NEEDS_READ),
      store.index('needsYou').count(1),
      store.index('waiting').getAll(1),
      tx.objectStore('stores').getAll(),
      tx.objectStore('quarantine').count(),
    ]);
    const requests = latest.map(stateOfPlainRow);
    const needsYou = needing.map(stateOfPlainRow);
    const tagged = waiting.map(stateOfPlainRow);
    if (!requests.every(isThere) || !needsYou.every(isThere) || !tagged.every(isThere)) return null;
    if (!accounts.every(isAccount) || !stores.every(isStore)) return null;
    for (const list of [needsYou, tagged]) list.sort((a, b) => b.askedAt - a.askedAt);
    const shown = chooseShown(requests, needsYou, count);
    const pictures = await picturesIn(tx.objectStore('pictures'), idsOf(shown));
    return {
      account: accounts[0] ?? null,
      ...shown,
      needsYouCount,
      waiting: tagged,
      stores,
      unreadable,
      pictures,
    };
  });
}

/** The same with every row parsed: reads earlier versions, and puts aside and counts unreadable rows. */
export async function readPopupSummaryInFull(ledger: Ledger, count: number): Promise<PopupSummary> {
  const [account, latest, needsYou, needsYouCount, waiting, stores] = await Promise.all([
    ledger.lastAccount(),
    ledger.latest(count + NEEDS_SHOWN),
    ledger.needsYou(NEEDS_READ),
    ledger.countNeedsYou(),
    ledger.waiting(),
    ledger.stores(),
  ]);
  // Only now: reading the requests may have put some aside.
  const unreadable = await ledger.quarantineCount();
  const shown = chooseShown(latest, needsYou, count);
  const pictures = await readPictures(ledger, idsOf(shown));
  return { account, ...shown, needsYouCount, waiting, stores, unreadable, pictures };
}

type Shown = Pick<PopupSummary, 'requests' | 'needsYou'>;

/** Chooses what to show of both lists, each newest first; no request is shown twice. */
function chooseShown(
  latest: readonly RequestState[],
  needing: readonly RequestState[],
  count: number,
): Shown {
  const needsYou = needing.slice(0, NEEDS_SHOWN);
  const shown = new Set(needsYou.map(({ id }) => id));
  return { needsYou, requests: latest.filter(({ id }) => !shown.has(id)).slice(0, count) };
}

const idsOf = ({ requests, needsYou }: Shown) => [...requests, ...needsYou].map(({ id }) => id);

const isThere = (state: RequestState | null): state is RequestState => state !== null;

interface Cursor {
  value: unknown;
  continue(): Promise<Cursor | null>;
}
interface Index {
  openCursor(query: null, direction: 'prev'): Promise<Cursor | null>;
  /** Chromium 141 and later; the types lack it. */
  getAllRecords?(options: { count: number; direction: 'prev' }): Promise<{ value: unknown }[]>;
}

/** The rows with the highest keys of an index, the highest first. */
async function takeLast(index: Index, count: number): Promise<unknown[]> {
  // In one answer where the browser can; a cursor takes one for nearly every row.
  if (index.getAllRecords)
    return (await index.getAllRecords({ count, direction: 'prev' })).map(({ value }) => value);
  const rows: unknown[] = [];
  for (let cursor = await index.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
    rows.push(cursor.value);
    if (rows.length === count) break;
  }
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
