import { defineStrings } from '../strings.ts';

/** An Amazon store: whether it is allowed, and whether the shopper is signed in. */
export const storeStrings = defineStrings('stores', {
  title: 'Amazon stores',
  allow: 'Allow',
  withdraw: 'Remove access',
  notAllowed: 'Not allowed',
  notAllowedNote: 'Links to it just open.',
  signedIn: 'Signed in',
  signedOut: 'Signed out',
  signedOutNote: (seen: string) => `${seen} Sign in there to use your own cart.`,
  allowed: 'Allowed',
  signInNotSeen: (seen: string) => `We do not know yet whether you are signed in. ${seen}`,
  notVisited: 'Not visited yet.',
  seen: (ago: string) => `Seen ${ago}.`,
});
