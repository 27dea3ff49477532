import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Solicitado desde el post de @${author}`,
  composing: {
    send: 'Respuesta por enviar',
    edit: 'Cuadro de respuesta relleno',
    intent: 'Ventana de respuesta de X abierta',
  },
  pressing: 'Pulsado «Responder» de X',
  postedShown: 'Respuesta publicada: X mostró su enlace',
  postedSeen: 'Respuesta vista bajo el post',
  deleted: {
    menu: 'Respuesta eliminada en el menú de X, y desaparecida de la página',
    page: 'La respuesta ya no está en X',
    told: 'Usted nos dijo que eliminó la respuesta',
  },
  failed: (why, said) => `${why} X dijo: ${said}`,
  queued: 'Por añadir al carrito',
  reading: 'Enlace abierto en una pestaña',
  productPage: (product) => `Página del producto: ${product}`,
  priceThen: (price) => `Precio de entonces: ${price}`,
  priceSeen: (price) => `Precio visto: ${price}`,
  adding: 'Pulsado el botón de añadir de Amazon, una vez',
  checking: 'Carrito consultado',
  inCart: (seen) => `En su carrito: ${seen}`,
  interrupted: {
    browser: 'El navegador se detuvo',
    'tab-closed': 'Se cerró la pestaña',
    'waited-too-long': 'Esperó su turno 30 minutos',
  },
  authorsLink: 'El enlace del autor:',
};
