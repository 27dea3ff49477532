import { getMessage, languageOf } from '../../utils/i18n/browser-messages.ts';
import { type BackgroundMessage, messageName } from '../../utils/i18n/message-names.ts';
import { readSettings } from '../../utils/settings/settings.ts';

/**
 * Translates one of the background's messages.
 * @param part replaces `$1` in the message
 */
export type Translate = (message: BackgroundMessage, part?: string) => string;

/** Makes the translator for the language in the settings. */
export async function createTranslate(): Promise<Translate> {
  const language = languageOf((await readSettings()).language);
  const strings: Record<BackgroundMessage, string> = JSON.parse(
    getMessage(messageName(language, 'background')),
  );
  return (message, part = '') => strings[message].replace('$1', () => part);
}
