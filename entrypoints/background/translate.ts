import { getMessage, languageOf } from '../../utils/i18n/browser-messages.ts';
import { type BackgroundMessage, messageName } from '../../utils/i18n/message-names.ts';
import { readSettings } from '../../utils/settings/settings.ts';

/**
 * A sentence of the background's own.
 * @param part what stands in it for `$1`
 */
export type Translate = (words: BackgroundMessage, part?: string) => string;

/** Says sentences in the language that is set. */
export async function createTranslate(): Promise<Translate> {
  const language = languageOf((await readSettings()).language);
  return (words, part) => getMessage(messageName(language, words), part);
}
