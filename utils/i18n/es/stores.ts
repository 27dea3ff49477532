import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Tiendas de Amazon',
  allow: 'Permitir',
  withdraw: 'Quitar el acceso',
  notAllowed: 'No permitida',
  notAllowedNote: 'Sus enlaces se abren sin más.',
  signedIn: 'Sesión iniciada',
  signedOut: 'Sesión cerrada',
  signedOutNote: (seen) => `${seen} Inicia sesión allí para usar tu propio carrito.`,
  allowed: 'Permitida',
  signInNotSeen: (seen) => `Aún no sabemos si has iniciado sesión. ${seen}`,
  notVisited: 'Aún no visitada.',
  seen: (ago) => `Vista ${ago}.`,
};
