import { browser } from 'wxt/browser';
import type { Language, LanguageChoice } from '../settings/languages.ts';
import type { MessageName } from './message-names.ts';

/**
 * Reads a string from the browser's messages.json (messages-file.ts).
 * @param part replaces `$1`
 */
export function getMessage(name: MessageName, part = ''): string {
  // WXT's types list only the predefined message names.
  const { i18n }: { i18n: { getMessage(name: string, part: string): string } } = browser;
  return i18n.getMessage(name, part);
}

/** The language for a setting. For "auto", the browser's own choice among our messages.json files. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'auto' ? (getMessage('language') as Language) : choice;
}
