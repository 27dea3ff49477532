import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { guessStore } from '../../utils/amazon/guess-store.ts';
import { log } from '../../utils/log.ts';
import { readStoreStatuses } from '../../utils/our-ledger.ts';
import { keepShowing } from '../../utils/our-pages.ts';
import { keepUnasked } from '../../utils/persistence.ts';
import { samplePrepared } from '../../utils/sample.ts';
import { changeSettings } from '../../utils/settings.ts';
import { requestStore } from '../../utils/store-access.ts';
import { welcomeWords } from '../../utils/words/welcome.ts';
import face from '../x-face/face.css?inline';
import inPage from './sample.css?inline';

const app = document.getElementById('app');
const css = [tokens, face, inPage].join('\n');

// This page opens at install: what will be written is kept from the start.
void keepUnasked();

keepShowing(async (settings) => {
  const stores = await readStoreStatuses();
  document.title = welcomeWords.pageTitle;
  const offered = settings.ownStore ?? guessStore(navigator.languages);
  const store = stores.find(({ marketplace }) => marketplace === offered);
  if (!app || !store) return;
  const prepared = samplePrepared(settings, offered, store.allowed);
  render(<WelcomeView {...{ store, prepared, css, choose, allow }} now={Date.now()} />, app);
});

function choose(ownStore: string): void {
  void changeSettings({ ownStore });
}
function allow(marketplace: string): void {
  // Ask first: the browser grants permissions only within the click.
  void requestStore(marketplace)
    .then((allowed) => (allowed ? changeSettings({ ownStore: marketplace }) : null))
    .catch((error) => log('a store could not be asked for', error));
}
