import { area } from './area.ts';

/**
 * What the browser shows for us: what the manifest says (a store takes 132 characters of the description), the
 * background's notifications, our entry in the menu of a link on X. See messages.ts.
 */
export const noticeWords = area('notices', {
  description:
    'Reply #AmazonCart to a tweet with an Amazon link, and know who will see it. Not affiliated with Amazon or X.',
  openSheetKey: 'Open the #AmazonCart sheet of the tweet that is focused or under the pointer',
  addPrivatelyKey: 'Add the product of the tweet that is focused or under the pointer privately',

  inCart: (store: string) => `In your ${store} cart`,
  needsYou: (product: string) => `Needs you: ${product}`,
  notAdded: (product: string) => `Not added: ${product}`,
  clickForCart: 'Click: open the cart',
  clickToFinish: 'Click: finish on Amazon',
  clickForTweet: 'Click: open the tweet',
  menu: 'Add to Amazon cart privately',
  notNoted: 'Your request could not be noted down',
  reload: 'Reload this page of X first',
  reloadWhy:
    'It was opened before the extension was installed or updated. Nothing was sent or opened. Reload it and try again.',
});
