import type { Act } from '../../settings/settings.ts';
import { defineStrings } from '../strings.ts';

/** The settings that the popup shows, too. */
export const settingStrings = defineStrings('settings', {
  warn: 'Warn me before I post',
  warnOn: 'The button asks first and says who will see your reply.',
  warnOff: 'One click acts right away.',
  oneClick: 'One click:',
  acts: {
    reply: 'Post the reply',
    edit: 'Fill in X’s reply box',
    private: 'Add privately',
  } satisfies Record<Act, string>,
  addAfterReply: 'Also add to my cart after replying',
});
