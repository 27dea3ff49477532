import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Respuesta enviada; esperamos a que X la confirme',
  replyOpen: 'Cuadro de respuesta abierto; aún no se ha publicado nada',
  replyAbandoned: {
    closed: 'Cuadro de respuesta cerrado; no vimos ninguna respuesta',
    'other-words': 'Se envió otra cosa desde el cuadro de respuesta',
    undone: 'Deshiciste la respuesta antes de que X la enviara',
  },
  replyUnsure: 'Respuesta sin confirmar: mira el post',
  notReplied: (why) => `Sin responder: ${why}`,
  replyPosted: 'Respuesta publicada',
  replyDeleted: 'Respuesta eliminada',
  failures: {
    'logged-out': 'tu sesión de X estaba cerrada',
    restricted: 'el autor limita quién puede responder',
    'wrong-target': 'el cuadro de respuesta de X era para otro post',
    'draft-in-the-way': 'el cuadro de respuesta de X ya tenía un borrador tuyo',
    'refused-by-x': 'X no la aceptó',
    'rate-limited': 'esta cuenta publica con demasiada frecuencia',
    duplicate: 'ya publicaste la misma respuesta',
    unseen: 'sin confirmar',
  },
  answers: {
    added: (by) => `@${by} dice que se ha añadido.`,
    'not-linked': (by) => `@${by} dice que tu cuenta de X no está vinculada a Amazon.`,
    refused: (by) => `@${by} dice que no se ha añadido.`,
    unrecognised: (by) => `@${by} respondió algo que no pudimos leer: `,
  },
  origins: {
    elsewhere: 'Respondido en otro lugar: vimos tu respuesta en X',
    device: 'Solicitado en otro de tus navegadores',
  },

  tweetBy: (author) => ['Post de ', author],
  yourReply: 'Tu respuesta',
  addToCart: 'Añadir al carrito',
  openOnAmazon: 'Abrir en Amazon',

  repliedByPhone: '¿Has respondido con el hashtag desde el móvil?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Un producto por el que respondiste en otro lugar aún no está en tu carrito.'
      : `${count} productos por los que respondiste en otro lugar aún no están en tu carrito.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Un producto por el que respondiste aún no está en tu carrito.'
      : `${count} productos por los que respondiste aún no están en tu carrito.`,
  addAll: (count) => `Añadir los ${count} al carrito`,
  lookThroughReplies: 'Ver tus respuestas en X',
  lookForMore: 'Buscar más',

  priceNow: (price) => `ahora ${price}`,
  priceLastSeen: (price) => `${price} la última vez`,
  priceLess: (amount) => `${amount} menos`,
  priceMore: (amount) => `${amount} más`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'al solicitarlo' : 'al añadirlo'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
