import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon-winkels',
  allow: 'Toestaan',
  withdraw: 'Toegang intrekken',
  notAllowed: 'Niet toegestaan',
  notAllowedNote: 'Links ernaartoe gaan gewoon open.',
  signedIn: 'Ingelogd',
  signedOut: 'Uitgelogd',
  signedOutNote: (seen) => `${seen} Log daar in om je eigen winkelwagen te gebruiken.`,
  allowed: 'Toegestaan',
  signInNotSeen: (seen) => `We weten nog niet of je bent ingelogd. ${seen}`,
  notVisited: 'Nog niet bezocht.',
  seen: (ago) => `Gezien: ${ago}.`,
};
