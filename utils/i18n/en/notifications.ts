import { defineStrings } from '../strings.ts';

/**
 * What the browser itself shows: the manifest's strings (extension stores allow 132 characters of description),
 * notifications, and the context menu entry for links on X. See messages-file.ts.
 */
export const notificationStrings = defineStrings('notifications', {
  description:
    'Add products you see on X to your Amazon cart: reply #AmazonCart, or add them privately. Not affiliated with Amazon or X.',
  openSheetKey: 'Open #AmazonCart for the post under the pointer or in focus',
  addPrivatelyKey: 'Privately add the product in the post under the pointer or in focus',

  inCart: (store: string) => `In your ${store} cart`,
  needsYou: (product: string) => `Needs you: ${product}`,
  notAdded: (product: string) => `Not added: ${product}`,
  clickForCart: 'Click to open your cart',
  clickToFinish: 'Click to finish on Amazon',
  clickForLink: 'Click to open the link',
  clickForTweet: 'Click to open the post',
  menu: 'Add to Amazon cart privately',
  notNoted: 'We could not save your request',
  reload: 'Reload this X page first',
  reloadWhy:
    'This page was opened before the extension was installed or updated. Nothing was sent or opened. Reload it and try again.',
});
