import { area } from './area.ts';

/** Access to a store, what it is for, and the small page that asks for it; which store is the shopper's own. */
export const accessWords = area('access', {
  what: 'With access, we read that store’s product and cart pages in your browser, press Amazon’s own add button once when you ask, and see what is in your cart. Without it, its links only open. There is no server of ours.',
  ownStore: 'My store',
  notChosen: 'Not chosen',

  pageTitle: 'Allow an Amazon store',
  noSuchStore: 'No such store',
  noSuchStoreNote: 'This address names no Amazon store that we know. Nothing was changed.',
  allStores: 'See all stores',
  allowed: (store: string) => `${store} is allowed`,
  allow: (store: string) => `Allow ${store}?`,
  goOn: 'You can close this window and go on in X. Settings take it back at any time.',
  refused: (store: string) =>
    `The browser did not allow ${store}. Nothing was changed: its links open as ordinary tabs.`,
  notNow: 'Not now',
});
