import { log } from './log.ts';
import type { Refusal } from './refusal.ts';
import { refusalWords } from './words/refusals.ts';

/** The sentence for an error of `send`, or of another action on a page. */
export function errorSentence(error: unknown): string {
  // Our errors are plain ones. The browser's have other names, and mean nothing to the shopper.
  if (error instanceof Error && error.name !== 'Error') {
    log('not foreseen', error);
    return refusalWords.unexpected;
  }
  const said = error instanceof Error ? error.message : String(error);
  // By message, not by class: the two scripts on X each have their own copy of the class.
  return Object.hasOwn(refusalWords, said) ? refusalWords[said as Refusal] : said;
}
