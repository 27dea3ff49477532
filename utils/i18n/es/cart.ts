import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Espera su turno',
  opening: 'Abriendo la página del producto',
  adding: 'Pulsado el botón de Amazon; a la espera de verlo en su carrito',
  interrupted: {
    browser: 'No añadido: el navegador se detuvo',
    'tab-closed': 'No añadido: se cerró la pestaña',
    'waited-too-long': 'No añadido: esperó su turno 30 minutos',
  },
  opened: 'Enlace abierto; no hemos añadido nada',
  needsYou: (why) => `Acción requerida: ${why}`,
  notAdded: (why) => `No añadido: ${why}`,
  inCart: 'En su carrito',
  manyInCart: (quantity) => `En su carrito, ${quantity} unidades`,
  left: 'Ya no está en su carrito',
};
