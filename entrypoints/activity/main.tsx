import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ActivityView, TABS } from '../../components/activity/ActivityView.tsx';
import type { TaggedProps } from '../../components/TaggedElsewhere.tsx';
import type { Way } from '../../utils/activity/acts.ts';
import { Book } from '../../utils/activity/book.ts';
import { fileName, makeBreather, saveFile } from '../../utils/activity/files.ts';
import { NO_FILTER } from '../../utils/activity/filter.ts';
import { Importer } from '../../utils/activity/importer.ts';
import type { Sizes } from '../../utils/activity/layout.ts';
import { Undo } from '../../utils/activity/undo.ts';
import { exportCsv, exportJson } from '../../utils/archive/export.ts';
import { log } from '../../utils/log.ts';
import type { LedgerChanged } from '../../utils/messages/commands.ts';
import { addToCart, finish, sendFromPage } from '../../utils/messages/page-client.ts';
import { openLedger } from '../../utils/our-ledger.ts';
import { askToKeep } from '../../utils/persistence.ts';
import { errorSentence } from '../../utils/refusal-texts.ts';
import type { Quarantined } from '../../utils/requests/database.ts';
import type { RequestEvent } from '../../utils/requests/events.ts';
import type { RequestState } from '../../utils/requests/fold.ts';
import { readRow } from '../../utils/requests/migrate.ts';
import { readSettings, type Settings, watchSettings } from '../../utils/settings.ts';
import { notReadSentence } from '../../utils/storage-texts.ts';
import { allowedStores } from '../../utils/store-access.ts';
import { titleOf } from '../../utils/texts.ts';
import { activityWords } from '../../utils/words/activity.ts';
import { spoken } from '../../utils/words/area.ts';
import { dataWords } from '../../utils/words/data.ts';
import { speakAsSet } from '../../utils/words/load.ts';

const app = document.getElementById('app');
const breathe = makeBreather();

let book: Book | null = null;
let filter = NO_FILTER;
let error: string | null = null;
let exporting: 'json' | 'csv' | null = null;
let aside: Quarantined[] = [];
let tagged: TaggedProps | null = null;
let details: { request: RequestState; events: RequestEvent[] } | null = null;

const undo = new Undo((requestId) => sendFromPage({ kind: 'remove', requestId }), failed);
const importer = new Importer(openLedger, draw, breathe);

function draw(): void {
  if (!app || !book) return;
  const { pending } = undo;
  const entries = undo.hidesAny ? book.entries.filter(({ id }) => !undo.isGone(id)) : book.entries;
  const { complete } = book;
  const now = Date.now();
  const requests = { entries, complete, row, filter, changeFilter, sizes: sizesNow(), now, tagged, take };
  const data = {
    ...{ aside, exporting, exportAs, importing: importer.state },
    readFile: (file: File) => void importer.read(file),
    take: (settings: boolean) => void importer.take(settings),
    cancel: () => importer.cancel(),
    deleteAll: (settings: boolean) => ask(() => sendFromPage({ kind: 'delete-all', settings })),
  };
  const tab = TABS.find((name) => `#${name}` === location.hash) ?? 'requests';
  const removed = pending && { title: pending.title, undo: () => undo.undo() };
  const shown = details && { ...details, close: closeDetails };
  render(<ActivityView {...{ tab, requests, data, gone, error, removed }} details={shown} />, app);
}

function row(id: string) {
  return book?.row(id) ?? null;
}

function changeFilter(next: typeof filter): void {
  filter = next;
  draw();
}

/** Rows have the heights that the style sheet gives them, which differ on a narrow page. */
let sizes: Sizes = { row: 0, heading: 0 };
function sizesNow(): Sizes {
  const style = getComputedStyle(document.documentElement);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 100;
  const trail = location.hash === '#trail';
  const next = { row: px(trail ? '--reply-row' : '--row'), heading: trail ? 0 : px('--day') };
  if (next.row !== sizes.row || next.heading !== sizes.heading) sizes = next;
  return sizes;
}

function take(way: Way, request: RequestState): void {
  const { id } = request;
  if (way.kind === 'finish') ask(() => finish(id));
  if (way.kind === 'add') add([id]);
  if (way.kind === 'gone') gone(id);
  if (way.kind === 'remove') undo.remove({ id, title: titleOf(request) });
  if (way.kind === 'details') void showDetails(request);
}

function add(requestIds: string[]): void {
  ask(() => addToCart(requestIds));
}

function gone(requestId: string): void {
  ask(() => sendFromPage({ kind: 'reply-gone', requestId }));
}

/** Asks the background for something; what it refuses is said in a sentence. */
function ask(work: () => Promise<unknown>): void {
  void work().then(() => failed(null), failed);
}

function failed(reason: unknown): void {
  error = reason === null ? null : errorSentence(reason);
  draw();
}

async function showDetails(request: RequestState): Promise<void> {
  const { connection } = await openLedger();
  const row = readRow(await connection.use((db) => db.get('requests', request.id)));
  details = row instanceof Error ? null : { request, events: row.events };
  draw();
}

function closeDetails(): void {
  details = null;
  draw();
}

async function exportAs(kind: 'json' | 'csv'): Promise<void> {
  exporting = kind;
  draw();
  try {
    const ledger = await openLedger();
    const now = new Date();
    if (kind === 'csv') saveFile(fileName(kind, now), 'text/csv', await exportCsv(ledger, breathe));
    else {
      const parts = await exportJson(ledger, await readSettings(), now.getTime(), breathe);
      saveFile(fileName(kind, now), 'application/json', parts);
    }
  } catch (reason) {
    log('the export failed', reason);
    error = dataWords.notWritten;
  }
  exporting = null;
  draw();
}

/** Speaks the language that is set; what the list remembers in another's words, it reads anew. */
async function speakNow(settings: Settings): Promise<void> {
  const before = spoken();
  await speakAsSet(settings);
  document.title = activityWords.pageTitle;
  if (spoken() !== before) await book?.load();
}

/** What stands beside the list: what was put aside, and what was tagged elsewhere. */
async function readBeside(): Promise<void> {
  const ledger = await openLedger();
  const [waiting, account, allowed] = await Promise.all([
    ledger.waiting(),
    ledger.lastAccount(),
    allowedStores(),
  ]);
  tagged = { waiting, allowed, handle: account?.handle ?? null, add };
  aside = await ledger.quarantined();
  draw();
}

async function start(): Promise<void> {
  let isFirst = true;
  const show = () => {
    draw();
    // Right after the first rows, so that they do not move once all are read.
    if (isFirst) void readBeside().catch((reason) => log('what stands beside could not be read', reason));
    isFirst = false;
  };
  await speakNow(await readSettings());
  watchSettings(
    (settings) => void speakNow(settings).catch((reason) => log('the language could not be changed', reason)),
  );
  book = new Book(await openLedger(), show, breathe);
  addEventListener('hashchange', () => {
    draw();
    scrollTo(0, 0);
  });
  addEventListener('resize', draw);
  // A page that ends makes its removal final: there is nobody left to undo it.
  addEventListener('pagehide', () => undo.makeFinal());
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    const told = message as Partial<LedgerChanged> | null;
    if (told?.kind !== 'ledger-changed') return;
    void (told.tweetIds ? book?.refresh(told.tweetIds) : book?.load())?.then(readBeside);
  });
  await book.load();
  await readBeside();
  // Some browsers ask the shopper: here they see what it is about.
  if (book.entries.length > 0) await askToKeep();
}

start().catch((reason) => {
  log('activity could not read the ledger', reason);
  if (!app) return;
  render(
    <main class="ac-root page">
      <p role="alert">{notReadSentence(reason)}</p>
    </main>,
    app,
  );
});
