import { browser } from 'wxt/browser';
import { cartHref, openableHref } from '../../utils/amazon/links/openable.ts';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { badgeApi } from '../../utils/common/optional-apis.ts';
import { languageOf } from '../../utils/i18n/browser-messages.ts';
import type { LedgerChanged } from '../../utils/messages/background-messages.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { allowedStores } from '../../utils/settings/store-access.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { clearNotifications, notify } from './notifications.ts';
import { frontTab, openPopup, openTab, showTab } from './open-tabs.ts';
import { hasScript, toXPages } from './send-to-pages.ts';
import { renameSession, sessionName } from './session.ts';
import { updateStoreScripts } from './store-scripts.ts';
import { clearSynced } from './sync-storage.ts';
import { accountIn, noteAccount } from './tab-accounts.ts';
import { tellTrouble } from './trouble.ts';
import { changeXPageNotes } from './x-page-notes.ts';

const LANE_ALARM = 'lane';
/** The shortest delay that the browser keeps for an alarm. */
const SHORTEST_ALARM_MS = 30_000;

let wake = () => {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls the listener at the times that `wakeAt` sets. Register before anything is awaited. */
export function onWake(listener: () => void): void {
  wake = listener;
  browser.alarms.onAlarm.addListener(listener);
}

let ledgerChanged = () => {};

/** Calls the listener whenever the ledger has changed. */
export function onLedgerChanged(listener: () => void): void {
  ledgerChanged = listener;
}

/** The real browser, as the background needs it. */
export const browserAdapter: BrowserPort = {
  openable: openableHref,
  allowedStores,
  notify,
  tellTrouble,
  forget,
  isOnline: () => navigator.onLine,

  async tabs() {
    const [tabs, ofX] = await Promise.all([
      browser.tabs.query({}),
      browser.tabs.query({ url: [...X_MATCHES] }),
    ]);
    const onX = new Set(ofX.map(({ id }) => id));
    return tabs.flatMap(({ id, openerTabId, status, discarded }) => {
      if (id === undefined) return [];
      const isOffX = discarded === true || !onX.has(id);
      return [{ id, openerTabId, isOffX, isLoading: status === 'loading' }];
    });
  },

  session: sessionName,

  openTab,
  frontTab,
  showTab,

  async closeTab(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.id === undefined || tab.active) return;
    // Closed by the shopper in the meantime: nothing left to do.
    await browser.tabs.remove(tab.id).catch(() => undefined);
  },

  async showCart(tabId, marketplace) {
    await browser.tabs.update(tabId, { url: cartHref(marketplace) });
  },

  hasScript,

  injectSheet: (tabId) => injectWithStrings(tabId, '/x-sheet.js'),

  injectThread: (tabId) => injectWithStrings(tabId, '/x-thread.js'),

  languageOf,
  noteAccount,
  accountIn,

  async injectObserver(tabId) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/x-observer.js'],
    });
  },

  async checkXPage(tabId) {
    const target = { tabId, frameIds: [0] };
    const [frame] = await browser.scripting.executeScript({ target, files: ['/x-check.js'] });
    return frame?.result;
  },

  changeXPageNotes,

  async reinjectReader(tabId) {
    // The tab is gone by now, or shows a page that we may not read.
    const script = { target: { tabId }, files: ['/content-scripts/amazon.js' as const] };
    await browser.scripting.executeScript(script).catch(() => undefined);
  },

  async openWindow(url) {
    return openPopup(url, 640, 640);
  },

  async openGrant(marketplace, requestIds, fromTabId) {
    const search = new URLSearchParams({ store: marketplace });
    if (requestIds.length > 0) {
      search.set('add', requestIds.join());
      search.set('beside', `${fromTabId}`);
    }
    await openPopup(browser.runtime.getURL(`/grant.html?${search}`), 460, 420);
  },

  registerReaders: updateStoreScripts,

  async wakeAt(when) {
    clearTimeout(timer);
    if (when === null) return void (await browser.alarms.clear(LANE_ALARM));
    const inMs = when - Date.now();
    // The timer does not depend on the clock, and can be shorter than an alarm; the alarm wakes a background that
    // has died in the meantime.
    timer = setTimeout(() => wake(), Math.max(0, inMs));
    await browser.alarms.create(LANE_ALARM, { when: Date.now() + Math.max(inMs, SHORTEST_ALARM_MS) });
  },

  async announce(states, needsYou, isEverythingStale = false) {
    const toPages: LedgerChanged = {
      kind: 'ledger-changed',
      tweetIds: isEverythingStale ? null : Object.keys(states),
    };
    ledgerChanged();
    // Rejects when no page of ours is open.
    browser.runtime.sendMessage(toPages).catch(() => undefined);
    if (needsYou !== undefined)
      await bestEffort('the badge', () =>
        badgeApi()?.setBadgeText({ text: needsYou > 0 ? `${needsYou}` : '' }),
      );
    if (Object.keys(states).length > 0)
      await bestEffort('announcing to X’s pages', () => toXPages({ kind: 'states-changed', states }));
  },
};

/** Runs the strings in the language that is set, then the script, in the tab's top frame. */
async function injectWithStrings(tabId: number, script: '/x-sheet.js' | '/x-thread.js'): Promise<void> {
  const strings = `/strings-${languageOf((await readSettings()).language)}.js` as const;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [strings, script],
  });
}

/** Renames the session, too, so that no tab that is open counts as ours. */
async function forget(settings: boolean): Promise<void> {
  // Each by itself, so that one failure does not stop the others.
  await bestEffort('the alarm', () => browser.alarms.clear(LANE_ALARM));
  await bestEffort('the session', () => browser.storage.session.clear());
  await bestEffort('the session’s name', renameSession);
  await bestEffort('notifications', clearNotifications);
  await clearSynced(settings, Date.now());
}
