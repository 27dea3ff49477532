import { log } from '../common/log.ts';
import type { Refusal } from '../common/refusal.ts';
import { refusalStrings } from '../i18n/en/refusals.ts';

/** The sentence for an error of `send`, or of another action on a page. */
export function errorSentence(error: unknown): string {
  // Our errors are of the class `Error`. Errors of the browser have other names, and their texts tell a shopper
  // nothing.
  if (error instanceof Error && error.name !== 'Error') {
    log('unexpected error', error);
    return refusalStrings.unexpected;
  }
  const message = error instanceof Error ? error.message : String(error);
  // By message, not by class: the two scripts on X each have their own copy of the class.
  return Object.hasOwn(refusalStrings, message) ? refusalStrings[message as Refusal] : message;
}
