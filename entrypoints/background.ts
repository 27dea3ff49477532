import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openableHref } from '../utils/amazon/openable.ts';
import { log } from '../utils/log.ts';
import type { LedgerChanged, StatesChanged } from '../utils/messages/commands.ts';
import { makeRouter } from '../utils/messages/router.ts';
import { Ledger } from '../utils/requests/ledger.ts';
import { type Browser, makeService } from '../utils/requests/service.ts';
import { X_MATCHES } from '../utils/x/hosts.ts';

/** Browser events in, ledger and tabs out. Listeners are registered before anything is awaited: a wake-up must find them. */
export default defineBackground(() => {
  let ledger: Promise<Ledger> | undefined;
  const open = () => {
    ledger ??= Ledger.open().catch((error) => {
      ledger = undefined;
      throw error;
    });
    return ledger;
  };
  const service = makeService(open, adapter);
  const settle = (why?: Parameters<typeof service.settle>[0]) =>
    void service.settle(why).catch((error) => log('open requests could not be looked at', error));

  browser.runtime.onMessage.addListener(makeRouter(service.handlers, service.inTurn, browser.runtime.id));
  browser.runtime.onStartup.addListener(() => settle({ browserStarted: true }));
  browser.tabs.onRemoved.addListener(() => settle());
  settle();

  // Content scripts run in X's processes: the settings are none of their business.
  void (browser.storage.local as { setAccessLevel?: (level: object) => Promise<void> })
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((error: unknown) => log('storage could not be closed to content scripts', error));
});

const adapter: Browser = {
  openable: openableHref,
  async tabs() {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, openerTabId }) => (id === undefined ? [] : [{ id, openerTabId }]));
  },
  async openTab(url, openerTabId) {
    await browser.tabs.create({ url, openerTabId, active: true });
  },
  async openWindow(url) {
    const opened = await browser.windows.create({ url, type: 'popup', width: 640, height: 640 });
    return opened?.tabs?.[0]?.id ?? -1;
  },
  async announce(states) {
    const toPages: LedgerChanged = { kind: 'ledger-changed' };
    // Nobody may be listening: a page of ours is seldom open.
    browser.runtime.sendMessage(toPages).catch(() => undefined);
    if (Object.keys(states).length === 0) return;
    const toX: StatesChanged = { kind: 'states-changed', states };
    for (const { id } of await browser.tabs.query({ url: [...X_MATCHES] })) {
      // A tab without our script yet (still loading, or older than the extension) has no listener.
      if (id !== undefined) browser.tabs.sendMessage(id, toX).catch(() => undefined);
    }
  },
};
