import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Amazon-butiker',
  allow: 'Tillåt',
  withdraw: 'Ta bort åtkomst',
  notAllowed: 'Inte tillåten',
  notAllowedNote: 'Länkar dit öppnas som vanligt.',
  signedIn: 'Inloggad',
  signedOut: 'Utloggad',
  signedOutNote: (seen) => `${seen} Logga in där för att använda din egen kundvagn.`,
  allowed: 'Tillåten',
  signInNotSeen: (seen) => `Vi vet inte än om du är inloggad. ${seen}`,
  notVisited: 'Inte besökt än.',
  seen: (ago) => `Sågs ${ago}.`,
};
