import { speak, spoken } from '../../utils/words/area.ts';
import { getMessage, languageOf } from '../../utils/words/browser.ts';
import type { LanguageChoice } from '../../utils/words/languages.ts';
import { messageName, ON_X, type WordsOnX } from '../../utils/words/messages.ts';

/**
 * From now on this script speaks the language that is set; other words than English lie in the browser's file of
 * messages.
 * @returns is it another than until now?
 */
export function speakOnX(choice: LanguageChoice): boolean {
  const language = languageOf(choice);
  if (language === spoken()) return false;
  const words: Partial<WordsOnX> =
    language === 'en' ? {} : JSON.parse(getMessage(messageName(language, ON_X)));
  speak(language, words);
  return true;
}
