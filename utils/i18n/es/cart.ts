import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Espera su turno para añadirse',
  opening: 'Abriendo la página del producto',
  adding: 'Pulsado «añadir», a la espera de que Amazon lo muestre',
  interrupted: {
    browser: 'No añadido: se interrumpió el navegador',
    'tab-closed': 'No añadido: se cerró su pestaña',
    'waited-too-long': 'No añadido: no le llegó el turno en 30 minutos',
  },
  opened: 'Enlace abierto; no hemos añadido nada',
  needsYou: (why) => `Acción requerida: ${why}`,
  notAdded: (why) => `No añadido: ${why}`,
  inCart: 'En su carrito',
  manyInCart: (quantity) => `En su carrito, ${quantity} unidades`,
  left: 'Ya no está en su carrito',
};
