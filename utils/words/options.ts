import type { ButtonStyle, KeepFor, Settings } from '../settings.ts';
import { area } from './area.ts';
import { LANGUAGE_NAMES } from './languages.ts';
import { settingWords } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'on' : 'off'}.`;

const keepFor: Record<KeepFor, string> = { forever: 'Forever', year: 'A year', '90-days': '90 days' };

/** The options page, and what it says once a setting is saved. */
export const optionWords = area('options', {
  title: '#AmazonCart settings',
  savedAtOnce: 'Every change is saved at once.',
  help: 'Help',

  replies: 'Replies',
  oneClickIfOff: 'With the warning off, one click:',
  addAfterReplyNote: 'One at a time, in a background tab.',
  notify: 'Notify me',
  notifyNote: 'In your cart, needs you, not added.',

  button: 'The button',
  buttonStyle: 'How it shows under a tweet',
  buttonStyles: {
    text: 'With its hashtag, where there is room',
    icon: 'As a cart alone',
  } satisfies Record<ButtonStyle, string>,

  stores: (count: number) => `${count} Amazon stores`,
  allowed: (store: string) => `${store} is allowed.`,
  withdrawn: (store: string) => `${store} is not allowed any more.`,
  refused: (store: string) => `The browser did not allow ${store}. Nothing was changed: its links only open.`,

  language: 'Language',
  languageNote: 'Of the button, the sheet, notifications and these pages. What is posted stays as it is.',
  languageAuto: 'The browser’s language',

  records: 'Records',
  keepFor: 'Keep my requests for',
  keepForNote:
    'What is older goes once a day, for good, from the list of public replies too. What is under way or needs you stays.',
  keepForNames: keepFor,
  sync: 'Share between my browsers',
  syncNote:
    'Settings and the newest requests, through your browser’s own sync, where you have it on. Nothing of it comes to us.',

  keys: 'Keys',
  notSet: 'Not set',
  keysNote: 'They work on pages of X and never post by themselves.',
  changeKeys: 'Change them in the browser',

  saved: (said: string) => `Saved. ${said}`,
  undone: (said: string) => `Undone. ${said}`,
  notSaved: 'This could not be saved, and nothing was changed. Try again.',
  /** Each setting's new state, as a sentence. */
  said: {
    warn: onOff('The warning is'),
    act: (act) => `With the warning off, one click means “${settingWords.acts[act]}”.`,
    addAfterReply: onOff('Adding after a reply is'),
    ownStore: (store) => (store ? `Your store is ${store}.` : 'No store is yours.'),
    notify: onOff('Notifications are'),
    sync: onOff('Sharing between your browsers is'),
    buttonStyle: (style) =>
      style === 'icon' ? 'The button is a cart alone.' : 'The button shows its hashtag.',
    keepFor: (keep) =>
      keep === 'forever'
        ? 'Records are kept forever.'
        : `Records are kept for ${keepFor[keep].toLowerCase()}.`,
    language: (language) =>
      language === 'auto' ? 'The language is the browser’s.' : `The language is ${LANGUAGE_NAMES[language]}.`,
  } satisfies Said as Said,
});

type Said = { [Name in keyof Settings]: (value: Settings[Name]) => string };
