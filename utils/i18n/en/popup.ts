import type { Visibility } from '../../requests/events.ts';
import { defineStrings } from '../strings.ts';

/** The popup. */
export const popupStrings = defineStrings('popup', {
  account: 'X account',
  badges: { public: 'Public', protected: 'Protected', unknown: 'Unknown' } satisfies Record<
    Visibility,
    string
  >,
  visibleTo: {
    public: 'Everyone on X can see your replies.',
    protected: 'Your followers can see your replies.',
    unknown: 'We could not tell who can see your replies. Assume that everyone can.',
  } satisfies Record<Visibility, string>,
  /** Of an account that was protected when last seen, too long ago to be believed. */
  wasProtected: (ago: string) =>
    `It was protected ${ago}, but that may have changed. Assume that everyone can see your replies.`,
  accountSeen: (ago: string) => `Seen ${ago}`,
  noAccount: 'Not seen yet',
  noAccountNote: 'Open X once, and this shows who can see your replies.',
  linkedToAmazon: 'Linked to Amazon',
  linked: 'Yes',
  notLinked: 'No',
  accordingTo: (service: string, ago: string) => `According to @${service}, ${ago}.`,

  noStore: 'No store is allowed yet, so links just open.',
  chooseStore: 'Choose your store',
  settings: 'Settings',

  needsYou: (count: number) => `Needs you (${count})`,
  allNeeds: (count: number) => `See all ${count} in Activity`,
  latest: 'Latest requests',
  none: 'Nothing yet. Look for the #AmazonCart button under posts with an Amazon link.',
  putAside: (count: number) =>
    count === 1
      ? 'We could not read one record, so we set it aside. All others are safe.'
      : `We could not read ${count} records, so we set them aside. All others are safe.`,
  mayBeEvicted:
    'If this device runs low on space, your browser may delete this list. To be safe, export it now and then under Activity, “Your data”.',
  activity: 'Activity',
  settingsAndStores: 'Settings and stores',
  help: 'Help',
});
