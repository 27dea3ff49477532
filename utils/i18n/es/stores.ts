import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'Tiendas de Amazon',
  allow: 'Permitir',
  withdraw: 'Quitar el acceso',
  notAllowed: 'No permitida',
  notAllowedNote: 'Sus enlaces solo se abren.',
  signedIn: 'Sesión iniciada',
  signedOut: 'Sesión cerrada',
  signedOutNote: (seen) => `${seen} Identifíquese allí para usar su propio carrito.`,
  allowed: 'Permitida',
  signInNotSeen: (seen) => `Aún no sabemos si tiene la sesión iniciada. ${seen}`,
  notVisited: 'Aún no visitada.',
  seen: (ago) => `Vista ${ago}.`,
};
