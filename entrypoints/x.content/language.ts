import { getMessage, languageOf } from '../../utils/i18n/browser-messages.ts';
import { messageName, X_STRINGS, type XStrings } from '../../utils/i18n/message-names.ts';
import { currentLanguage, setLanguage } from '../../utils/i18n/strings.ts';
import type { LanguageChoice } from '../../utils/settings/languages.ts';

/**
 * From now on this script speaks the language that is set; other words than English lie in the browser's file of
 * messages.
 * @returns is it another than until now?
 */
export function setLanguageOnX(choice: LanguageChoice): boolean {
  const language = languageOf(choice);
  if (language === currentLanguage()) return false;
  const words: Partial<XStrings> =
    language === 'en' ? {} : JSON.parse(getMessage(messageName(language, X_STRINGS)));
  setLanguage(language, words);
  return true;
}
