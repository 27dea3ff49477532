import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/ShortcutList.tsx';
import { notificationStrings } from '../../utils/i18n/en/notifications.ts';

/** Only Firefox has an API that opens its shortcut settings. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Reads the extension's shortcuts as set in the browser; empty where there are none, as on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  // The browser describes them in its own language, which may differ from the language set here.
  const ours: Record<string, string> = {
    'open-sheet': notificationStrings.openSheetKey,
    'add-privately': notificationStrings.addPrivatelyKey,
  };
  return all.flatMap(({ name = '', shortcut }) => {
    // Skip the browser's built-in entry for the toolbar icon.
    const description = ours[name];
    return description ? [{ description, keys: shortcut ?? '' }] : [];
  });
}

/** Opens the browser's settings for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
