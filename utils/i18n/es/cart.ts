import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Espera su turno',
  opening: 'Abriendo la página del producto',
  adding: 'Botón de Amazon pulsado; esperamos a verlo en tu carrito',
  interrupted: {
    browser: 'No añadido: el navegador se detuvo',
    'tab-closed': 'No añadido: se cerró la pestaña',
    'waited-too-long': 'No añadido: esperó su turno 30 minutos',
  },
  opened: 'Enlace abierto; no hemos añadido nada',
  needsYou: (why) => `Te toca a ti: ${why}`,
  notAdded: (why) => `No añadido: ${why}`,
  inCart: 'En tu carrito',
  manyInCart: (quantity) => `En tu carrito (${quantity})`,
  left: 'Ya no está en tu carrito',
};
