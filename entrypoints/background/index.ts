import './connection.ts';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { WakeReason } from '../../utils/background/browser-port.ts';
import { createContext } from '../../utils/background/context.ts';
import { createService } from '../../utils/background/service.ts';
import { log } from '../../utils/common/log.ts';
import { notificationsApi } from '../../utils/common/optional-apis.ts';
import { languageOf } from '../../utils/i18n/browser-messages.ts';
import { Ledger } from '../../utils/ledger/ledger.ts';
import { createRouter } from '../../utils/messages/router.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { watchStores } from '../../utils/settings/store-access.ts';
import { afterFirstAnswer } from './after-first-answer.ts';
import { browserAdapter, onWake } from './browser-adapter.ts';
import { connection } from './connection.ts';
import { runNotificationAction } from './notifications.ts';
import { pruneDaily } from './prune-daily.ts';
import { watchQuietTabs } from './quiet-tabs.ts';
import { toXPages } from './send-to-pages.ts';
import { watchSession } from './session.ts';
import { registerShortcuts } from './shortcuts.ts';
import { updateStoreScripts } from './store-scripts.ts';
import { watchSync } from './sync.ts';
import { forgetClosedAccounts } from './tab-accounts.ts';
import { openWelcomeOnce } from './welcome.ts';
import { forgetClosedPages } from './x-page-notes.ts';

/**
 * Wires the browser's events to the service. Listeners are registered before anything is awaited, so that a wake-up
 * finds them.
 */
export default defineBackground(() => {
  let ledger: Promise<Ledger> | undefined;
  const openLedger = () => {
    ledger ??= Ledger.open(connection).catch((error) => {
      ledger = undefined;
      throw error;
    });
    return ledger;
  };
  const context = createContext(openLedger, browserAdapter);
  const service = createService(context);
  const settle = (why?: WakeReason) =>
    void service.settleAll(why).catch((error) => log('open requests could not be settled', error));
  const migrate = (thorough?: boolean) =>
    void service.migrateLedger(thorough).catch((error) => log('the ledger could not be migrated', error));
  const accessChanged = () =>
    void updateStoreScripts()
      .catch((error) => log('store scripts could not be updated', error))
      .then(() => settle());

  const setDailyAlarm = pruneDaily(openLedger);
  const updateMenuEntry = registerShortcuts();
  const chores = afterFirstAnswer(() => {
    migrate();
    accessChanged();
    setDailyAlarm();
    updateMenuEntry();
    closeStorage();
  });

  const heard = watchQuietTabs((tabId, isLoaded) => settle(isLoaded ? { quietTabId: tabId } : {}));
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const route = createRouter(service.handlers, service.inTurn, own);
  const listener: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    heard(sender);
    const reply = route(message, sender);
    void reply?.then(sendResponse).finally(chores.afterAnswer);
    // True keeps the channel open until the answer is sent; undefined, which the types lack, leaves it to others.
    return (reply !== undefined) as true;
  };
  browser.runtime.onMessage.addListener(listener);
  watchSession();
  browser.runtime.onStartup.addListener(() => {
    settle({ browserStarted: true });
    migrate(true);
    chores.now();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') {
      settle({ updated: true });
      migrate(true);
    }
    if (reason === 'install')
      void openWelcomeOnce().catch((error) => log('the welcome page did not open', error));
    chores.now();
  });
  browser.tabs.onRemoved.addListener(() => settle());
  forgetClosedPages();
  forgetClosedAccounts();
  onWake(() => settle());
  watchSync(context, service.inTurn);
  watchSettings(
    ({ warn, act, buttonStyle, language }) =>
      void toXPages({
        ...{ kind: 'settings-changed', warn, act, buttonStyle },
        language: languageOf(language),
      }),
  );

  const notifications = notificationsApi();
  notifications?.onClicked.addListener((id) => {
    void notifications.clear(id).catch(() => undefined);
    void runNotificationAction(id, service, openLedger).catch((error) =>
      log('a click on a notification failed', error),
    );
  });
  watchStores(accessChanged);
});

/** Content scripts run in the pages' processes, so they get no access. `storage.session` is closed to them by default. */
function closeStorage(): void {
  for (const area of [browser.storage.local, browser.storage.sync])
    void (area as { setAccessLevel?: (level: object) => Promise<void> })
      .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
      .catch((error: unknown) => log('storage could not be closed to content scripts', error));
}
