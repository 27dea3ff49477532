import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La ventana de respuesta de X está abierta, con su respuesta escrita. No se publica nada hasta que pulse Responder en ella.',
  windowSends:
    'La ventana de X está abierta, con su respuesta ya escrita. Si allí le espera, pulse el botón de X para publicarla.',
  inWindow: {
    unknown:
      'Todavía no se ha publicado nada. Compruebe que el cuadro de X solo contiene su hashtag y pulse el botón de X para publicar.',
    draft:
      'El cuadro de X contiene algo más que su hashtag, así que no lo hemos tocado. No se ha publicado nada. Quite el resto y pulse el botón de X, o cierre esta ventana.',
    target:
      'No hemos podido saber si el cuadro de X responde al tuit correcto desde la cuenta correcta, así que no lo hemos tocado. No se ha publicado nada. Compruebe ambas cosas y pulse el botón de X, o cierre esta ventana.',
    late: 'X ha tardado demasiado, así que aquí no hemos pulsado nada. No se ha publicado nada. Si aún quiere responder, pulse el botón de X.',
  },
  boxDidNotOpen:
    'El cuadro de respuesta de X no se abrió aquí, así que hemos abierto la ventana de respuesta de X con el texto ya escrito. No se publica nada hasta que usted pulse allí «Responder».',
  textDidNotTake:
    'El cuadro de respuesta de X no aceptó el texto, así que hemos abierto la ventana de respuesta de X con el texto ya escrito. No se publica nada hasta que usted pulse allí «Responder».',
  targetUnclear:
    'No pudimos ver a qué tuit responde el cuadro de respuesta de X, así que hemos abierto la ventana de respuesta de X para este tuit. No se publica nada hasta que usted pulse allí «Responder».',
  filledIn:
    'El cuadro de respuesta de X está relleno. No se publica nada hasta que usted pulse allí «Responder».',
  sending: 'Enviando su respuesta por el cuadro de respuesta de X…',
  postingSoon: (hashtag) =>
    `Su respuesta ${hashtag} se envía en 5 segundos. Hasta entonces puede deshacerla.`,
  movedOnFirst:
    'Salió de la página antes de que se enviara su respuesta, así que no se ha publicado nada. Vuelva a hacer clic en el botón si aún la quiere.',
  movedOn:
    'X ha puesto otro tuit en este lugar. No se ha enviado ni añadido nada. El botón es ahora el de ese tuit: mírelo y vuelva a hacer clic si quiere su producto.',
  movedAway:
    'X ya no muestra aquí el tuit en el que hizo clic. No se ha enviado ni añadido nada. Busque de nuevo el tuit y haga clic allí en su botón.',
  tooLate:
    'Pasó demasiado tiempo después de su clic, por ejemplo porque la página o el equipo estaban en reposo. Nos detuvimos: no se ha enviado ni añadido nada. Si el cuadro de respuesta de X está abierto, ciérrelo y vuelva a hacer clic en el botón.',
  openedPrivately: 'El enlace del autor está abierto en una pestaña nueva. No se ha publicado nada.',
  adding: (title) =>
    `Añadiendo ${title} a su carrito en una pestaña en segundo plano. No se ha publicado nada.`,
  addingMany: (count) => `Añadiendo ${count} productos a su carrito, uno tras otro. No se ha publicado nada.`,
  inCart: (title, price, store) =>
    `✓ ${price ? `${title}, ${price},` : title} está en su carrito de ${store}.`,
  allInCart: (count) => `✓ Los ${count} productos están en su carrito.`,
  someInCart: (done, count) => `${done} de ${count} productos están en su carrito.`,
  about: (title, what) => `${title}: ${what}`,
  allowInWindow: (store) =>
    `Permita ${store} en la ventana pequeña. Después se añade por sí solo. No se ha publicado nada.`,
  askedAfterAll:
    'No pudimos asegurarnos de que usted viera el botón al hacer clic, así que aún no se ha hecho nada. Elija aquí.',
  oneAtATime:
    'Otra respuesta está en camino. Para este tuit no se ha enviado nada. Inténtelo de nuevo dentro de un momento.',
  posted: 'Su respuesta está publicada: X la ha mostrado.',
  postedNotNoted:
    'Su respuesta está publicada, pero la extensión no pudo anotarla, así que desde aquí no se añade nada a su carrito. Abra una vez su respuesta en X para que quede anotada.',
  cartFollows: 'El producto va de camino a su carrito.',
  linkFollows: 'El enlace está abierto en una pestaña detrás de esta.',
  noTweetFocused:
    'Ningún tuit con un enlace de Amazon está seleccionado ni bajo el puntero. No se ha enviado ni abierto nada. Señale uno y vuelva a pulsar las teclas.',
  noProductInLink:
    'No vemos ningún producto de Amazon tras este enlace, o no es del propio tuit. No se ha enviado ni abierto nada. Use el menú sobre un enlace de producto en un tuit.',
  held: 'X retiene su respuesta un momento para que pueda deshacerla («Deshacer post»). El botón indicará cuándo está publicada. Mientras tanto puede seguir leyendo.',
  abandoned: {
    closed: 'El cuadro de respuesta se cerró y no vimos salir ninguna respuesta.',
    'other-words':
      'Lo que envió desde el cuadro de respuesta de X no contiene el hashtag, así que no cuenta como esta solicitud. No se añade nada a su carrito. Vuelva a hacer clic en el botón si aún quiere el producto.',
    undone:
      'Usted retiró la respuesta antes de que X la enviara. No se ha publicado nada y no se añade nada a su carrito.',
  },
  seeReply: 'Ver su respuesta',
  xSays: 'X dice:',
  clickProblems: {
    quick:
      'Ha hecho clic antes de que esto estuviera a la vista el tiempo suficiente para leerlo, así que no se ha hecho nada. Elija de nuevo.',
    hidden:
      'Algo en esta página ocultó o cambió parte de este cuadro al hacer clic, así que no se ha hecho nada. Léalo otra vez y elija de nuevo. Si vuelve a ocurrir, vuelva a cargar la página.',
  },
  failures: {
    'logged-out':
      'Aquí no ha iniciado sesión en X. No se ha enviado nada. Inicie sesión en X y vuelva a hacer clic en el botón.',
    restricted:
      'El autor limita quién puede responder a este tuit. No se ha enviado nada. Aun así puede añadir el producto en privado.',
    'wrong-target':
      'El cuadro de respuesta de X iba a responder a otro tuit, así que lo detuvimos. No se ha enviado nada. Cierre el cuadro y vuelva a hacer clic en el botón.',
    'draft-in-the-way':
      'El cuadro de respuesta de X ya contiene un texto suyo, una imagen, una encuesta o una hora programada, así que no lo hemos tocado. No se ha enviado nada. Termínelo o bórrelo y vuelva a hacer clic en el botón.',
    'refused-by-x':
      'X no aceptó la respuesta y no se ha publicado nada. Nada se reintenta por sí solo. Puede intentarlo más tarde o añadir el producto en privado.',
    'rate-limited':
      'X dice que esta cuenta publica con demasiada frecuencia. No se ha publicado nada y nada se reintenta por sí solo. Espere un rato o añada el producto en privado.',
    duplicate:
      'X no publicó la respuesta, muy probablemente porque la misma respuesta suya ya está bajo este tuit. No se ha publicado nada dos veces. No tiene que hacer nada.',
    unseen:
      'No vimos que X confirmara la respuesta, así que puede estar o no estar. Nada se reintenta por sí solo. Mire las respuestas del tuit antes de intentarlo de nuevo.',
  },
};
