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
import { createTranslate } from './translate.ts';

/** Our entry in the context menu of links on X, and our keyboard shortcuts (declared in the manifest). */

const MENU = 'add-privately';
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
 * Adds the menu entry, and passes clicks and key presses on, as far as the browser has them. Register before anything is
 * awaited.
 */
export function registerShortcuts(): void {
  const menus = menusApi();
  if (menus) {
    const update = () => void bestEffort('adding our menu entry', () => updateMenuEntry(menus));
    update();
    watchSettings(update);
  }
  menus?.onClicked.addListener(({ linkUrl }, tab) => {
    if (linkUrl) sendShortcut({ kind: 'shortcut-pressed', act: 'private', href: linkUrl }, tab);
  });
  commandsApi()?.onCommand.addListener((command) => {
    const act = COMMANDS[command];
    if (act) void press(act).catch((error) => log('a keyboard shortcut failed', error));
  });
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
  if (tab) sendShortcut({ kind: 'shortcut-pressed', act, href: null }, tab);
}

/** Tells our script in the tab's page, which knows the tweet. */
function sendShortcut(shortcut: ShortcutPressed, tab?: Tabs.Tab): void {
  browser.tabs.sendMessage(tab?.id ?? -1, shortcut, { frameId: 0 }).catch(async (error: unknown) => {
    // Any other error means that the script is there; it does not have to answer.
    if (!/Receiving end does not exist/.test(String(error))) return;
    await showReloadFirst(tab?.id ?? -1);
  });
}
