import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import { log } from '../../utils/log.ts';
import { addToCart, finish } from '../../utils/messages/page-client.ts';
import { keepShowing, storeStatuses, tellTrouble } from '../../utils/our-pages.ts';
import { isKept } from '../../utils/persistence.ts';
import { Connection } from '../../utils/requests/connection.ts';
import { type RequestState, targetStore, waitsForAdd } from '../../utils/requests/fold.ts';
import { type Glance, glance, glanceInFull } from '../../utils/requests/glance.ts';
import { changeSettings, type Settings } from '../../utils/settings.ts';
import { allowedStores, requestStore } from '../../utils/store-access.ts';
import { readTrouble, watchTrouble } from '../../utils/trouble-flag.ts';

const app = document.getElementById('app');
const LATEST = 5;

// The popup reads the ledger itself: waking the background first would be felt. It never writes to it.
const connection = new Connection('ledger');

async function look(): Promise<Glance> {
  const seen = await glance(connection, LATEST);
  if (seen) return seen;
  // Seldom needed, and most of what a page of ours loads.
  const { openLedger } = await import('../../utils/our-ledger.ts');
  return glanceInFull(await openLedger(), LATEST);
}

/** The first look, begun before the settings are read: what is felt is how long both take. */
let first: Promise<[Glance, string[], boolean]> | null = read();
// Whoever shows it hears why it failed.
first.catch(() => undefined);

function read(): Promise<[Glance, string[], boolean]> {
  return Promise.all([look(), allowedStores(), isKept()]);
}

/** Counts the looks: one that was overtaken by a later one is not shown. */
let shown = 0;

async function show(settings: Settings): Promise<void> {
  if (!app) return;
  const mine = ++shown;
  const reading = first ?? read();
  first = null;
  try {
    const [seen, allowed, kept] = await reading;
    const { account, requests, waiting, unreadable } = seen;
    const needed = wanted([...requests, ...waiting]);
    const stores = storeStatuses(allowed, seen.stores).filter(
      ({ marketplace, allowed: isAllowed, seen: shownBefore }) =>
        isAllowed || shownBefore || marketplace === settings.ownStore || needed.has(marketplace),
    );
    if (mine !== shown) return;
    const acts = { change, allow, finish: finishOnAmazon, add };
    const shownNow = { settings, account, requests, waiting, stores, unreadable, mayBeEvicted: !kept };
    const props = { ...shownNow, now: Date.now(), ...acts };
    render(<PopupView {...props} />, app);
  } catch (error) {
    log('the popup could not read the ledger', error);
    // Seldom needed, and long.
    const { notReadSentence } = await import('../../utils/storage-texts.ts');
    render(
      <main class="ac-root popup">
        <p role="alert">{notReadSentence(error)}</p>
      </main>,
      app,
    );
  }
}

function change(settings: Partial<Settings>): void {
  void changeSettings(settings);
}

function allow(marketplace: string): void {
  void requestStore(marketplace).catch((error) => log('a store could not be asked for', error));
}

function finishOnAmazon(requestId: string): void {
  void finish(requestId).then(
    () => window.close(),
    (error) => {
      log('a request could not be finished', error);
      void tell(error);
    },
  );
}

function add(requestIds: string[]): void {
  void addToCart(requestIds).catch((error) => {
    log('tagged products could not be added', error);
    void tell(error);
  });
}

/** Says why something was not done. */
async function tell(error: unknown): Promise<void> {
  // Seldom needed, and long.
  const { errorSentence } = await import('../../utils/refusal-texts.ts');
  tellTrouble(errorSentence(error));
}

/** Stores whose links were only opened, or wait to be, for want of access. */
function wanted(requests: readonly RequestState[]): Set<string | null> {
  return new Set(
    requests.filter((request) => request.cart.state === 'opened' || waitsForAdd(request)).map(targetStore),
  );
}

let isTold = false;

/** Says for as long as it lasts that requests cannot be written down; what else was told stays. */
async function showTrouble(): Promise<void> {
  const trouble = await readTrouble();
  if (!trouble) {
    if (isTold) tellTrouble(null);
    isTold = false;
    return;
  }
  // Seldom needed, and long.
  const { refusalWords } = await import('../../utils/words/refusals.ts');
  tellTrouble(refusalWords[trouble]);
  isTold = true;
}

const again = keepShowing(async (settings) => {
  await show(settings);
  await showTrouble();
});
watchTrouble(again);
