import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Con el acceso, leemos en su navegador las páginas de productos y del carrito de esa tienda, pulsamos una vez el botón de añadir de Amazon cuando usted lo pide, y vemos qué hay en su carrito. Sin él, sus enlaces solo se abren. No tenemos servidor.',
  ownStore: 'Mi tienda',
  notChosen: 'Sin elegir',

  pageTitle: 'Permitir una tienda de Amazon',
  noSuchStore: 'No existe esa tienda',
  noSuchStoreNote:
    'Esta dirección no indica ninguna tienda de Amazon que conozcamos. No se ha cambiado nada.',
  allStores: 'Ver todas las tiendas',
  allowed: (store) => `${store} está permitida`,
  allow: (store) => `¿Permitir ${store}?`,
  goOn: 'Puede cerrar esta ventana y seguir en X. En los ajustes se puede retirar en cualquier momento.',
  refused: (store) =>
    `El navegador no ha permitido ${store}. No se ha cambiado nada: sus enlaces se abren como pestañas normales.`,
  notNow: 'Ahora no',
};
