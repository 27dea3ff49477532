import { area } from './area.ts';

/** One Amazon store: may we read it, and is the shopper signed in there? */
export const storeWords = area('stores', {
  title: 'Amazon stores',
  allow: 'Allow',
  withdraw: 'Withdraw',
  notAllowed: 'Not allowed',
  notAllowedNote: 'Its links only open.',
  linked: 'Linked',
  signedIn: (seen: string) => `Signed in. ${seen}`,
  signedOut: 'Signed out',
  signedOutNote: (seen: string) => `${seen} Sign in there to use your own cart.`,
  allowed: 'Allowed',
  signInNotSeen: (seen: string) => `Sign-in not seen. ${seen}`,
  notVisited: 'Not visited yet.',
  seen: (ago: string) => `Seen ${ago}.`,
});
