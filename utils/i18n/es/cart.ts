import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Espera su turno para añadirse',
  opening: 'Abriendo la página del producto',
  adding: 'Pulsado «añadir», a la espera de que Amazon lo muestre',
  tabClosed: 'No añadido: se cerró su pestaña',
  interrupted: 'No añadido: se interrumpió el navegador',
  opened: 'Enlace abierto; no hemos añadido nada',
  needsYou: (why) => `Acción requerida: ${why}`,
  notAdded: (why) => `No añadido: ${why}`,
  inCart: 'En su carrito',
  manyInCart: (quantity) => `En su carrito, ${quantity} unidades`,
  left: 'Ya no está en su carrito',
};
