import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import { log } from '../../utils/common/log.ts';
import { Connection } from '../../utils/ledger/connection.ts';
import {
  type PopupSummary,
  readPopupSummary,
  readPopupSummaryInFull,
} from '../../utils/ledger/popup-summary.ts';
import { requestAddToCart, requestFinish } from '../../utils/messages/page-client.ts';
import { followChanges, showPageError, storeStatuses } from '../../utils/pages/live-page.ts';
import { ensurePersisted } from '../../utils/pages/persistence.ts';
import { createXAccess, type XAccess } from '../../utils/pages/x-access-state.ts';
import { reportText } from '../../utils/pages/x-page-report.ts';
import { type RequestState, targetStore, waitsForAdd } from '../../utils/requests/fold.ts';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';
import { allowedStores, requestStore } from '../../utils/settings/store-access.ts';
import { readTrouble, watchTrouble } from '../../utils/settings/trouble-flag.ts';
import {
  chooseNote,
  readXPageNotes,
  watchXPageNotes,
  type XPageNote,
} from '../../utils/settings/x-page-notes.ts';
import { isXAddress } from '../../utils/x-facts/hosts.ts';

const app = document.getElementById('app');
const LATEST = 5;

// The popup reads the ledger itself, because waking the background first would be slow.
const connection = new Connection('ledger');

async function readSummary(): Promise<PopupSummary> {
  const summary = await readPopupSummary(connection, LATEST);
  if (summary) return summary;
  // Loaded on demand: it is rarely needed, and it is most of a page's code.
  const { openLedger } = await import('../../utils/pages/page-ledger.ts');
  return readPopupSummaryInFull(await openLedger(), LATEST);
}

const access = createXAccess();

type Reading = Promise<[PopupSummary, string[], XAccess, XPageNote | null]>;

/** The first read, started before the settings are read, so that the two run in parallel. */
let first: Reading | null = read();
// The code that shows the result handles the failure.
first.catch(() => undefined);

function read(): Reading {
  return Promise.all([readSummary(), allowedStores(), access.read(), readNote()]);
}

/** Counts the reads: a result that a newer read has overtaken is not shown. */
let newest = 0;

async function show(settings: Settings): Promise<void> {
  if (!app) return;
  const id = ++newest;
  const reading = first ?? read();
  first = null;
  try {
    const [summary, allowed, xAccess, note] = await reading;
    const needed = storesToAllow([...summary.requests, ...summary.waiting]);
    const stores = storeStatuses(allowed, summary.stores).filter(
      ({ marketplace, allowed: isAllowed, seen }) =>
        isAllowed || seen || marketplace === settings.ownStore || needed.has(marketplace),
    );
    if (id !== newest) return;
    const handlers = { change, allow, allowX, finish: finishOnAmazon, add };
    const data = { ...summary, settings, stores, mayBeEvicted: mayBeEvicted === true, xAccess };
    const xPage = note && { note, copyReport };
    const props = { ...data, xPage, now: Date.now(), ...handlers };
    render(<PopupView {...props} />, app);
  } catch (error) {
    log('the popup could not read the ledger', error);
    // Loaded on demand, because it is rarely needed and large.
    const { notReadSentence } = await import('../../utils/texts/storage-texts.ts');
    render(
      <main class="ac-root popup">
        <p role="alert">{notReadSentence(error)}</p>
      </main>,
      app,
    );
  }
}

/** What is wrong with the page of X in front, or with the newest. */
async function readNote(): Promise<XPageNote | null> {
  const notes = await readXPageNotes();
  if (notes.notes.length === 0) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // We are told the addresses of X's tabs alone.
  return chooseNote(notes, tab?.id === undefined ? null : { id: tab.id, isX: isXAddress(tab.url) });
}

function copyReport(note: XPageNote): Promise<void> {
  return navigator.clipboard.writeText(reportText(note, browser.runtime.getManifest().version));
}

function change(settings: Partial<Settings>): void {
  void changeSettings(settings);
}

function allow(marketplace: string): void {
  void requestStore(marketplace).then(
    (allowed) => (allowed ? showPageError(null) : showRefusal(marketplace)),
    (error) => log('a store could not be asked for', error),
  );
}

/** Says that the browser did not allow a store. */
async function showRefusal(marketplace: string): Promise<void> {
  // Loaded on demand, because it is rarely needed.
  const { accessStrings } = await import('../../utils/i18n/en/access.ts');
  showPageError(accessStrings.refused(storeName(marketplace)));
}

function allowX(): void {
  void access.ask().then(refresh, (error) => log('X could not be asked for', error));
}

function finishOnAmazon(requestId: string): void {
  void requestFinish(requestId).then(
    () => window.close(),
    (error) => {
      log('a request could not be finished', error);
      void showFailure(error);
    },
  );
}

function add(requestIds: string[]): void {
  void requestAddToCart(requestIds).catch((error) => {
    log('products of waiting replies could not be added', error);
    void showFailure(error);
  });
}

/** Shows why an action failed. */
async function showFailure(error: unknown): Promise<void> {
  // Loaded on demand, because it is rarely needed and large.
  const { errorSentence } = await import('../../utils/texts/refusal-texts.ts');
  showPageError(errorSentence(error));
}

/** Stores whose links were just opened, or are about to be, because the store is not allowed. */
function storesToAllow(requests: readonly RequestState[]): Set<string | null> {
  return new Set(
    requests.filter((request) => request.cart.state === 'opened' || waitsForAdd(request)).map(targetStore),
  );
}

/** May the browser throw the ledger away? Asked once the list is shown: the answer takes long, and is rarely yes. */
let mayBeEvicted: boolean | null = null;

async function showEviction(): Promise<void> {
  if (mayBeEvicted !== null) return;
  mayBeEvicted = false;
  mayBeEvicted = !(await ensurePersisted());
  if (mayBeEvicted) refresh();
}

let isTroubleShown = false;

/** While requests cannot be saved, says so above the page; other messages stay. */
async function showTrouble(): Promise<void> {
  const trouble = await readTrouble();
  if (!trouble) {
    if (isTroubleShown) showPageError(null);
    isTroubleShown = false;
    return;
  }
  // Loaded on demand, because it is rarely needed and large.
  const { refusalStrings } = await import('../../utils/i18n/en/refusals.ts');
  showPageError(refusalStrings[trouble]);
  isTroubleShown = true;
}

const refresh = followChanges(async (settings) => {
  await show(settings);
  await Promise.all([showTrouble(), showEviction()]);
});
watchTrouble(refresh);
watchXPageNotes(refresh);
