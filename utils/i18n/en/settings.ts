import type { Act } from '../../settings/settings.ts';
import { defineStrings } from '../strings.ts';

/** The settings that the popup shows, too. */
export const settingStrings = defineStrings('settings', {
  warn: 'Warn me about who will see the reply',
  warnOn: 'The button asks before it posts.',
  warnOff: 'One click acts at once.',
  oneClick: 'One click:',
  acts: {
    reply: 'Post the reply',
    edit: 'Fill in X’s reply box',
    private: 'Add privately',
  } satisfies Record<Act, string>,
  addAfterReply: 'Also add to my cart after replying',
});
