import type { ButtonStyle, KeepFor, Settings } from './settings.ts';
import { ACT_NAMES } from './texts.ts';

/** What the pages of ours call the settings, and what they say once one is saved. */

export const BUTTON_STYLE_NAMES: Record<ButtonStyle, string> = {
  text: 'With its hashtag, where there is room',
  icon: 'As a cart alone',
};

export const KEEP_FOR_NAMES: Record<KeepFor, string> = {
  forever: 'Forever',
  year: 'A year',
  '90-days': '90 days',
};

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'on' : 'off'}.`;

/** Each setting's new state, as a sentence. */
const SAID: { [Name in keyof Settings]: (value: Settings[Name]) => string } = {
  warn: onOff('The warning is'),
  act: (act) => `With the warning off, one click means “${ACT_NAMES[act]}”.`,
  addAfterReply: onOff('Adding after a reply is'),
  ownStore: (store) => (store ? `Your store is amazon.${store}.` : 'No store is yours.'),
  notify: onOff('Notifications are'),
  sync: onOff('Sharing between your browsers is'),
  buttonStyle: (style) =>
    style === 'icon' ? 'The button is a cart alone.' : 'The button shows its hashtag.',
  keepFor: (keep) =>
    keep === 'forever'
      ? 'Records are kept forever.'
      : `Records are kept for ${KEEP_FOR_NAMES[keep].toLowerCase()}.`,
};

/** What a change leads to, in a sentence for each setting in it. */
export function sayChange(change: Partial<Settings>): string {
  const say = <Name extends keyof Settings>(name: Name) => {
    const value = change[name];
    return value === undefined ? [] : [SAID[name](value)];
  };
  return (Object.keys(SAID) as (keyof Settings)[]).flatMap(say).join(' ');
}
