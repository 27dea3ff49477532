import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon-Shops',
  allow: 'Erlauben',
  withdraw: 'Zugriff entfernen',
  notAllowed: 'Nicht erlaubt',
  notAllowedNote: 'Links dorthin werden nur geöffnet.',
  signedIn: 'Angemeldet',
  signedOut: 'Abgemeldet',
  signedOutNote: (seen) => `${seen} Melden Sie sich dort an, um Ihren eigenen Einkaufswagen zu verwenden.`,
  allowed: 'Erlaubt',
  signInNotSeen: (seen) => `Wir wissen noch nicht, ob Sie angemeldet sind. ${seen}`,
  notVisited: 'Noch nicht besucht.',
  seen: (ago) => `Gesehen ${ago}.`,
};
