import { defineStrings } from '../strings.ts';

/** Access to a store and the page that asks for it; the choice of the shopper's own store. */
export const accessStrings = defineStrings('access', {
  what: 'With access, we read that store’s product and cart pages in your browser, press Amazon’s own add button once when you ask, and see what is in your cart. Without it, links to the store just open. We have no server.',
  ownStore: 'My store',
  notChosen: 'Not chosen',

  pageTitle: 'Allow an Amazon store',
  noSuchStore: 'Unknown store',
  noSuchStoreNote: 'This page’s address does not name an Amazon store that we know. Nothing was changed.',
  allStores: 'See all stores',
  allowed: (store: string) => `${store} is allowed`,
  allow: (store: string) => `Allow ${store}?`,
  /** Where products wait for the store. */
  allowAndAdd: (store: string) => `Allow ${store} and add`,
  openLink: 'Just open the link',
  adding: (count: number) =>
    count === 1
      ? 'We are adding it in a background tab. You can close this window and go back to X.'
      : `We are adding ${count} products in background tabs. You can close this window and go back to X.`,
  notAdded: 'We could not add it just now. Nothing was posted. Try again, or go back to X.',
  goOn: 'You can close this window and go back to X. You can remove access in the settings at any time.',
  refused: (store: string) =>
    `Your browser did not allow ${store}. Nothing was changed: links to it just open.`,
  notNow: 'Not now',
});
