import { log } from './log.ts';
import type { Refusal } from './refusal.ts';
import { refusalWords } from './words/refusals.ts';

/** The sentence for an error of `send`, or of whatever else a face had asked for. */
export function errorSentence(error: unknown): string {
  // Ours are plain errors. What the browser's are called, they say nothing to the shopper.
  if (error instanceof Error && error.name !== 'Error') {
    log('not foreseen', error);
    return refusalWords.unexpected;
  }
  const said = error instanceof Error ? error.message : String(error);
  // By its message: in our second script on X the class is another than in the first, which has thrown it.
  return Object.hasOwn(refusalWords, said) ? refusalWords[said as Refusal] : said;
}
