import { defineStrings } from '../strings.ts';

/**
 * What the browser itself shows: the manifest's strings (extension stores allow 132 characters of description),
 * notifications, and the context menu entry for links on X. See messages-file.ts.
 */
export const notificationStrings = defineStrings('notifications', {
  description:
    'Reply #AmazonCart to a tweet with an Amazon link, and know who will see it. Not affiliated with Amazon or X.',
  openSheetKey: 'Open the #AmazonCart sheet for the tweet that is focused or under the pointer',
  addPrivatelyKey: 'Privately add the product in the tweet that is focused or under the pointer',

  inCart: (store: string) => `In your ${store} cart`,
  needsYou: (product: string) => `Needs you: ${product}`,
  notAdded: (product: string) => `Not added: ${product}`,
  clickForCart: 'Click to open your cart',
  clickToFinish: 'Click to finish on Amazon',
  clickForLink: 'Click to open the author’s link',
  clickForTweet: 'Click to open the tweet',
  menu: 'Add to Amazon cart privately',
  notNoted: 'Your request could not be saved',
  reload: 'Reload this X page first',
  reloadWhy:
    'This page was opened before the extension was installed or updated. Nothing was sent or opened. Reload it and try again.',
});
