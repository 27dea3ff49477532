import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { WakeReason } from '../../utils/background/browser-port.ts';
import { createContext } from '../../utils/background/context.ts';
import { createService } from '../../utils/background/service.ts';
import { log } from '../../utils/common/log.ts';
import { Ledger } from '../../utils/ledger/ledger.ts';
import { createRouter } from '../../utils/messages/router.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { watchStores } from '../../utils/settings/store-access.ts';
import { browserAdapter, onWake, toXPages } from './browser-adapter.ts';
import { runNotificationAction } from './notifications.ts';
import { pruneDaily } from './prune-daily.ts';
import { watchSession } from './session.ts';
import { registerShortcuts } from './shortcuts.ts';
import { updateStoreScripts } from './store-scripts.ts';
import { watchSync } from './sync.ts';
import { openWelcomeOnce } from './welcome.ts';

/** A page that has loaded, and in which no script of ours speaks up within this time, is none that we can read. */
const QUIET_MS = 6000;

/** Browser events in, ledger and tabs out. Listeners are registered before anything is awaited: a wake-up must find them. */
export default defineBackground(() => {
  let ledger: Promise<Ledger> | undefined;
  const openLedger = () => {
    ledger ??= Ledger.open().catch((error) => {
      ledger = undefined;
      throw error;
    });
    return ledger;
  };
  const context = createContext(openLedger, browserAdapter);
  const service = createService(context);
  const settle = (why?: WakeReason) =>
    void service.settleAll(why).catch((error) => log('open requests could not be looked at', error));

  const tidy = (thorough?: boolean) =>
    void service.migrateLedger(thorough).catch((error) => log('the ledger could not be tidied', error));
  tidy();

  const quiet = new Map<number, ReturnType<typeof setTimeout>>();
  const heard = (tabId: number) => {
    clearTimeout(quiet.get(tabId));
    quiet.delete(tabId);
  };

  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const route = createRouter(service.handlers, service.inTurn, own);
  const listener: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    if (sender.tab?.id !== undefined) heard(sender.tab.id);
    const reply = route(message, sender);
    void reply?.then(sendResponse);
    // True keeps the line open until the answer is there; the types know no "not mine" beside it.
    return (reply !== undefined) as true;
  };
  browser.runtime.onMessage.addListener(listener);
  watchSession();
  browser.runtime.onStartup.addListener(() => {
    settle({ browserStarted: true });
    tidy(true);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') {
      settle({ updated: true });
      tidy(true);
    }
    if (reason === 'install')
      void openWelcomeOnce().catch((error) => log('the welcome page did not open', error));
  });
  browser.tabs.onRemoved.addListener(() => settle());
  onWake(() => settle());
  pruneDaily(openLedger);
  registerShortcuts();
  watchSync(context, service.inTurn);
  watchSettings(
    ({ warn, buttonStyle, language }) =>
      void toXPages({ kind: 'settings-changed', warn, buttonStyle, language }),
  );

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === undefined) return;
    heard(tabId);
    // If the background dies meanwhile, the alarm comes later and does the same.
    if (status === 'complete')
      quiet.set(
        tabId,
        setTimeout(() => settle({ quietTabId: tabId }), QUIET_MS),
      );
  });

  browser.notifications?.onClicked.addListener((id) => {
    void browser.notifications.clear(id).catch(() => undefined);
    void runNotificationAction(id, service).catch((error) => log('a notification led nowhere', error));
  });

  const accessChanged = () =>
    void updateStoreScripts()
      .catch((error) => log('store access could not be followed', error))
      .then(() => settle());
  watchStores(accessChanged);
  accessChanged();

  // Content scripts run in the pages' processes: what is kept, here and in the shopper's other browsers, is
  // none of their business. `storage.session` is closed to them by itself.
  for (const area of [browser.storage.local, browser.storage.sync])
    void (area as { setAccessLevel?: (level: object) => Promise<void> })
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => log('storage could not be closed to content scripts', error));
});
