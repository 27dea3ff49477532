import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { SHORT_HOSTS } from '../../utils/amazon/links/hosts.ts';
import { MARKETPLACES } from '../../utils/amazon/marketplaces.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { log } from '../../utils/common/log.ts';
import { commandsApi, menusApi } from '../../utils/common/optional-apis.ts';
import type { ShortcutPressed } from '../../utils/messages/background-messages.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { showReloadFirst } from './notifications.ts';
import { isNobodyThere } from './send-to-pages.ts';
import { createTranslate } from './translate.ts';

/** Our entry in the context menu of links on X, and our keyboard shortcuts (declared in the manifest). */

const MENU = 'add-privately';
/** The longest that our script in a page that has just loaded takes to listen, and as much again, in ms. */
const LISTENS_WITHIN_MS = 2_000;
/** X wraps all links of tweets in t.co; an ad's may lead straight to its store. */
const TARGETS = ['t.co', 'amzn.com', ...SHORT_HOSTS, ...MARKETPLACES.map(({ id }) => `*.amazon.${id}`)];

const CONTEXTS: ['link'] = ['link'];
const ENTRY = {
  contexts: CONTEXTS,
  documentUrlPatterns: [...X_MATCHES],
  targetUrlPatterns: TARGETS.map((host) => `*://${host}/*`),
};

const COMMANDS: Record<string, ShortcutPressed['act'] | undefined> = {
  'open-sheet': 'sheet',
  'add-privately': 'private',
};

/**
 * Passes clicks on the menu entry and key presses on, as far as the browser has them. Register before anything is awaited.
 * @returns adds or updates the menu entry; call it at every wake
 */
export function registerShortcuts(): () => void {
  const menus = menusApi();
  const update = () => {
    if (menus) void bestEffort('adding our menu entry', () => updateMenuEntry(menus));
  };
  watchSettings(update);
  menus?.onClicked.addListener(({ linkUrl }, tab) => {
    if (linkUrl) void sendShortcut({ kind: 'shortcut-pressed', act: 'private', href: linkUrl }, tab);
  });
  commandsApi()?.onCommand.addListener((command) => {
    const act = COMMANDS[command];
    if (act) void press(act).catch((error) => log('a keyboard shortcut failed', error));
  });
  return update;
}

async function updateMenuEntry(menus: typeof browser.contextMenus): Promise<void> {
  const translate = await createTranslate();
  const entry = { ...ENTRY, title: translate('add-privately') };
  menus.create({ id: MENU, ...entry }, () => {
    // The browser keeps entries: this one may be from an older version, or in another language.
    if (browser.runtime.lastError) void menus.update(MENU, entry);
  });
}

async function press(act: ShortcutPressed['act']): Promise<void> {
  // The shortcuts work on X's pages only.
  const frontXTab = { active: true, lastFocusedWindow: true, url: [...X_MATCHES] };
  const [tab] = await browser.tabs.query(frontXTab);
  if (tab) await sendShortcut({ kind: 'shortcut-pressed', act, href: null }, tab);
}

/** Tells our script in the tab's page, which knows the tweet. */
async function sendShortcut(shortcut: ShortcutPressed, tab?: Tabs.Tab): Promise<void> {
  const tabId = tab?.id ?? -1;
  if (await reaches(shortcut, tabId)) return;
  // A page that is still loading has our script a moment later.
  await new Promise((done) => setTimeout(done, LISTENS_WITHIN_MS));
  if (!(await reaches(shortcut, tabId))) await showReloadFirst(tabId);
}

/** Whether our script is in the tab's page, and so has the shortcut. */
async function reaches(shortcut: ShortcutPressed, tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, shortcut, { frameId: 0 });
    return true;
  } catch (error) {
    // The script does not have to answer.
    return !isNobodyThere(error);
  }
}
