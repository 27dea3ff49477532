import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Sin relación con Amazon ni con X.',
  disclaimerLong:
    'Sin relación con Amazon ni con X: ninguno de los dos ha creado, revisado ni aprobado esta extensión.',
  finish: 'Terminar en Amazon',
  openCart: 'Abrir el carrito',
  allow: (store) => `Permitir ${store}`,
  cancel: 'Cancelar',
  close: 'Cerrar',
  undo: 'Deshacer',
  justNow: 'hace un momento',
  pageOf: (store) => `Una página en ${store}`,
  shortLink: (host) => `Un enlace corto a Amazon (${host})`,
};
