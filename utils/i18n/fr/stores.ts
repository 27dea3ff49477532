import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Boutiques Amazon',
  allow: 'Autoriser',
  withdraw: 'Retirer l’accès',
  notAllowed: 'Non autorisé',
  notAllowedNote: 'Ses liens s’ouvrent simplement.',
  signedIn: 'Identifié',
  signedOut: 'Non identifié',
  signedOutNote: (seen) => `${seen} Identifiez-vous sur ce site pour utiliser votre propre panier.`,
  allowed: 'Autorisé',
  signInNotSeen: (seen) => `Nous ne savons pas encore si vous êtes identifié. ${seen}`,
  notVisited: 'Pas encore visité.',
  seen: (ago) => `Vu ${ago}.`,
};
