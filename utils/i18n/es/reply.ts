import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La ventana de respuesta de X está abierta, con tu respuesta ya escrita. No se publica nada hasta que pulses allí «Responder».',
  windowSends:
    'La ventana de X está abierta, con tu respuesta ya escrita. Si sigue esperando allí, pulsa el botón de X para publicarla.',
  inWindow: {
    unknown:
      'Todavía no se ha publicado nada. Comprueba que el cuadro de X solo contiene tu hashtag y pulsa el botón de X para publicar.',
    draft:
      'El cuadro de X contiene algo más que tu hashtag, así que no lo hemos tocado. No se ha publicado nada. Quita el resto y pulsa el botón de X, o cierra esta ventana.',
    target:
      'No hemos podido saber si el cuadro de X responde al post correcto desde la cuenta correcta, así que no lo hemos tocado. No se ha publicado nada. Comprueba ambas cosas y pulsa el botón de X, o cierra esta ventana.',
    late: 'X ha tardado demasiado, así que aquí no hemos pulsado nada. No se ha publicado nada. Si aún quieres responder, pulsa el botón de X.',
  },
  boxDidNotOpen:
    'El cuadro de respuesta de X no se abrió aquí, así que hemos abierto la ventana de respuesta de X con tu respuesta ya escrita. No se publica nada hasta que pulses allí «Responder».',
  textDidNotTake:
    'No pudimos rellenar el cuadro de respuesta de X, así que hemos abierto la ventana de respuesta de X con tu respuesta ya escrita. No se publica nada hasta que pulses allí «Responder».',
  targetUnclear:
    'No pudimos saber a qué post responde el cuadro de respuesta de X, así que hemos abierto la ventana de respuesta de X para este. No se publica nada hasta que pulses allí «Responder».',
  filledIn:
    'Hemos rellenado el cuadro de respuesta de X. No se publica nada hasta que pulses allí «Responder».',
  sending: 'Enviando tu respuesta por el cuadro de respuesta de X…',
  postingSoon: (hashtag, title) =>
    `Tu respuesta ${hashtag} para «${title}» se envía en 5 segundos. Hasta entonces puedes deshacerla.`,
  movedOnFirst:
    'Seguiste navegando antes de que se enviara tu respuesta, así que no se ha publicado nada. Si aún quieres responder, vuelve a hacer clic en el botón.',
  movedOn:
    'X ha puesto otro post en este lugar, así que hemos parado. No se ha enviado ni añadido nada. Si quieres el producto de este post, haz clic en su botón.',
  movedAway:
    'El post en el que hiciste clic ya no está aquí, así que hemos parado. No se ha enviado ni añadido nada. Búscalo de nuevo y haz clic en su botón.',
  tooLate:
    'Pasó demasiado tiempo después de tu clic, quizá porque la página o tu equipo estaban en reposo, así que hemos parado. No se ha enviado ni añadido nada. Si el cuadro de respuesta de X está abierto, ciérralo y vuelve a hacer clic en el botón.',
  otherAccount:
    'El cuadro de respuesta de X es de otra cuenta que la que habíamos indicado, así que lo hemos detenido. No se ha enviado nada. Cierra el cuadro y vuelve a hacer clic en el botón.',
  accountChanged:
    'Tu cuenta de X, o quién puede leer sus respuestas, cambió antes de tu clic, así que no se ha enviado nada. Léelo de nuevo y elige.',
  openedPrivately: 'El enlace está abierto en una pestaña nueva. No se ha publicado nada.',
  adding: (title) =>
    `Añadiendo «${title}» a tu carrito en una pestaña en segundo plano. No se ha publicado nada.`,
  addingMany: (count) => `Añadiendo ${count} productos a tu carrito, uno tras otro. No se ha publicado nada.`,
  inCart: (title, price, store) => `✓ «${title}»${price && `, ${price},`} está en tu carrito de ${store}.`,
  allInCart: (count) => `✓ Los ${count} productos están en tu carrito.`,
  someInCart: (done, count) => `En tu carrito: ${done} de ${count} productos.`,
  about: (title, what) => `«${title}»: ${what}`,
  removed:
    'Esta solicitud se ha quitado de tu lista, así que ya no la seguimos. Si aún estaba en curso, revisa tu carrito de Amazon.',
  allowInWindow: (store) =>
    `Permite ${store} en la ventana pequeña y añadiremos el producto. No se ha publicado nada.`,
  askedAfterAll:
    'No pudimos asegurarnos de que vieras el botón al hacer clic, así que aún no hemos hecho nada. Elige aquí.',
  oneAtATime:
    'Otra respuesta se está enviando todavía, así que para este post no se ha enviado nada. Inténtalo de nuevo dentro de un momento.',
  stillStarting:
    'Lo último que elegiste para este post aún está en curso, así que no hemos empezado nada nuevo. Inténtalo de nuevo dentro de un momento.',
  posted: 'Tu respuesta está publicada. X la ha confirmado.',
  postedNotNoted:
    'Tu respuesta está publicada, pero no pudimos guardarla, así que no añadimos nada a tu carrito. Abre una vez tu respuesta en X y la guardaremos.',
  cartFollows: 'El producto va de camino a tu carrito.',
  linkFollows: 'El enlace está abierto en una pestaña detrás de esta.',
  noTweetFocused:
    'No hay ningún post con un enlace de Amazon bajo el puntero ni seleccionado. No se ha enviado ni abierto nada. Señala uno e inténtalo de nuevo.',
  noProductInLink:
    'Este enlace no lleva a un producto de Amazon, por lo que vemos, o no es del propio post. No se ha enviado ni abierto nada. Usa el menú sobre un enlace de producto en un post.',
  held: 'X retiene tu respuesta un momento para que aún puedas deshacerla («Deshacer post»). El botón te dirá cuándo está publicada. Puedes seguir navegando.',
  abandoned: {
    closed: 'El cuadro de respuesta se cerró y no vimos salir ninguna respuesta.',
    'other-words':
      'Lo que enviaste desde el cuadro de respuesta de X no contiene el hashtag, así que no hemos añadido nada a tu carrito. Si aún quieres el producto, vuelve a hacer clic en el botón.',
    undone:
      'Deshiciste la respuesta antes de que X la enviara. No se ha publicado nada ni se ha añadido nada a tu carrito.',
  },
  seeReply: 'Ver tu respuesta',
  xSays: 'X dice:',
  clickProblems: {
    quick: 'Has hecho clic antes de tener tiempo de leer esto, así que no se ha hecho nada. Elige de nuevo.',
    hidden:
      'Algo en esta página ocultó o cambió parte de este cuadro al hacer clic, así que no se ha hecho nada. Léelo otra vez y después elige. Si vuelve a ocurrir, recarga la página.',
  },
  failures: {
    'logged-out':
      'Aquí no has iniciado sesión en X. No se ha enviado nada. Inicia sesión en X y vuelve a hacer clic en el botón.',
    restricted:
      'El autor limita quién puede responder a este post. No se ha enviado nada. Aun así puedes añadir el producto en privado.',
    'wrong-target':
      'El cuadro de respuesta de X iba a responder a otro post, así que lo hemos detenido. No se ha enviado nada. Cierra el cuadro y vuelve a hacer clic en el botón.',
    'draft-in-the-way':
      'El cuadro de respuesta de X ya contiene un texto tuyo, una imagen, una encuesta o una hora programada, así que no lo hemos tocado. No se ha enviado nada. Termínalo o bórralo y vuelve a hacer clic en el botón.',
    'refused-by-x':
      'X no aceptó tu respuesta, así que no se ha publicado nada. No volveremos a intentarlo por nuestra cuenta. Inténtalo más tarde o añade el producto en privado.',
    'rate-limited':
      'X dice que esta cuenta publica con demasiada frecuencia. No se ha publicado nada y no volveremos a intentarlo por nuestra cuenta. Espera un rato o añade el producto en privado.',
    duplicate:
      'X no publicó tu respuesta, seguramente porque ya publicaste la misma aquí. No se ha publicado nada dos veces. No tienes que hacer nada.',
    unseen:
      'No vimos que X confirmara tu respuesta, así que puede que esté publicada o no. No volveremos a intentarlo por nuestra cuenta. Mira las respuestas a este post antes de intentarlo de nuevo.',
  },
};
