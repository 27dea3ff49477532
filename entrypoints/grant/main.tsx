import { render } from 'preact';
import { type GrantProduct, type GrantState, GrantView } from '../../components/GrantView.tsx';
import { findMarketplace } from '../../utils/amazon/marketplaces.ts';
import { log } from '../../utils/common/log.ts';
import { accessStrings } from '../../utils/i18n/en/access.ts';
import { readPictures } from '../../utils/ledger/pictures.ts';
import { sendFromPage } from '../../utils/messages/page-client.ts';
import { followChanges } from '../../utils/pages/live-page.ts';
import { openLedger } from '../../utils/pages/page-ledger.ts';
import { allowedStores, requestStore } from '../../utils/settings/store-access.ts';
import { requestTitle } from '../../utils/texts/request-texts.ts';

/** How long the confirmation shows before the window closes, in ms. */
const CLOSE_MS = 1500;

const app = document.getElementById('app');
const params = new URLSearchParams(location.search);
const marketplace = findMarketplace(params.get('store') ?? '')?.id ?? null;
/** The requests to add to the cart once the store is allowed, beside the tab in which they were asked for. */
const requestIds = (params.get('add') ?? '').split(',').filter(Boolean);
const beside = Number(params.get('beside') ?? -1);

let state: GrantState = 'asking';
let products: readonly GrantProduct[] = [];

const refresh = followChanges(() => {
  document.title = accessStrings.pageTitle;
  const view = { marketplace, state, adds: requestIds.length, products, allow, openLink };
  if (app) render(<GrantView {...view} close={() => window.close()} />, app);
});

function show(next: GrantState): void {
  state = next;
  refresh();
}

function allow(): void {
  if (marketplace === null) return;
  // Ask before awaiting anything: the browser grants permissions only within the click.
  requestStore(marketplace).then(
    (allowed) => (allowed ? goOn() : show('refused')),
    () => show('refused'),
  );
}

/** The store is allowed: the requests that waited for it go on by themselves. */
async function goOn(): Promise<void> {
  const isDone = await add();
  show(isDone ? 'allowed' : 'failed');
  if (isDone) setTimeout(() => window.close(), CLOSE_MS);
}

/** Without access the link opens in an ordinary tab, and nothing is pressed there. */
async function openLink(): Promise<void> {
  if (await add()) window.close();
  else show('failed');
}

/** Adds what waits; resolves to false when the background could not do it. Said twice, it counts once. */
async function add(): Promise<boolean> {
  if (requestIds.length === 0) return true;
  return sendFromPage({ kind: 'add', requestIds, beside }).then(
    () => true,
    (error) => {
      log('what waited for a store could not be added', error);
      return false;
    },
  );
}

/** Shows which products wait. Without them the page does all the same. */
async function showProducts(): Promise<void> {
  const ledger = await openLedger();
  const [requests, pictures] = await Promise.all([
    Promise.all(requestIds.map((id) => ledger.read(id))),
    readPictures(ledger, requestIds),
  ]);
  products = requests.flatMap((request) => {
    if (!request) return [];
    const { id } = request;
    return [{ id, title: requestTitle(request), picture: pictures.get(id) ?? null }];
  });
  refresh();
}

if (requestIds.length > 0)
  showProducts().catch((error) => log('the products that wait for a store could not be read', error));
if (marketplace !== null)
  void allowedStores().then((allowed) => {
    if (allowed.includes(marketplace)) void goOn();
  });
