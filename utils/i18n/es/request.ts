import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Respuesta enviada; esperamos a que X la confirme',
  replyOpen: 'Cuadro de respuesta abierto; aún no se ha publicado nada',
  replyAbandoned: {
    closed: 'Cuadro de respuesta cerrado; no vimos ninguna respuesta',
    'other-words': 'Se envió otra cosa desde el cuadro de respuesta',
    undone: 'Usted deshizo la respuesta antes de que X la enviara',
  },
  replyUnsure: 'Respuesta sin confirmar: mire el post',
  notReplied: (why) => `Sin responder: ${why}`,
  replyPosted: 'Respuesta publicada',
  replyDeleted: 'Respuesta eliminada',
  failures: {
    'logged-out': 'su sesión de X estaba cerrada',
    restricted: 'el autor limita quién puede responder',
    'wrong-target': 'el cuadro de respuesta de X era para otro post',
    'draft-in-the-way': 'el cuadro de respuesta de X ya tenía un borrador suyo',
    'refused-by-x': 'X no la aceptó',
    'rate-limited': 'esta cuenta publica con demasiada frecuencia',
    duplicate: 'ya publicó la misma respuesta',
    unseen: 'sin confirmar',
  },
  answers: {
    added: 'dice que está añadido.',
    'not-linked': 'dice que su cuenta de X no está vinculada con Amazon.',
    refused: 'dice que no se añadió.',
    unrecognised: 'respondió algo que no pudimos leer: ',
  },
  origins: {
    elsewhere: 'Respondido en otro lugar: vimos su respuesta en X',
    device: 'Solicitado en otro de sus navegadores',
  },

  tweetBy: (author) => ['Post de ', author],
  yourReply: 'Su respuesta',
  openLink: 'Abrir el enlace',
  addToCart: 'Añadir al carrito',
  openOnAmazon: 'Abrir en Amazon',

  repliedByPhone: '¿Ha respondido con el hashtag desde el teléfono?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Un producto por el que respondió en otro lugar aún no está en su carrito.'
      : `${count} productos por los que respondió en otro lugar aún no están en su carrito.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Un producto por el que respondió aún no está en su carrito.'
      : `${count} productos por los que respondió aún no están en su carrito.`,
  addAll: (count) => `Añadir los ${count} al carrito`,
  lookThroughReplies: 'Ver sus respuestas en X',
  lookForMore: 'Buscar más',

  priceNow: (price) => `ahora ${price}`,
  priceLastSeen: (price) => `${price} la última vez`,
  priceLess: (amount) => `${amount} menos`,
  priceMore: (amount) => `${amount} más`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'al solicitarlo' : 'al añadirlo'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
