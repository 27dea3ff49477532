import { browser } from 'wxt/browser';
import type { Language, LanguageChoice } from '../settings/languages.ts';
import type { MessageName } from './message-names.ts';

/** Reads a message from the browser's messages.json (messages-file.ts). A `$1` in it stays. */
export function getMessage(name: MessageName): string {
  // WXT's types list only the predefined message names.
  const { i18n }: { i18n: { getMessage(name: string, part: string): string } } = browser;
  // The browser would replace it with nothing; so it is replaced with itself.
  return i18n.getMessage(name, '$1');
}

/** The language for a setting. For "auto", the browser's own choice among our messages.json files. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'auto' ? (getMessage('language') as Language) : choice;
}
