import { activityStrings } from '../i18n/en/activity.ts';
import { dataStrings } from '../i18n/en/data.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readRow } from '../ledger/migrate.ts';
import { readTallies } from '../ledger/read-tallies.ts';
import { ROW_VERSION } from '../ledger/row-version.ts';
import { type RequestState, targetStore } from '../requests/fold.ts';
import type { Settings } from '../settings/settings.ts';
import { cartSentence } from '../texts/cart-texts.ts';
import { replySentence, requestTitle } from '../texts/request-texts.ts';
import { archiveTally } from './archive-tally.ts';
import { csvLine } from './csv.ts';
import { FORMAT, FORMAT_VERSION } from './file-format.ts';

const CHUNK = 500;

/**
 * Everything in the ledger and the settings, as the parts of a JSON file (`ExportFile`).
 * @param yieldToPage awaited between pieces of work, so that the page stays responsive
 */
export async function exportJson(
  ledger: Ledger,
  settings: Settings,
  now: number,
  yieldToPage: () => Promise<void>,
): Promise<string[]> {
  const aside: unknown[] = await ledger.quarantined();
  const parts = [
    `{"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION},"exportedAt":${now},"requests":[\n`,
  ];
  let comma = '';
  await eachChunk(ledger, 'requests', yieldToPage, (rows) => {
    for (const row of rows) {
      const read = readRow(row);
      const { id } = row as { id: unknown };
      if (!(read instanceof Error)) {
        parts.push(`${comma}${JSON.stringify({ id, v: ROW_VERSION, events: read.events })}`);
        comma = ',\n';
      } else {
        // Found unreadable only now; export it with the other unreadable rows.
        const why = read.message.slice(0, 500);
        aside.push({ store: 'requests', key: String(id), row, why, at: now });
      }
    }
  });
  parts.push('],"pictures":[\n');
  comma = '';
  await eachChunk(ledger, 'pictures', yieldToPage, (rows) => {
    for (const row of rows) {
      parts.push(`${comma}${JSON.stringify(row)}`);
      comma = ',\n';
    }
  });
  parts.push('],"tallies":[\n');
  comma = '';
  for (const { tweetId } of await readTallies(ledger)) {
    await yieldToPage();
    const tally = await archiveTally(ledger, tweetId);
    if (!tally) continue;
    parts.push(`${comma}${JSON.stringify(tally)}`);
    comma = ',\n';
  }
  const [accounts, stores, removed, keptReplies] = await ledger.connection.use((db) =>
    Promise.all([db.getAll('accounts'), db.getAll('stores'), db.getAll('removed'), db.getAll('keptReplies')]),
  );
  const rest = Object.entries({ quarantine: aside, accounts, stores, removed, keptReplies })
    .map(([name, rows]) => `"${name}":${JSON.stringify(rows)}`)
    .join(',\n');
  parts.push(`],${rest},"settings":${JSON.stringify(settings)}}\n`);
  return parts;
}

/**
 * One line of CSV per request, newest first, in parts. The byte order mark tells spreadsheets that the file is UTF-8.
 * @param yieldToPage awaited between pieces of work, so that the page stays responsive
 */
export async function exportCsv(ledger: Ledger, yieldToPage: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  await eachChunk(ledger, 'requests', yieldToPage, async (rows) => {
    for (const request of await ledger.readRows(async () => [...rows])) lines.push(lineOf(cellsOf(request)));
  });
  // Sorts by time, because each line begins with `askedAt`.
  lines.sort().reverse();
  return [`\ufeff${lineOf(dataStrings.columns)}`, ...lines];
}

type Column = keyof typeof dataStrings.columns;

/** The columns of the CSV, left to right. `askedAt` comes first, because lines are sorted by it. */
const COLUMNS = [
  ...(['askedAt', 'product', 'store', 'asin', 'author', 'tweet', 'link', 'account'] as const),
  ...(['visibility', 'reply', 'replyAddress', 'cart', 'price', 'changedAt'] as const),
] satisfies readonly Column[];

/** Looks headers and cells up by column name, so that a translation may list its headers in any order. */
function lineOf(cells: Record<Column, string>): string {
  return csvLine(COLUMNS.map((column) => cells[column]));
}

function cellsOf(request: RequestState): Record<(typeof COLUMNS)[number], string> {
  const { tweet, link, account, visibility, reply, cart, cartFacts } = request;
  const product = 'product' in cart ? cart.product : cartFacts.seen;
  return {
    askedAt: new Date(request.askedAt).toISOString(),
    product: requestTitle(request),
    store: product?.marketplace ?? targetStore(request) ?? '',
    asin: product?.asin ?? (link.kind === 'product' ? link.asin : ''),
    author: `@${tweet.author.handle}`,
    tweet: tweet.url,
    link: link.href,
    account: account ? `@${account}` : '',
    visibility,
    reply: replySentence(reply) ?? activityStrings.nothingPosted,
    replyAddress: 'url' in reply ? reply.url : '',
    cart: cartSentence(cart) ?? activityStrings.cartNotAsked,
    price: product?.price?.text ?? '',
    changedAt: new Date(request.changedAt).toISOString(),
  };
}

/** Reads all rows of an object store in chunks, each in its own transaction. */
async function eachChunk(
  { connection }: Ledger,
  name: 'requests' | 'pictures',
  yieldToPage: () => Promise<void>,
  take: (rows: readonly unknown[]) => void | Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    await yieldToPage();
    const rows = await connection.use((db) => db.getAll(name, range, CHUNK));
    await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < CHUNK) return;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
