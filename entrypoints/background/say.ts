import { readSettings } from '../../utils/settings.ts';
import { getMessage, languageOf } from '../../utils/words/browser.ts';
import { type BackgroundWords, messageName } from '../../utils/words/messages.ts';

/**
 * A sentence of the background's own.
 * @param part what stands in it for `$1`
 */
export type Say = (words: BackgroundWords, part?: string) => string;

/** Says sentences in the language that is set. */
export async function makeSay(): Promise<Say> {
  const language = languageOf((await readSettings()).language);
  return (words, part) => getMessage(messageName(language, words), part);
}
