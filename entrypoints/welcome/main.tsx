import { render } from 'preact';
import product from '../../assets/product.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { guessStore } from '../../utils/amazon/guess-store.ts';
import { log } from '../../utils/common/log.ts';
import { welcomeStrings } from '../../utils/i18n/en/welcome.ts';
import { followChanges, refreshOnReturn } from '../../utils/pages/live-page.ts';
import { readStoreStatuses } from '../../utils/pages/page-ledger.ts';
import { ensurePersisted } from '../../utils/pages/persistence.ts';
import { samplePrepared } from '../../utils/pages/sample.ts';
import { createXAccess } from '../../utils/pages/x-access-state.ts';
import { changeSettings } from '../../utils/settings/settings.ts';
import { requestStore } from '../../utils/settings/store-access.ts';
import sheetCss from '../x-sheet/sheet.css?inline';
import sampleCss from './sample.css?inline';

const app = document.getElementById('app');
const css = [tokens, product, sheetCss, sampleCss].join('\n');

// This page opens at install: what will be written is kept from the start.
void ensurePersisted();

const access = createXAccess();
/** The store that the browser has just not allowed. */
let refused: string | null = null;

const refresh = followChanges(async (settings) => {
  const [stores, xAccess] = await Promise.all([readStoreStatuses(), access.read()]);
  document.title = welcomeStrings.pageTitle;
  const offered = settings.ownStore ?? guessStore(navigator.languages);
  const store = stores.find(({ marketplace }) => marketplace === offered);
  if (!app || !store) return;
  const prepared = samplePrepared(settings, offered, store.allowed);
  render(<WelcomeView {...{ store, refused, xAccess, prepared, css, choose, allow, allowX }} />, app);
});
refreshOnReturn(refresh);

function choose(ownStore: string): void {
  void changeSettings({ ownStore });
}
function allow(marketplace: string): void {
  // Ask first: the browser grants permissions only within the click.
  void requestStore(marketplace)
    .then(async (allowed) => {
      refused = allowed ? null : marketplace;
      if (allowed) await changeSettings({ ownStore: marketplace });
      refresh();
    })
    .catch((error) => log('a store could not be asked for', error));
}
function allowX(): void {
  void access.ask().then(refresh, (error) => log('X could not be asked for', error));
}
