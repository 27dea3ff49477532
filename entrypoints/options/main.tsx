import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView.tsx';
import { log } from '../../utils/log.ts';
import { keepShowing, storeStatuses } from '../../utils/our-pages.ts';
import { changeSettings, readSettings, type Settings } from '../../utils/settings.ts';
import { requestStore, withdrawStore } from '../../utils/store-access.ts';

const app = document.getElementById('app');

keepShowing(async () => {
  const [settings, stores] = await Promise.all([readSettings(), storeStatuses()]);
  if (app) render(<OptionsView {...{ settings, stores, change, allow, withdraw }} now={Date.now()} />, app);
});

function change(settings: Partial<Settings>): void {
  void changeSettings(settings);
}
function allow(marketplace: string): void {
  void requestStore(marketplace).catch((error) => log('a store could not be asked for', error));
}
function withdraw(marketplace: string): void {
  void withdrawStore(marketplace).catch((error) => log('a store could not be given back', error));
}
