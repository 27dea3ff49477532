import { browser } from 'wxt/browser';
import { bestEffort } from '../../utils/common/best-effort.ts';
import { log } from '../../utils/common/log.ts';
import { windowsApi } from '../../utils/common/optional-apis.ts';

/**
 * Opens and shows tabs and small windows in every browser. Browsers on phones have no windows, and reject fields
 * of `tabs.create` that they do not know (Firefox for Android throws on `openerTabId`). They cannot be asked
 * beforehand, so each call is tried, and repeated without what was rejected.
 */

/** Opens an address in a tab beside its opener, where the browser can do that; resolves to its id. */
export async function openTab(url: string, openerTabId: number, active: boolean): Promise<number> {
  const opener = openerTabId < 0 ? null : await browser.tabs.get(openerTabId).catch(() => null);
  if (opener?.id !== undefined) {
    try {
      const beside = { openerTabId: opener.id, windowId: opener.windowId };
      return idOf(await browser.tabs.create({ url, active, ...beside }));
    } catch (error) {
      // A rejected call opens nothing, so that the next one opens the first tab.
      log('a tab could not be opened beside another one', error);
    }
  }
  return idOf(await browser.tabs.create({ url, active }));
}

/** Opens a small window; where there are none, a tab. Resolves to the id of the tab in it. */
export async function openPopup(url: string, width: number, height: number): Promise<number> {
  try {
    const opened = await windowsApi()?.create({ url, type: 'popup', width, height });
    const [tab] = opened?.tabs ?? [];
    if (opened) return tab ? idOf(tab) : -1;
  } catch (error) {
    log('a window could not be opened', error);
  }
  return idOf(await browser.tabs.create({ url }));
}

/** The tab that the shopper looks at; -1 when there is none. */
export async function frontTab(): Promise<number> {
  const [tab] = await browser.tabs
    .query({ active: true, lastFocusedWindow: true })
    .catch(() => browser.tabs.query({ active: true }));
  return tab ? idOf(tab) : -1;
}

/** Brings a tab and its window forward; resolves to false when there is no such tab. */
export async function showTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => null);
  const windowId = tab?.windowId;
  if (windowId === undefined) return tab !== null;
  await bestEffort('the window', () => windowsApi()?.update(windowId, { focused: true }));
  return true;
}

function idOf({ id }: { id?: number | undefined }): number {
  return id ?? -1;
}
