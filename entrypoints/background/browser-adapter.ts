import { browser } from 'wxt/browser';
import { cartHref, openableHref } from '../../utils/amazon/links/openable.ts';
import type { BrowserPort } from '../../utils/background/browser-port.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { languageOf } from '../../utils/i18n/browser-messages.ts';
import type {
  LedgerChanged,
  SettingsChanged,
  StatesChanged,
  StoresChanged,
} from '../../utils/messages/x-commands.ts';
import { readSettings } from '../../utils/settings/settings.ts';
import { allowedStores } from '../../utils/settings/store-access.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { clearNotices, notify } from './notifications.ts';
import { frontTab, openPopup, openTab, showTab } from './open-tabs.ts';
import { renameSession, sessionName } from './session.ts';
import { clearSynced } from './sync-storage.ts';
import { tellTrouble } from './trouble.ts';

const LANE = 'lane';
/** The shortest time in which the browser rings. */
const SHORTEST_ALARM_MS = 30_000;

let ring = () => {};
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls back at the times that `wakeAt` was asked for. Register at the top. */
export function onWake(woken: () => void): void {
  ring = woken;
  browser.alarms.onAlarm.addListener(woken);
}

let announced = () => {};

/** Calls back whenever something of the ledger has changed. */
export function onLedgerChanged(told: () => void): void {
  announced = told;
}

/** The browser, as the service needs it. */
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
      // While it loads, it may be on its way to X.
      const elsewhere = discarded === true || (!onX.has(id) && status !== 'loading');
      return [{ id, openerTabId, elsewhere }];
    });
  },

  session: sessionName,

  openTab,
  frontTab,
  showTab,

  async closeTab(tabId) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.id === undefined || tab.active) return;
    // It may be closed meanwhile: then it is as it should be.
    await browser.tabs.remove(tab.id).catch(() => undefined);
  },

  async showCart(tabId, marketplace) {
    await browser.tabs.update(tabId, { url: cartHref(marketplace) });
  },

  async injectSheet(tabId) {
    const files = [
      `/strings-${languageOf((await readSettings()).language)}.js` as const,
      '/x-sheet.js' as const,
    ];
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
  },

  async reinjectReader(tabId) {
    // Gone meanwhile, or on a page that we may not read.
    const script = { target: { tabId }, files: ['/content-scripts/amazon.js' as const] };
    await browser.scripting.executeScript(script).catch(() => undefined);
  },

  async openWindow(url) {
    return openPopup(url, 640, 640);
  },

  async openGrant(marketplace) {
    const url = browser.runtime.getURL(`/grant.html?store=${encodeURIComponent(marketplace)}`);
    await openPopup(url, 460, 420);
  },

  async wakeAt(when) {
    clearTimeout(timer);
    if (when === null) return void (await browser.alarms.clear(LANE));
    const inMs = when - Date.now();
    // A timer, which no change of the clock puts off and which may be sooner than an alarm can; and the alarm
    // for the case that the background dies meanwhile.
    timer = setTimeout(() => ring(), Math.max(0, inMs));
    await browser.alarms.create(LANE, { when: Date.now() + Math.max(inMs, SHORTEST_ALARM_MS) });
  },

  async announce(states, needsYou, wide = false) {
    const toPages: LedgerChanged = { kind: 'ledger-changed', tweetIds: wide ? null : Object.keys(states) };
    announced();
    // Nobody may be listening: a page of ours is seldom open.
    browser.runtime.sendMessage(toPages).catch(() => undefined);
    if (needsYou !== undefined)
      await bestEffort('the badge', () => setBadge(needsYou > 0 ? `${needsYou}` : ''));
    if (Object.keys(states).length > 0)
      await bestEffort('telling X’s pages', () => toXPages({ kind: 'states-changed', states }));
  },
};

/** Forgets the session's name too: whatever was under way is no longer known to be ours. */
async function forget(settings: boolean): Promise<void> {
  // Each for itself: none of them keeps the others from being done.
  await bestEffort('the alarm', () => browser.alarms.clear(LANE));
  await bestEffort('the session', () => browser.storage.session.clear());
  await bestEffort('the session’s name', renameSession);
  await bestEffort('notifications', clearNotices);
  await clearSynced(settings, Date.now());
}

/** Phones may lack the badge. */
async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeText?.({ text });
}

/** Tells every open page of X something. */
export async function toXPages(message: SettingsChanged | StatesChanged): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...X_MATCHES] })) {
    // A tab without our script yet (still loading, or older than the extension) has no listener.
    if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}

/** Tells every page in which a script of ours may be, also on a store that was just withdrawn: its tabs no longer say where they are. */
export async function toAllPages(message: StoresChanged): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}
