import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon-Shops',
  allow: 'Erlauben',
  withdraw: 'Zugriff entfernen',
  notAllowed: 'Nicht erlaubt',
  notAllowedNote: 'Links dorthin werden nur geöffnet.',
  signedIn: 'Angemeldet',
  signedOut: 'Abgemeldet',
  signedOutNote: (seen) => `${seen} Melde dich dort an, um deinen eigenen Einkaufswagen zu verwenden.`,
  allowed: 'Erlaubt',
  signInNotSeen: (seen) => `Wir wissen noch nicht, ob du angemeldet bist. ${seen}`,
  notVisited: 'Noch nicht besucht.',
  seen: (ago) => `Gesehen ${ago}.`,
};
