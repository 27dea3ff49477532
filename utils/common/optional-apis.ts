import { browser } from 'wxt/browser';

/**
 * The parts of the extension API that some browsers lack: phones have no windows, menus or shortcuts, Safari has no
 * notifications (docs/facts/browsers.md 8). Each function asks the browser that we run in, and returns null where the
 * part is missing, or is there in name only. Nothing is concluded from a browser's name.
 *
 * What cannot be asked beforehand is tried: fields of `tabs.create` (entrypoints/background/open-tabs.ts).
 */

/** The toolbar button, where it can have a badge. */
export function badgeApi() {
  return has(browser.action?.setBadgeText) ? browser.action : null;
}

export function menusApi() {
  const menus = browser.contextMenus;
  return has(menus?.create) && menus.onClicked ? menus : null;
}

export function commandsApi() {
  const { commands } = browser;
  return has(commands?.getAll) && commands.onCommand ? commands : null;
}

export function notificationsApi() {
  const { notifications } = browser;
  return has(notifications?.create) && notifications.onClicked ? notifications : null;
}

export function windowsApi() {
  return has(browser.windows?.create) ? browser.windows : null;
}

/** Opens the browser's settings for our keyboard shortcuts; null where it has none, or no way there. */
export function shortcutSettings(): (() => Promise<unknown>) | null {
  const commands = commandsApi();
  if (!commands) return null;
  // Firefox has a function for it, which the types lack.
  const { openShortcutSettings } = commands as typeof commands & { openShortcutSettings?(): Promise<void> };
  if (has(openShortcutSettings)) return () => openShortcutSettings();
  // Chromium has no function for it, but a page.
  if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return null;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function has<Part>(part: Part | undefined): part is Part {
  return typeof part === 'function';
}
