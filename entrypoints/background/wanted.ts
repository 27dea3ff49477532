import { browser } from 'wxt/browser';
import { MARKETPLACES } from '../../utils/amazon/marketplaces.ts';
import { log } from '../../utils/log.ts';
import type { Wanted } from '../../utils/messages/commands.ts';
import { X_HOSTS, X_MATCHES } from '../../utils/x/hosts.ts';
import { say } from './say.ts';

/** Our entry in the browser's menu of a link on X, and our keys (named in the manifest). */

const MENU = 'add-privately';
const SHORT_HOSTS = ['amzn.to', 'link.amazon', 'a.co', 'amzn.eu', 'amzn.asia', 'amzn.in', 'amzn.com'];
/** X wraps all links of tweets in t.co; an ad's may lead straight to its store. */
const TARGETS = ['t.co', ...SHORT_HOSTS, ...MARKETPLACES.map(({ id }) => `*.amazon.${id}`)];

const CONTEXTS: ['link'] = ['link'];
const entry = () => ({
  title: say('add_privately'),
  contexts: CONTEXTS,
  documentUrlPatterns: [...X_MATCHES],
  targetUrlPatterns: TARGETS.map((host) => `*://${host}/*`),
});

const COMMANDS: Record<string, Wanted['act'] | undefined> = {
  'open-sheet': 'sheet',
  'add-privately': 'private',
};

/** Puts the entry in its place, and passes on what is chosen and pressed. Register at the top; phones have neither. */
export function offerMenuAndKeys(): void {
  browser.contextMenus?.create({ id: MENU, ...entry() }, () => {
    // The browser keeps it: there already, it may be an older version's.
    if (browser.runtime.lastError) void browser.contextMenus.update(MENU, entry());
  });
  browser.contextMenus?.onClicked.addListener(({ linkUrl }, tab) => {
    if (linkUrl) want({ kind: 'wanted', act: 'private', href: linkUrl }, tab?.id);
  });
  browser.commands?.onCommand.addListener((command) => {
    const act = COMMANDS[command];
    if (act) void press(act).catch((error) => log('a key led nowhere', error));
  });
}

async function press(act: Wanted['act']): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Of pages that are not X's we are not told the address. There our keys mean nothing.
  const host = URL.parse(tab?.url ?? '')?.host;
  if (X_HOSTS.some((known) => known === host)) want({ kind: 'wanted', act, href: null }, tab?.id);
}

/** Asks our script in the tab's page to act; it knows the tweet. */
function want(wanted: Wanted, tabId = -1): void {
  browser.tabs.sendMessage(tabId, wanted, { frameId: 0 }).catch(async (error: unknown) => {
    // It is there, and does not answer: it need not.
    if (!/Receiving end does not exist/.test(String(error))) return;
    await browser.notifications.create('reload', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon-128.png'),
      title: say('reload_first'),
      message: say('reload_why'),
    });
  });
}
