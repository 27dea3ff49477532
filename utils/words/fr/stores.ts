import type { Words } from '../words.ts';

export const stores: Words['stores'] = {
  title: 'Boutiques Amazon',
  allow: 'Autoriser',
  withdraw: 'Retirer',
  notAllowed: 'Non autorisé',
  notAllowedNote: 'Ses liens s’ouvrent seulement.',
  linked: 'Lié',
  signedIn: (seen) => `Identifié. ${seen}`,
  signedOut: 'Non identifié',
  signedOutNote: (seen) => `${seen} Identifiez-vous-y pour utiliser votre propre panier.`,
  allowed: 'Autorisé',
  signInNotSeen: (seen) => `Identification non vue. ${seen}`,
  notVisited: 'Pas encore visité.',
  seen: (ago) => `Vu ${ago}.`,
};
