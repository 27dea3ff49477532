import type { Words } from '../words.ts';

export const stores: Words['stores'] = {
  title: 'Tiendas de Amazon',
  allow: 'Permitir',
  withdraw: 'Retirar',
  notAllowed: 'No permitida',
  notAllowedNote: 'Sus enlaces solo se abren.',
  linked: 'Vinculada',
  signedIn: (seen) => `Sesión iniciada. ${seen}`,
  signedOut: 'Sesión cerrada',
  signedOutNote: (seen) => `${seen} Identifíquese allí para usar su propio carrito.`,
  allowed: 'Permitida',
  signInNotSeen: (seen) => `Sesión no vista. ${seen}`,
  notVisited: 'Aún no visitada.',
  seen: (ago) => `Vista ${ago}.`,
};
