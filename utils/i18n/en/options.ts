import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { ButtonStyle, KeepFor, Settings } from '../../settings/settings.ts';
import { defineStrings } from '../strings.ts';
import { settingStrings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'on' : 'off'}.`;

const keepFor: Record<KeepFor, string> = { forever: 'Forever', year: 'A year', '90-days': '90 days' };

/** The options page, and its message after a setting is saved. */
export const optionStrings = defineStrings('options', {
  title: '#AmazonCart settings',
  savedAtOnce: 'Changes are saved right away.',
  help: 'Help',

  replies: 'Replies and notifications',
  oneClickIfOff: 'With the warning off, one click:',
  addAfterReplyNote: 'One at a time, in a background tab.',
  notify: 'Notify me',
  notifyNote: 'When a product is in your cart, needs you or was not added.',

  appearance: 'Look and language',
  buttonStyle: 'How the button looks under a post',
  buttonStyles: {
    text: 'With the hashtag, where there is room',
    icon: 'Just a cart icon',
  } satisfies Record<ButtonStyle, string>,

  allStores: (count: number) => `All ${count} stores`,
  allowed: (store: string) => `${store} is allowed.`,
  withdrawn: (store: string) => `${store} is no longer allowed.`,

  language: 'Language',
  languageNote: 'For the button, the panel, notifications and these pages. What you post stays the same.',
  languageAuto: 'Same as the browser',

  records: 'Storage and sync',
  keepFor: 'Keep my requests for',
  keepForNote:
    'Once a day, older requests are deleted for good. Requests that are still under way or need you are kept. A reply that is still on X stays under “Replies on X”, with only its date and link.',
  keepForNames: keepFor,
  sync: 'Share between my browsers',
  syncNote:
    'Shares your settings and newest requests through your browser’s own sync, if you have it on. We receive none of it.',

  shortcuts: 'Keyboard shortcuts',
  notSet: 'Not set',
  shortcutsNote: 'They work on X and never post anything.',
  changeShortcuts: 'Change them in your browser',

  saved: (sentence: string) => `Saved. ${sentence}`,
  undone: (sentence: string) => `Undone. ${sentence}`,
  notSaved: 'We could not save this, so nothing was changed. Try again.',
  /** Each setting's new state, as a sentence. */
  savedSentences: {
    warn: onOff('The warning is'),
    act: (act) => `With the warning off, one click means “${settingStrings.acts[act]}”.`,
    addAfterReply: onOff('Adding after a reply is'),
    ownStore: (store) => (store ? `Your store is ${store}.` : 'You have not chosen a store.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'For links to other stores, we suggest what works.'
        : choice === 'own'
          ? 'For links to other stores, we suggest your store.'
          : 'For links to other stores, we suggest the author’s link.',
    notify: onOff('Notifications are'),
    sync: onOff('Sharing between your browsers is'),
    buttonStyle: (style) =>
      style === 'icon' ? 'The button is just a cart icon.' : 'The button shows the hashtag.',
    keepFor: (keep) =>
      keep === 'forever'
        ? 'Your requests are kept forever.'
        : `Your requests are kept for ${keepFor[keep].toLowerCase()}.`,
    language: (language) =>
      language === 'auto'
        ? 'The language is the same as the browser’s.'
        : `The language is ${LANGUAGE_NAMES[language]}.`,
  } satisfies Said as Said,
});

type Said = { [Name in keyof Settings]: (value: Settings[Name]) => string };
