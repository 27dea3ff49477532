import { getMessage } from '../../utils/i18n/browser-messages.ts';
import { messageName } from '../../utils/i18n/message-names.ts';
import type { ContentScriptStrings } from '../../utils/i18n/sections.ts';
import { currentLanguage, setLanguage } from '../../utils/i18n/strings.ts';
import type { Language } from '../../utils/settings/languages.ts';

/**
 * Sets this script's language. English is in the bundle; other languages are read from the browser's messages file.
 * @returns whether the language has changed
 */
export function setLanguageOnX(language: Language): boolean {
  if (language === currentLanguage()) return false;
  const strings: Partial<ContentScriptStrings> =
    language === 'en' ? {} : JSON.parse(getMessage(messageName(language, 'on-x')));
  setLanguage(language, strings);
  return true;
}
