import { browser } from 'wxt/browser';
import { type BackgroundWords, messageName } from '../../utils/background-words.ts';

/**
 * A sentence of the background's own, out of the browser's file of messages.
 * @param part what stands in it for `$1`
 */
export function say(words: BackgroundWords, part = ''): string {
  // The types know the names that every extension has, and no others.
  const { i18n }: { i18n: { getMessage(name: string, part: string): string } } = browser;
  return i18n.getMessage(messageName(words), part);
}
