import { render } from 'preact';
import { OptionsView } from '../../components/OptionsView.tsx';
import { guessStore } from '../../utils/amazon/guess-store.ts';
import { storeName } from '../../utils/amazon/marketplaces.ts';
import { log } from '../../utils/common/log.ts';
import { notificationsApi, shortcutSettings } from '../../utils/common/optional-apis.ts';
import { accessStrings } from '../../utils/i18n/en/access.ts';
import { optionStrings } from '../../utils/i18n/en/options.ts';
import { loadLanguage } from '../../utils/i18n/load-language.ts';
import { followChanges, refreshOnReturn } from '../../utils/pages/live-page.ts';
import { readStoreStatuses } from '../../utils/pages/page-ledger.ts';
import { ChangeRefused, SettingsUndo } from '../../utils/pages/settings-undo.ts';
import { changeSettings, type Settings } from '../../utils/settings/settings.ts';
import { requestStore, withdrawStore } from '../../utils/settings/store-access.ts';
import { describeChange } from '../../utils/texts/settings-texts.ts';
import { readShortcuts } from './shortcuts.ts';

const app = document.getElementById('app');
const openShortcuts = shortcutSettings();
const hasNotifications = notificationsApi() !== null;
const refresh = followChanges(show);
const undo = new SettingsUndo(refresh);

async function show(settings: Settings): Promise<void> {
  const [stores, shortcuts] = await Promise.all([readStoreStatuses(), readShortcuts()]);
  document.title = optionStrings.title;
  const handlers = {
    change: createChanger(settings),
    undo: () => void undo.undo(),
    allow,
    withdraw,
    changeShortcuts: openShortcuts && changeShortcuts,
  };
  const { saved } = undo;
  const guess = guessStore(navigator.languages);
  if (app)
    render(
      <OptionsView
        {...{ settings, stores, guess, shortcuts, saved, hasNotifications, ...handlers }}
        now={Date.now()}
      />,
      app,
    );
}

/** Creates a function that changes settings; undoing restores what the page showed before. */
function createChanger(before: Settings) {
  const to = (change: Partial<Settings>) => async () => {
    // Load a new language first, so that the message is in it.
    await loadLanguage(await changeSettings(change));
    return describeChange(change);
  };
  return (change: Partial<Settings>) => {
    const names = Object.keys(change);
    const old = Object.fromEntries(Object.entries(before).filter(([name]) => names.includes(name)));
    void undo.make(to(change), to(old));
  };
}

// The browser grants permissions only within a click, so these, and "Undo", must not await anything first.
function allow(marketplace: string): void {
  void undo.make(allowing(marketplace), withdrawing(marketplace));
}
function withdraw(marketplace: string): void {
  void undo.make(withdrawing(marketplace), allowing(marketplace));
}

const allowing = (marketplace: string) => async () => {
  if (!(await requestStore(marketplace)))
    throw new ChangeRefused(accessStrings.refused(storeName(marketplace)));
  return optionStrings.allowed(storeName(marketplace));
};
const withdrawing = (marketplace: string) => async () => {
  await withdrawStore(marketplace);
  return optionStrings.withdrawn(storeName(marketplace));
};

function changeShortcuts(): void {
  void openShortcuts?.().catch((error) => log('the browser’s shortcut settings did not open', error));
}
// Shortcuts, too, are changed on another page.
refreshOnReturn(refresh);

addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if (event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  void undo.undo();
});
