import { defineStrings } from '../strings.ts';

/** Access to a store and the page that asks for it; the choice of the shopper's own store. */
export const accessStrings = defineStrings('access', {
  what: 'With access, we read that store’s product and cart pages in your browser, press Amazon’s own add button once when you ask, and see what is in your cart. Without it, links to the store just open. We have no server.',
  ownStore: 'My store',
  notChosen: 'Not chosen',

  pageTitle: 'Allow an Amazon store',
  noSuchStore: 'Unknown store',
  noSuchStoreNote: 'This address does not name an Amazon store that we know. Nothing was changed.',
  allStores: 'See all stores',
  allowed: (store: string) => `${store} is allowed`,
  allow: (store: string) => `Allow ${store}?`,
  goOn: 'You can close this window and go back to X. You can remove access in the settings at any time.',
  refused: (store: string) =>
    `Your browser did not allow ${store}. Nothing was changed: links to it open in ordinary tabs.`,
  notNow: 'Not now',
});
