import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Con el acceso, leemos en tu navegador las páginas de productos y del carrito de esa tienda, pulsamos una vez el botón de añadir de Amazon cuando lo pides y vemos qué hay en tu carrito. Sin él, los enlaces se abren sin más. No tenemos servidor.',
  ownStore: 'Mi tienda',
  notChosen: 'Sin elegir',

  pageTitle: 'Permitir una tienda de Amazon',
  noSuchStore: 'Tienda desconocida',
  noSuchStoreNote:
    'Esta dirección no indica ninguna tienda de Amazon que conozcamos. No se ha cambiado nada.',
  allStores: 'Ver todas las tiendas',
  allowed: (store) => `${store} está permitida`,
  allow: (store) => `¿Permitir ${store}?`,
  allowAndAdd: (store) => `Permitir ${store} y añadir`,
  openLink: 'Solo abrir el enlace',
  adding: (count) =>
    count === 1
      ? 'Estamos añadiendo el producto en una pestaña en segundo plano. Puedes cerrar esta ventana y volver a X.'
      : `Estamos añadiendo ${count} productos en pestañas en segundo plano. Puedes cerrar esta ventana y volver a X.`,
  notAdded:
    'No hemos podido añadirlo en este momento. No se ha publicado nada. Inténtalo de nuevo o vuelve a X.',
  goOn: 'Puedes cerrar esta ventana y volver a X. Puedes quitar el acceso en los ajustes en cualquier momento.',
  refused: (store) =>
    `Tu navegador no ha permitido ${store}. No se ha cambiado nada: los enlaces a esa tienda se abren sin más.`,
  notNow: 'Ahora no',
};
