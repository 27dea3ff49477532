import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Añadir a su carrito de Amazon',
    replying: 'Respondiendo…',
    replied: 'Su respuesta está publicada',
    adding: 'Añadiendo a su carrito…',
    'in-cart': 'En su carrito',
    'needs-you': 'Acción requerida en Amazon',
    'not-added': 'No se añadió a su carrito',
    'left-cart': 'Ya no está en su carrito',
    opened: 'Hemos abierto el enlace',
    unsure: 'Compruebe su respuesta',
    refused: 'Su respuesta no se envió',
  },
  inCart: (store) => `En su carrito de ${store}`,
  underWay: {
    replying:
      'Su respuesta se está enviando, o el cuadro de respuesta de X sigue abierto. El botón le dirá cuándo está publicada.',
    adding: 'Lo añadimos en una pestaña en segundo plano. Puede seguir navegando.',
    replied: 'X la ha confirmado. No se añadió nada a su carrito.',
  },
  interruptions: {
    'tab-closed':
      'La pestaña se cerró antes de que el producto estuviera en su carrito. Después no pulsamos nada más.',
    browser:
      'El navegador se detuvo antes de que el producto estuviera en su carrito. Después no pulsamos nada más.',
    'waited-too-long': 'Esperó su turno 30 minutos, así que lo detuvimos. No se pulsó nada.',
  },
  manyProducts: (count) => `Este post enlaza ${count} productos. Marque los que quiera.`,
  oneForReply: 'Para responder, marque solo un producto.',
  linkDetails: 'Detalles del enlace',
  affiliateLink: 'enlace de afiliado, sin cambios',
  affiliate: (tag) => [
    'El enlace lleva la etiqueta de afiliado «',
    tag,
    '». Lo dejamos tal como lo escribió el autor.',
  ],
  yourAccount: 'Su cuenta',
  replies: (account, author) => [account, ' responde a ', author],
  seenBy: {
    public: (author) =>
      `Todo el mundo en X puede ver esta respuesta, y @${author} recibirá un aviso. Su cuenta es pública.`,
    protected: (author) =>
      `Sus seguidores pueden ver esta respuesta. Cuente con que @${author} también la vea. Su cuenta está protegida.`,
    unknown: (author) =>
      `No pudimos saber si su cuenta es pública. Suponga que todo el mundo puede ver esta respuesta, incluido @${author}.`,
  },
  wasProtected: (author) =>
    `Su cuenta estaba protegida cuando la vimos por última vez. Puede haber cambiado: suponga que todo el mundo puede ver esta respuesta, incluido @${author}.`,
  cannotReply:
    'El autor limita quién puede responder a este post. Aun así puede añadir el producto en privado.',
  loggedOut: 'Aquí no ha iniciado sesión en X. Aun así puede añadir el producto en privado.',
  logIn: 'Iniciar sesión en X para responder',
  sendsInWindow: (reply) =>
    `«${reply}» abre la ventana de X. Allí escribimos su respuesta y pulsamos el botón de X para publicarla. Si algo no está claro, dejamos que lo pulse usted.`,
  opensWindow:
    'X abre su propia ventana, con su respuesta ya escrita. No se publica nada hasta que pulse allí el botón de X.',
  reply: (hashtag) => `Responder ${hashtag}`,
  edit: 'Editar en el cuadro de respuesta de X',
  private: 'Añadir en privado',
  authorsLink: 'el enlace del autor',
  privatelyAdds: (what) =>
    `Abre ${what} en una pestaña en segundo plano y añade el producto. No se publica nada.`,
  privateMany: (count) => `Añadir ${count} en privado`,
  privatelyMany:
    'Abre los enlaces uno por uno en una pestaña en segundo plano y añade los productos. No se publica nada.',
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
    'A partir de ahora, un clic hace lo que elija aquí. Puede volver a activar este aviso en la ventana de la extensión.',

  foreignStore: (store, own) => `Este enlace lleva a ${store}. Su tienda es ${own}.`,
  takeLink: (store) => `Usar el enlace del autor (${store})`,
  takeOwn: (own) => `Usar mi tienda (${own})`,
  takeOwnNote:
    'El mismo número de producto, pero allí puede ser otro producto. No usamos el enlace del autor.',
  cartFollows: (store) => `Después de su respuesta, también añadimos el producto a su carrito de ${store}.`,
  someCartFollows: 'Después de su respuesta, también añadimos el producto a su carrito.',
  notAllowed: (store) =>
    `${store} aún no está permitida, así que después de su respuesta solo abrimos el enlace.`,
  noneAllowed:
    'Aún no hay ninguna tienda de Amazon permitida, así que después de su respuesta solo abrimos el enlace.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'para este post' : 'para este producto, desde otro post'}: ${what}`,
  became: {
    idle: 'usted lo pidió, pero no resultó nada.',
    replying: 'su respuesta sigue en curso.',
    replied: 'su respuesta está publicada.',
    adding: 'va de camino a su carrito.',
    'in-cart': 'está en su carrito.',
    'needs-you': 'le espera en Amazon.',
    'not-added': 'no se añadió al carrito.',
    'left-cart': 'ya no está en su carrito.',
    opened: 'hemos abierto el enlace.',
    unsure: 'puede que su respuesta esté publicada, pero no vimos que X la confirmara.',
    refused: 'su respuesta no se envió.',
  },
  seeIt: 'Ver',
};
