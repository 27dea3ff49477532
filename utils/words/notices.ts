import { area } from './area.ts';

/** What the background says by the browser: in notifications, and in the menu of a link on X. */
export const noticeWords = area('notices', {
  inCart: (store: string) => `In your ${store} cart`,
  needsYou: (product: string) => `Needs you: ${product}`,
  notAdded: (product: string) => `Not added: ${product}`,
  clickForCart: 'Click: open the cart',
  clickToFinish: 'Click: finish on Amazon',
  clickForTweet: 'Click: open the tweet',
  menu: 'Add to Amazon cart privately',
  reload: 'Reload this page of X first',
  reloadWhy:
    'It was opened before the extension was installed or updated. Nothing was sent or opened. Reload it and try again.',
});
