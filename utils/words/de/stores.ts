import type { Words } from '../words.ts';

export const stores: Words['stores'] = {
  title: 'Amazon-Shops',
  allow: 'Erlauben',
  withdraw: 'Entziehen',
  notAllowed: 'Nicht erlaubt',
  notAllowedNote: 'Links dorthin werden nur geöffnet.',
  linked: 'Verbunden',
  signedIn: (seen) => `Angemeldet. ${seen}`,
  signedOut: 'Abgemeldet',
  signedOutNote: (seen) => `${seen} Melden Sie sich dort an, um Ihren eigenen Einkaufswagen zu verwenden.`,
  allowed: 'Erlaubt',
  signInNotSeen: (seen) => `Keine Anmeldung gesehen. ${seen}`,
  notVisited: 'Noch nicht besucht.',
  seen: (ago) => `Gesehen ${ago}.`,
};
