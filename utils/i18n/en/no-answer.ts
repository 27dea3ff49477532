import { defineStrings } from '../strings.ts';

/** When the background cannot be reached or does not answer. Plain strings only, like the button's. */
export const noAnswerStrings = defineStrings('noAnswer', {
  orphaned:
    'The extension was updated, reloaded or turned off. Nothing was sent by this click. Reload the page and try again.',
  unreachable: 'The extension did not answer. Reload the page and try again.',
  sheetNotLoaded:
    'The #AmazonCart panel could not open here. Nothing was sent. Reload the page and try again.',
});
