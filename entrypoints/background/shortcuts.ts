import type { Tabs } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { SHORT_HOSTS } from '../../utils/amazon/links/hosts.ts';
import { MARKETPLACES } from '../../utils/amazon/marketplaces.ts';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { log } from '../../utils/common/log.ts';
import type { ShortcutPressed } from '../../utils/messages/x-commands.ts';
import { watchSettings } from '../../utils/settings/settings.ts';
import { X_MATCHES } from '../../utils/x-facts/hosts.ts';
import { showNotification } from './notifications.ts';
import { createTranslate } from './translate.ts';

/** Our entry in the browser's menu of a link on X, and our keys (named in the manifest). */

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

/** Puts the entry in its place, and passes on what is chosen and pressed. Register at the top; phones have neither. */
export function registerShortcuts(): void {
  const place = () => void bestEffort('our entry in the menu of links', placeEntry);
  place();
  watchSettings(place);
  browser.contextMenus?.onClicked?.addListener(({ linkUrl }, tab) => {
    if (linkUrl) want({ kind: 'shortcut-pressed', act: 'private', href: linkUrl }, tab);
  });
  browser.commands?.onCommand?.addListener((command) => {
    const act = COMMANDS[command];
    if (act) void press(act).catch((error) => log('a key led nowhere', error));
  });
}

async function placeEntry(): Promise<void> {
  const say = await createTranslate();
  const entry = { ...ENTRY, title: say('add-privately') };
  browser.contextMenus?.create({ id: MENU, ...entry }, () => {
    // The browser keeps it: there already, it may be an older version's, or in another language.
    if (browser.runtime.lastError) void browser.contextMenus.update(MENU, entry);
  });
}

async function press(act: ShortcutPressed['act']): Promise<void> {
  // On pages that are not X's our keys mean nothing.
  const inSight = { active: true, lastFocusedWindow: true, url: [...X_MATCHES] };
  const [tab] = await browser.tabs.query(inSight);
  if (tab) want({ kind: 'shortcut-pressed', act, href: null }, tab);
}

/** Asks our script in the tab's page to act; it knows the tweet. */
function want(wanted: ShortcutPressed, tab?: Tabs.Tab): void {
  browser.tabs.sendMessage(tab?.id ?? -1, wanted, { frameId: 0 }).catch(async (error: unknown) => {
    // It is there, and does not answer: it need not.
    if (!/Receiving end does not exist/.test(String(error))) return;
    const say = await createTranslate();
    await showNotification('reload', say('reload'), say('reload-why'));
  });
}
