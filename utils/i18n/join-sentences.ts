import { currentLanguage } from './strings.ts';

/** Puts sentences one after the other; empty ones are left out. Japanese sets no blank between them. */
export function joinSentences(...sentences: string[]): string {
  return sentences.filter(Boolean).join(currentLanguage() === 'ja' ? '' : ' ');
}
