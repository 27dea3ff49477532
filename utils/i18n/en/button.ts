import type { ButtonState } from '../../requests/fold.ts';
import { defineStrings } from '../strings.ts';

/**
 * The button under a tweet. Plain strings only: the content script reads translations as JSON from the browser's file of
 * messages (messages-file.ts). A state's label is on the button, where room is short; the longer text is its tooltip and
 * accessible name.
 */
export const buttonStrings = defineStrings('button', {
  /** Between the hashtag and the text. */
  colon: ': ',
  add: 'add this product to your Amazon cart',
  labels: {
    replying: 'Replying…',
    replied: 'Replied',
    adding: 'Adding…',
    'in-cart': 'In your cart',
    'needs-you': 'Needs you',
    'not-added': 'Not added',
    'left-cart': 'Not in cart',
    opened: 'Opened',
    unsure: 'Check reply',
    refused: 'Not sent',
    orphaned: 'Reload page',
  } satisfies Record<Exclude<ButtonState, 'idle'> | 'orphaned', string>,
  tooltips: {
    replying: 'replying',
    replied: 'you replied',
    adding: 'on its way to your cart',
    'in-cart': 'in your cart',
    'needs-you': 'Amazon needs you to finish it',
    'not-added': 'not added to your cart',
    'left-cart': 'no longer in your cart',
    opened: 'link opened',
    unsure: 'we could not see whether the reply was posted',
    refused: 'the reply was not sent',
    orphaned: 'the extension was updated, reloaded or turned off. Reload this page to see where things stand',
  } satisfies Record<Exclude<ButtonState, 'idle'> | 'orphaned', string>,
});
