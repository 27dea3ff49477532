import { browser } from 'wxt/browser';
import type { Key } from '../../components/KeyList.tsx';
import { noticeWords } from '../../utils/words/notices.ts';

/** Firefox alone has a way of its own to its settings of keys. */
type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

/** Our keys as the browser has them now; empty where it has none, as on phones. */
export async function readKeys(): Promise<Key[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  // The browser says what they do in its own language, which may be another than ours.
  const ours: Record<string, string> = {
    'open-sheet': noticeWords.openSheetKey,
    'add-privately': noticeWords.addPrivatelyKey,
  };
  return all.flatMap(({ name = '', shortcut }) => {
    // The browser's own entry, for the icon in its bar, is none of ours.
    const description = ours[name];
    return description ? [{ description, shortcut: shortcut ?? '' }] : [];
  });
}

/** Opens the browser's own settings of keys. */
export async function openKeySettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
