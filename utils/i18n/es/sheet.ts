import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  title: 'Añadir a su carrito de Amazon',
  manyProducts: (count) => `Este tuit menciona ${count} productos. ¿Cuál?`,
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
  postedMeanwhile:
    'Su respuesta con estas mismas palabras se ha publicado entretanto bajo este tuit, y X solo acepta las mismas palabras una vez. Aun así puede editar una respuesta o añadir en privado.',
  opensWindow:
    'Para esto X abre su propia ventana, con su respuesta ya escrita. Si allí le espera, pulse el botón de X para publicarla.',
  reply: (hashtag) => `Responder ${hashtag}`,
  edit: 'Editar en el cuadro de respuesta de X',
  private: 'Añadir en privado',
  authorsLink: 'el enlace del autor',
  privatelyAdds: (what) =>
    `Abre ${what} en una pestaña en segundo plano y añade el producto. No se publica nada.`,
  privatelyOpens: (what) => `Abre ${what} en una pestaña nueva. No se publica nada.`,
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
    `${store} aún no está permitida, así que el enlace solo se abre y usted añade allí el producto.`,
  noneAllowed:
    'Aún no hay ninguna tienda de Amazon permitida, así que el enlace solo se abre y usted añade allí el producto.',

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
