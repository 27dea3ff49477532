import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Sklepy Amazon',
  allow: 'Zezwól',
  withdraw: 'Cofnij dostęp',
  notAllowed: 'Bez zezwolenia',
  notAllowedNote: 'Linki do tego sklepu po prostu się otwierają.',
  signedIn: 'Zalogowano',
  signedOut: 'Wylogowano',
  signedOutNote: (seen) => `${seen} Zaloguj się tam, aby korzystać z własnego koszyka.`,
  allowed: 'Zezwolono',
  signInNotSeen: (seen) => `Nie wiemy jeszcze, czy jest tam zalogowane Twoje konto. ${seen}`,
  notVisited: 'Jeszcze nieodwiedzony.',
  seen: (ago) => `Widziano ${ago}.`,
};
