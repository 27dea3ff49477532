import type { ButtonState } from '../../requests/button-state.ts';
import type { Act } from '../../settings/settings.ts';
import { defineStrings } from '../strings.ts';

/**
 * The button under a tweet. Plain strings only: the content script reads translations as JSON from the browser's file of
 * messages (messages-file.ts). A state's label is on the button, where room is short. It is also its tooltip and accessible
 * name, unless there is more to say; then that begins with the label.
 */
export const buttonStrings = defineStrings('button', {
  /** Between the hashtag and the text. */
  colon: ': ',
  add: 'add this product to your Amazon cart',
  /** Instead of `add`, with the warning off: what one click does. */
  oneClick: {
    reply: 'one click posts this publicly',
    edit: 'one click fills in X’s reply box',
    private: 'one click adds it privately',
  } satisfies Record<Act, string>,
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
    unsure: 'Check reply. We did not see X confirm it',
    orphaned: 'Reload page. The extension was updated, reloaded or turned off',
  } satisfies Partial<Record<ButtonState | 'orphaned', string>>,
});
