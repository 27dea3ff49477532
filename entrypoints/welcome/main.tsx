import { render } from 'preact';
import { WelcomeView } from '../../components/WelcomeView.tsx';
import { guessStore } from '../../utils/amazon/guess-store.ts';
import { log } from '../../utils/log.ts';
import { keepShowing, storeStatuses } from '../../utils/our-pages.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { requestStore } from '../../utils/store-access.ts';

const app = document.getElementById('app');

keepShowing(async () => {
  const [{ ownStore }, stores] = await Promise.all([readSettings(), storeStatuses()]);
  const offered = ownStore ?? guessStore(navigator.languages);
  const store = stores.find(({ marketplace }) => marketplace === offered);
  if (app && store) render(<WelcomeView {...{ store, choose, allow }} now={Date.now()} />, app);
});

function choose(ownStore: string): void {
  void changeSettings({ ownStore });
}
function allow(marketplace: string): void {
  // Asking comes first: it must happen within the click.
  void requestStore(marketplace)
    .then((allowed) => (allowed ? changeSettings({ ownStore: marketplace }) : null))
    .catch((error) => log('a store could not be asked for', error));
}
