import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La ventana de respuesta de X está abierta, con su respuesta escrita. No se publica nada hasta que pulse Responder en ella.',
  windowSends:
    'La ventana de X está abierta, con su respuesta ya escrita. Si sigue esperando allí, pulse el botón de X para publicarla.',
  inWindow: {
    unknown:
      'Todavía no se ha publicado nada. Compruebe que el cuadro de X solo contiene su hashtag y pulse el botón de X para publicar.',
    draft:
      'El cuadro de X contiene algo más que su hashtag, así que no lo hemos tocado. No se ha publicado nada. Quite el resto y pulse el botón de X, o cierre esta ventana.',
    target:
      'No hemos podido saber si el cuadro de X responde al post correcto desde la cuenta correcta, así que no lo hemos tocado. No se ha publicado nada. Compruebe ambas cosas y pulse el botón de X, o cierre esta ventana.',
    late: 'X ha tardado demasiado, así que aquí no hemos pulsado nada. No se ha publicado nada. Si aún quiere responder, pulse el botón de X.',
  },
  boxDidNotOpen:
    'El cuadro de respuesta de X no se abrió aquí, así que hemos abierto la ventana de respuesta de X con su respuesta ya escrita. No se publica nada hasta que usted pulse allí «Responder».',
  textDidNotTake:
    'No pudimos rellenar el cuadro de respuesta de X, así que hemos abierto la ventana de respuesta de X con su respuesta ya escrita. No se publica nada hasta que usted pulse allí «Responder».',
  targetUnclear:
    'No pudimos saber a qué post responde el cuadro de respuesta de X, así que hemos abierto la ventana de respuesta de X para este. No se publica nada hasta que usted pulse allí «Responder».',
  filledIn:
    'El cuadro de respuesta de X está relleno. No se publica nada hasta que usted pulse allí «Responder».',
  sending: 'Enviando su respuesta por el cuadro de respuesta de X…',
  postingSoon: (hashtag) =>
    `Su respuesta ${hashtag} se envía en 5 segundos. Hasta entonces puede deshacerla.`,
  movedOnFirst:
    'Salió de la página antes de que se enviara su respuesta, así que no se ha publicado nada. Si aún quiere responder, vuelva a hacer clic en el botón.',
  movedOn:
    'X ha puesto otro post en este lugar, así que nos detuvimos. No se ha enviado ni añadido nada. Si quiere el producto de este post, haga clic en su botón.',
  movedAway:
    'El post en el que hizo clic ya no está aquí, así que nos detuvimos. No se ha enviado ni añadido nada. Búsquelo de nuevo y haga clic en su botón.',
  tooLate:
    'Pasó demasiado tiempo después de su clic, quizá porque la página o su equipo estaban en reposo, así que nos detuvimos. No se ha enviado ni añadido nada. Si el cuadro de respuesta de X está abierto, ciérrelo y vuelva a hacer clic en el botón.',
  openedPrivately: 'El enlace está abierto en una pestaña nueva. No se ha publicado nada.',
  adding: (title) =>
    `Añadiendo «${title}» a su carrito en una pestaña en segundo plano. No se ha publicado nada.`,
  addingMany: (count) => `Añadiendo ${count} productos a su carrito, uno tras otro. No se ha publicado nada.`,
  inCart: (title, price, store) => `✓ «${title}»${price && `, ${price},`} está en su carrito de ${store}.`,
  allInCart: (count) => `✓ Los ${count} productos están en su carrito.`,
  someInCart: (done, count) => `${done} de ${count} productos están en su carrito.`,
  about: (title, what) => `«${title}»: ${what}`,
  allowInWindow: (store) =>
    `Permita ${store} en la ventana pequeña y añadiremos el producto. No se ha publicado nada.`,
  askedAfterAll:
    'No pudimos asegurarnos de que usted viera el botón al hacer clic, así que aún no hemos hecho nada. Elija aquí.',
  oneAtATime:
    'Otra respuesta se está enviando todavía, así que para este post no se ha enviado nada. Inténtelo de nuevo dentro de un momento.',
  posted: 'Su respuesta está publicada. X la ha confirmado.',
  postedNotNoted:
    'Su respuesta está publicada, pero no pudimos guardarla, así que no añadimos nada a su carrito. Abra una vez su respuesta en X y la guardaremos.',
  cartFollows: 'El producto va de camino a su carrito.',
  linkFollows: 'El enlace está abierto en una pestaña detrás de esta.',
  noTweetFocused:
    'No hay ningún post con un enlace de Amazon bajo el puntero ni seleccionado. No se ha enviado ni abierto nada. Señale uno y vuelva a pulsar las teclas.',
  noProductInLink:
    'No vemos ningún producto de Amazon tras este enlace, o no es del propio post. No se ha enviado ni abierto nada. Use el menú sobre un enlace de producto en un post.',
  held: 'X retiene su respuesta un momento para que pueda deshacerla («Deshacer post»). El botón le dirá cuándo está publicada. Puede seguir navegando.',
  abandoned: {
    closed: 'El cuadro de respuesta se cerró y no vimos salir ninguna respuesta.',
    'other-words':
      'Lo que envió desde el cuadro de respuesta de X no contiene el hashtag, así que no hemos añadido nada a su carrito. Si aún quiere el producto, vuelva a hacer clic en el botón.',
    undone:
      'Usted deshizo la respuesta antes de que X la enviara. No se ha publicado nada ni se ha añadido nada a su carrito.',
  },
  seeReply: 'Ver su respuesta',
  xSays: 'X dice:',
  clickProblems: {
    quick: 'Ha hecho clic antes de tener tiempo de leer esto, así que no se ha hecho nada. Elija de nuevo.',
    hidden:
      'Algo en esta página ocultó o cambió parte de este cuadro al hacer clic, así que no se ha hecho nada. Léalo otra vez y después elija. Si vuelve a ocurrir, vuelva a cargar la página.',
  },
  failures: {
    'logged-out':
      'Aquí no ha iniciado sesión en X. No se ha enviado nada. Inicie sesión en X y vuelva a hacer clic en el botón.',
    restricted:
      'El autor limita quién puede responder a este post. No se ha enviado nada. Aun así puede añadir el producto en privado.',
    'wrong-target':
      'El cuadro de respuesta de X iba a responder a otro post, así que lo detuvimos. No se ha enviado nada. Cierre el cuadro y vuelva a hacer clic en el botón.',
    'draft-in-the-way':
      'El cuadro de respuesta de X ya contiene un texto suyo, una imagen, una encuesta o una hora programada, así que no lo hemos tocado. No se ha enviado nada. Termínelo o bórrelo y vuelva a hacer clic en el botón.',
    'refused-by-x':
      'X no aceptó su respuesta, así que no se ha publicado nada. No lo intentaremos de nuevo por nuestra cuenta. Inténtelo más tarde o añada el producto en privado.',
    'rate-limited':
      'X dice que esta cuenta publica con demasiada frecuencia. No se ha publicado nada y no lo intentaremos de nuevo por nuestra cuenta. Espere un rato o añada el producto en privado.',
    duplicate:
      'X no publicó su respuesta, muy probablemente porque usted ya publicó la misma aquí. No se ha publicado nada dos veces. No tiene que hacer nada.',
    unseen:
      'No vimos que X confirmara su respuesta, así que puede que esté publicada o no. No lo intentaremos de nuevo por nuestra cuenta. Mire las respuestas a este post antes de intentarlo de nuevo.',
  },
};
