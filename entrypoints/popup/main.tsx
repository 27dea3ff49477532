import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { log } from '../../utils/log.ts';
import type { LedgerChanged } from '../../utils/messages/commands.ts';
import { Ledger } from '../../utils/requests/ledger.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../utils/settings.ts';

const app = document.getElementById('app');
const LATEST = 5;

// The popup reads the ledger itself: waking the background first would be felt. It never writes to it.
const opened = Ledger.open();

/** Counts the looks: one that was overtaken by a later one is not shown. */
let shown = 0;

async function show(): Promise<void> {
  if (!app) return;
  const mine = ++shown;
  try {
    const ledger = await opened;
    const [settings, account, requests] = await Promise.all([
      readSettings(),
      ledger.lastAccount(),
      ledger.latest(LATEST),
    ]);
    // Only now: reading the requests may have put some aside.
    const unreadable = await ledger.quarantineCount();
    if (mine !== shown) return;
    const props = { settings, account, requests, unreadable, now: Date.now(), change };
    render(<PopupView {...props} />, app);
  } catch (error) {
    log('the popup could not read the ledger', error);
    render(
      <main class="ac-root popup">
        <p role="alert">
          The list of your requests could not be read. Nothing was lost or sent. Close this and open it again;
          if it stays so, check that the browser may keep data for extensions.
        </p>
      </main>,
      app,
    );
  }
}

function change(settings: Partial<Settings>): void {
  void changeSettings(settings);
}

watchSettings(() => void show());
browser.runtime.onMessage.addListener((message: unknown): undefined => {
  if ((message as Partial<LedgerChanged> | null)?.kind === 'ledger-changed') void show();
});
void show();
