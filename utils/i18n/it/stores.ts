import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Negozi Amazon',
  allow: 'Consenti',
  withdraw: 'Revoca accesso',
  notAllowed: 'Non consentito',
  notAllowedNote: 'I suoi link si aprono e basta.',
  signedIn: 'Accesso effettuato',
  signedOut: 'Accesso non effettuato',
  signedOutNote: (seen) => `${seen} Accedi lì per usare il tuo carrello.`,
  allowed: 'Consentito',
  signInNotSeen: (seen) => `Non sappiamo ancora se hai effettuato l’accesso. ${seen}`,
  notVisited: 'Non ancora visitato.',
  seen: (ago) => `Visto ${ago}.`,
};
