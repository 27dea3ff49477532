import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Te damos la bienvenida a #AmazonCart',
  title: '#AmazonCart ha vuelto',
  lead: (bold) => [
    'Haz clic en ',
    bold('#AmazonCart'),
    ' bajo un post con un enlace de Amazon y el producto irá a tu carrito de Amazon. Tú decides si otros lo ven.',
  ],
  stepStore: 'Permite tu tienda de Amazon',
  stepStoreNote: 'Así los productos van a tu carrito de esa tienda. Si no, los enlaces se abren sin más.',
  stepXNote:
    'Busca un post con un enlace de Amazon y haz clic debajo en #AmazonCart. Después elige: añadir en privado o responder para que otros lo vean.',

  whoSees: 'Quién ve qué',
  reply: (bold) => [
    bold('Responder #AmazonCart'),
    ' publica una respuesta en X. La puede leer quien pueda ver tus posts, y también el autor del post. Te decimos quién la verá antes de publicar nada.',
  ],
  private: (bold) => [
    bold('Añadir en privado'),
    ' no publica nada: el producto va a tu carrito en una pestaña en segundo plano.',
  ],
  nothingElse:
    'No se envía nada a ningún otro lugar: no tenemos servidor. Si tu navegador sincroniza las extensiones, lleva tus ajustes y tus solicitudes más recientes a tus otros navegadores; puedes desactivarlo en los ajustes.',
  accessMeans: 'Qué significa el acceso a una tienda',
  rules: 'Las reglas de X',
  rulesNote:
    'X prohíbe los scripts que publican por sí solos, en masa o de forma programada. Aquí, un clic tuyo lleva como mucho a una respuesta, que has visto antes. Si prefieres pulsar tú el botón de X, usa «Editar en el cuadro de respuesta de X»: rellena el cuadro y deja el resto en tus manos.',
  history: '¿Qué era #AmazonCart?',
  historyNote:
    'En 2014 se podía responder #AmazonCart a un tuit, y el producto iba a tu carrito de Amazon. Amazon lo desactivó después. Esta extensión lo trae de vuelta, dentro de tu propio navegador.',
  allSettings: 'Todos los ajustes y tiendas',
  requests: 'Tus solicitudes',
  privacy: 'Privacidad y seguridad',

  sample: 'Pruébalo: un ejemplo',
  ifAccount: 'Si tu cuenta de X es',
  accounts: { public: 'Pública', protected: 'Protegida', unknown: 'X no lo dice' },
  sampleAuthor: 'Un post de ejemplo',
  sampleTweet: 'Mi regalo para todos este año:',
  sampleInvite: 'Haz clic en el botón para ver qué puedes elegir. Aquí no se publica ni se añade nada.',
  sampleClosed: 'Has cerrado el panel. No se ha hecho nada. Haz clic en el botón para abrirlo de nuevo.',
  wouldAdd: (store) => `el producto iría a tu carrito de ${store}, en una pestaña en segundo plano.`,
  wouldOpen: (store) => `el enlace se abriría en una pestaña, porque ${store} aún no está permitida.`,
  wouldReply: (hashtag) => `En X, ahora se enviaría «${hashtag}» por el cuadro de respuesta de X.`,
  wouldEdit: (hashtag) =>
    `En X, ahora se abriría el cuadro de respuesta con «${hashtag}» y esperaría a que pulsaras «Responder».`,
  wouldFollow: (cart) => ` Después, ${cart}`,
  wouldPrivately: (cart) => `En X, ${cart} Nada sería público.`,
  wouldRemember: ' A partir de entonces, un clic lo haría sin preguntar.',
  wasSample: ' Esto es un ejemplo: no se ha publicado, abierto ni añadido nada.',
};
