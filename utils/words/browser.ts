import { browser } from 'wxt/browser';
import type { Language, LanguageChoice } from './languages.ts';
import type { MessageName } from './messages.ts';

/**
 * A sentence out of the browser's file of messages (messages-file.ts).
 * @param part what stands in it for `$1`
 */
export function getMessage(name: MessageName, part = ''): string {
  // The types know the names that every extension has, and no others.
  const { i18n }: { i18n: { getMessage(name: string, part: string): string } } = browser;
  return i18n.getMessage(name, part);
}

/** The language that a choice means: of our files of messages the browser knows best which one is its own. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'auto' ? (getMessage('language') as Language) : choice;
}
