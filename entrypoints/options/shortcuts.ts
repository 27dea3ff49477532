import type { Shortcut } from '../../components/ShortcutList.tsx';
import { commandsApi } from '../../utils/common/optional-apis.ts';
import { notificationStrings } from '../../utils/i18n/en/notifications.ts';

/** Reads the extension's shortcuts as set in the browser; empty where there are none, as on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await commandsApi()?.getAll()) ?? [];
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
