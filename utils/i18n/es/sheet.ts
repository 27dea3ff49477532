import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Añadir a su carrito de Amazon',
    replying: 'Su respuesta está en camino',
    replied: 'Su respuesta está publicada',
    adding: 'Añadiendo a su carrito…',
    'in-cart': 'En su carrito',
    'needs-you': 'Amazon le necesita',
    'not-added': 'No se añadió a su carrito',
    'left-cart': 'Ya no está en su carrito',
    opened: 'Se abrió el enlace para usted',
    unsure: 'Compruebe su respuesta',
    refused: 'Su respuesta no se envió',
  },
  inCart: (store) => `En su carrito de ${store}`,
  underWay: {
    replying:
      'Se está enviando una respuesta a este tuit, o su cuadro de respuesta sigue abierto. El botón indicará cuándo está publicada.',
    adding: 'Lo añadimos en una pestaña en segundo plano. Puede seguir navegando.',
    replied: 'X la ha mostrado. No se añadió nada a su carrito.',
  },
  interruptions: {
    'tab-closed':
      'La pestaña se cerró antes de que Amazon añadiera el producto. Después no se pulsó nada más.',
    browser: 'El navegador se detuvo antes de que Amazon añadiera el producto. Después no se pulsó nada más.',
    'waited-too-long': 'No le llegó el turno en 30 minutos. No se pulsó nada.',
  },
  manyProducts: (count) => `Este tuit menciona ${count} productos. Marque los que quiera.`,
  oneForReply: 'Una respuesta vale para un producto: marque solo uno para responder.',
  linkDetails: 'Detalles del enlace',
  affiliateLink: 'enlace de afiliado, sin cambios',
  affiliate: (tag) => [
    'El enlace lleva la etiqueta de afiliado «',
    tag,
    '». Se queda como lo escribió el autor.',
  ],
  yourAccount: 'Su cuenta',
  replies: (account, author) => [account, ' responde a ', author],
  seenBy: {
    public: (author) =>
      `Todo el mundo en X podrá ver esta respuesta, y @${author} recibirá un aviso. Su cuenta es pública.`,
    protected: (author) =>
      `Sus seguidores verán esta respuesta. Cuente con que @${author} también la vea. Su cuenta está protegida.`,
    unknown: (author) =>
      `No pudimos saber si su cuenta es pública. Suponga que todo el mundo verá esta respuesta, @${author} incluido.`,
  },
  wasProtected: (author) =>
    `Su cuenta estaba protegida cuando la vimos por última vez. Puede haber cambiado: suponga que todo el mundo verá esta respuesta, incluido @${author}.`,
  cannotReply:
    'No puede responder a este tuit: su autor limita quién puede hacerlo. Aun así puede añadirlo en privado.',
  loggedOut: 'Aquí no ha iniciado sesión en X. Aun así puede añadir en privado.',
  logIn: 'Iniciar sesión en X para responder',
  sendsInWindow: (reply) =>
    `«${reply}» abre la ventana de X. Allí escribimos su respuesta y pulsamos el botón de X para publicarla. En caso de duda, dejamos que lo pulse usted.`,
  opensWindow:
    'Para esto X abre su propia ventana, con su respuesta ya escrita. No se publica nada hasta que pulse allí el botón de X.',
  reply: (hashtag) => `Responder ${hashtag}`,
  edit: 'Editar en el cuadro de respuesta de X',
  private: 'Añadir en privado',
  authorsLink: 'el enlace del autor',
  privatelyAdds: (what) =>
    `Abre ${what} en una pestaña en segundo plano y añade el producto. No se publica nada.`,
  privateMany: (count) => `Añadir ${count} en privado`,
  privatelyMany:
    'Abre cada enlace, uno tras otro, en una pestaña en segundo plano y añade el producto. No se publica nada.',
  allowPrivate: (store) => `Permitir ${store} y añadir en privado`,
  allowPrivateNote:
    'Su navegador pregunta primero. Después lo añadimos en una pestaña en segundo plano. No se publica nada.',
  openLink: 'Solo abrir el enlace',
  openLinks: (count) => `Solo abrir los ${count} enlaces`,
  again: 'Añadir otra vez…',
  seeReplies: 'Ver las respuestas',
  openOnAmazon: 'Abrir en Amazon',
  dontAsk: 'No volver a preguntar',
  dontAskHint:
    'A partir de ahora, un clic hace lo que elija aquí. Este aviso se vuelve a activar en la ventana de la extensión.',

  foreignStore: (store, own) => `Este enlace lleva a ${store}; su tienda es ${own}.`,
  takeLink: (store) => `Usar el enlace del autor (${store})`,
  takeOwn: (own) => `Usar mi tienda, ${own}`,
  takeOwnNote: 'El mismo número de producto, que allí puede ser otro. El enlace del autor no se usa.',
  cartFollows: (store) => `Después de responder, el producto también va a su carrito de ${store}.`,
  someCartFollows: 'Después de responder, el producto también va a su carrito.',
  notAllowed: (store) =>
    `${store} aún no está permitida, así que después de responder su enlace solo se abre.`,
  noneAllowed:
    'Aún no hay ninguna tienda de Amazon permitida, así que después de responder el enlace solo se abre.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'para este tuit' : 'para este producto, desde otro tuit'}: ${what}`,
  became: {
    idle: 'solicitado, pero no resultó nada.',
    replying: 'se está escribiendo una respuesta.',
    replied: 'su respuesta está publicada.',
    adding: 'va de camino a su carrito.',
    'in-cart': 'está en su carrito.',
    'needs-you': 'le espera en Amazon.',
    'not-added': 'no se añadió al carrito.',
    'left-cart': 'ya no está en su carrito.',
    opened: 'se abrió el enlace para usted.',
    unsure: 'puede que haya una respuesta publicada; no vimos que X la confirmara.',
    refused: 'la respuesta no se envió.',
  },
  seeIt: 'Ver',
};
