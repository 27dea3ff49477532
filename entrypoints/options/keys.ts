import { browser } from 'wxt/browser';
import type { Key } from '../../components/KeyList.tsx';

/** Firefox alone has a way of its own to its settings of keys. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Our keys as the browser has them now; empty where it has none, as on phones. */
export async function readKeys(): Promise<Key[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ description, shortcut }) =>
    // The browser's own entry, for the icon in its bar, has no description.
    description ? [{ description, shortcut: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own settings of keys. */
export async function openKeySettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
