import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Añadir a tu carrito de Amazon',
    replying: 'Respondiendo…',
    replied: 'Tu respuesta está publicada',
    adding: 'Añadiendo a tu carrito…',
    'in-cart': 'En tu carrito',
    'needs-you': 'Te toca a ti en Amazon',
    'not-added': 'No se ha añadido a tu carrito',
    'left-cart': 'Ya no está en tu carrito',
    opened: 'Hemos abierto el enlace',
    unsure: 'Comprueba tu respuesta',
    refused: 'Tu respuesta no se envió',
  },
  inCart: (store) => `En tu carrito de ${store}`,
  underWay: {
    replying:
      'Tu respuesta se está enviando, o el cuadro de respuesta de X sigue abierto. El botón te dirá cuándo está publicada.',
    adding: 'Lo añadimos en una pestaña en segundo plano. Puedes seguir navegando.',
    replied: 'X la ha confirmado. No se ha añadido nada a tu carrito.',
  },
  interruptions: {
    'tab-closed':
      'La pestaña se cerró antes de que el producto estuviera en tu carrito. Después no pulsamos nada más.',
    browser:
      'El navegador se detuvo antes de que el producto estuviera en tu carrito. Después no pulsamos nada más.',
    'waited-too-long': 'Esperó su turno 30 minutos, así que lo hemos detenido. No se ha pulsado nada.',
  },
  manyProducts: (count) => `Este post enlaza a ${count} productos. Marca los que quieras.`,
  oneForReply: 'Para responder, marca solo un producto.',
  linkDetails: 'Detalles del enlace',
  affiliateLink: 'enlace de afiliado, sin cambios',
  affiliate: (tag) => [
    'El enlace lleva la etiqueta de afiliado «',
    tag,
    '». Lo dejamos tal como lo escribió el autor.',
  ],
  yourAccount: 'Tu cuenta',
  replies: (account, author) => [account, ' responde a ', author],
  seenBy: {
    public: (author) =>
      `Todo el mundo en X puede ver esta respuesta, y @${author} recibirá un aviso. Tu cuenta es pública.`,
    protected: (author) =>
      `Tus seguidores pueden ver esta respuesta. Cuenta con que @${author} también la vea. Tu cuenta está protegida.`,
    unknown: (author) =>
      `No pudimos saber si tu cuenta es pública. Supón que todo el mundo puede ver esta respuesta, incluido @${author}.`,
  },
  wasProtected: (author) =>
    `Tu cuenta estaba protegida cuando la vimos por última vez. Puede haber cambiado: supón que todo el mundo puede ver esta respuesta, incluido @${author}.`,
  cannotReply:
    'El autor limita quién puede responder a este post. Aun así puedes añadir el producto en privado.',
  loggedOut: 'Aquí no has iniciado sesión en X. Aun así puedes añadir el producto en privado.',
  logIn: 'Iniciar sesión en X para responder',
  sendsInWindow: (reply) =>
    `«${reply}» abre la ventana de X. Allí escribimos tu respuesta y pulsamos el botón de X para publicarla. Si algo no está claro, te dejamos pulsarlo a ti.`,
  opensWindow:
    'X abre su propia ventana, con tu respuesta ya escrita. No se publica nada hasta que pulses allí el botón de X.',
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
    'Tu navegador pregunta primero. Después lo añadimos en una pestaña en segundo plano. No se publica nada.',
  openLink: 'Solo abrir el enlace',
  openLinks: (count) => `Solo abrir los ${count} enlaces`,
  moreOptions: 'Más opciones',
  again: 'Añadir otra vez…',
  seeReplies: 'Ver las respuestas',
  openOnAmazon: 'Abrir en Amazon',
  dontAsk: 'No volver a preguntar',
  dontAskHint:
    'A partir de ahora, un clic hará lo que elijas aquí. Puedes volver a activar este aviso en la ventana de la extensión.',

  foreignStore: (store, own) => `Este enlace lleva a ${store}. Tu tienda es ${own}.`,
  takeLink: (store) => `Usar el enlace del autor (${store})`,
  takeOwn: (own) => `Usar mi tienda (${own})`,
  takeOwnNote:
    'El número de producto es el mismo, pero allí puede ser otro producto. No usamos el enlace del autor.',
  cartFollows: (store) => `Después de tu respuesta, también añadimos el producto a tu carrito de ${store}.`,
  someCartFollows: 'Después de tu respuesta, también añadimos el producto a tu carrito.',
  notAllowed: (store) =>
    `${store} aún no está permitida, así que después de tu respuesta solo abrimos el enlace.`,
  noneAllowed:
    'Aún no hay ninguna tienda de Amazon permitida, así que después de tu respuesta solo abrimos el enlace.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'para este post' : 'para este producto, desde otro post'}: ${what}`,
  became: {
    idle: 'lo pediste, pero quedó en nada.',
    replying: 'tu respuesta sigue en curso.',
    replied: 'tu respuesta está publicada.',
    adding: 'va de camino a tu carrito.',
    'in-cart': 'está en tu carrito.',
    'needs-you': 'te espera en Amazon.',
    'not-added': 'no se ha añadido a tu carrito.',
    'left-cart': 'ya no está en tu carrito.',
    opened: 'hemos abierto el enlace.',
    unsure: 'puede que tu respuesta esté publicada, pero no vimos que X la confirmara.',
    refused: 'tu respuesta no se envió.',
  },
  seeIt: 'Ver',
};
