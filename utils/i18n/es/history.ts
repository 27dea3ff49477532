import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Solicitado desde el post de @${author}`,
  composing: {
    send: 'A punto de enviar la respuesta',
    edit: 'Cuadro de respuesta rellenado',
    intent: 'Ventana de respuesta de X abierta',
  },
  pressing: 'Botón «Responder» de X pulsado',
  postedShown: 'Respuesta publicada: X mostró el enlace',
  postedSeen: 'Respuesta vista bajo el post',
  deleted: {
    menu: 'Respuesta eliminada en el menú de X y ya fuera de la página',
    page: 'La respuesta ya no está en X',
    told: 'Nos dijiste que habías eliminado la respuesta',
  },
  failed: (why, said) => `${why} X dijo: ${said}`,
  queued: 'A la espera de añadirse al carrito',
  reading: 'Enlace abierto en una pestaña',
  productPage: (product) => `Página del producto: ${product}`,
  priceThen: (price) => `Precio en ese momento: ${price}`,
  priceSeen: (price) => `Precio visto: ${price}`,
  adding: 'Botón de añadir de Amazon pulsado una vez',
  checking: 'Carrito consultado',
  inCart: (seen) => `En tu carrito: ${seen}`,
  interrupted: {
    browser: 'El navegador se detuvo',
    'tab-closed': 'Se cerró la pestaña',
    'waited-too-long': 'Esperó su turno 30 minutos',
  },
  authorsLink: 'El enlace del autor:',
};
