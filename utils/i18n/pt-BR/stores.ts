import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Lojas da Amazon',
  allow: 'Permitir',
  withdraw: 'Remover acesso',
  notAllowed: 'Não permitida',
  notAllowedNote: 'Os links dela simplesmente abrem.',
  signedIn: 'Login feito',
  signedOut: 'Sem login',
  signedOutNote: (seen) => `${seen} Faça login lá para usar seu próprio carrinho.`,
  allowed: 'Permitida',
  signInNotSeen: (seen) => `Ainda não sabemos se você fez login. ${seen}`,
  notVisited: 'Ainda não visitada.',
  seen: (ago) => `Vista ${ago}.`,
};
