import { defineStrings } from '../strings.ts';

/** Sentences used in several places. */
export const commonStrings = defineStrings('common', {
  disclaimer: 'Not affiliated with Amazon or X.',
  disclaimerLong:
    'Not affiliated with Amazon or X. Neither of them made, checked or approved this extension.',
  finish: 'Finish on Amazon',
  openCart: 'Open cart',
  allow: (store: string) => `Allow ${store}`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  justNow: 'just now',
  /** What a link leads to, as far as it says. */
  pageOf: (store: string) => `A page on ${store}`,
  shortLink: (host: string) => `A short link to Amazon (${host})`,
});
