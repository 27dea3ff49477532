import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Le damos la bienvenida a #AmazonCart',
  title: '#AmazonCart ha vuelto',
  lead: (bold) => [
    'Haga clic en ',
    bold('#AmazonCart'),
    ' bajo un post con un enlace de Amazon y el producto irá a su carrito de Amazon. Usted decide si otros lo ven.',
  ],
  stepStore: 'Permita su tienda de Amazon',
  stepStoreNote: 'Así los productos van a su carrito de esa tienda. Si no, los enlaces solo se abren.',
  stepXNote:
    'Busque un post con un enlace de Amazon y haga clic debajo en #AmazonCart. Después elija: añadir en privado o responder en público.',

  whoSees: 'Quién ve qué',
  reply: (bold) => [
    bold('Responder #AmazonCart'),
    ' publica una respuesta en X. Quien pueda leer su cuenta puede leerla, y también el autor del post. Le decimos quién es antes de publicar nada.',
  ],
  private: (bold) => [
    bold('Añadir en privado'),
    ' no publica nada: el producto va a su carrito en una pestaña en segundo plano.',
  ],
  nothingElse:
    'No se envía nada a ningún otro lugar: no tenemos servidor. Si su navegador sincroniza, lleva los ajustes y las solicitudes más recientes a sus otros navegadores; un interruptor en los ajustes lo desactiva.',
  accessMeans: 'Qué significa el acceso a una tienda',
  rules: 'Las reglas de X',
  rulesNote:
    'X prohíbe los scripts que publican por sí solos, en masa o de forma programada. Aquí un clic suyo lleva como mucho a una respuesta, que usted ha visto antes. Si prefiere pulsar usted el botón de X, use «Editar en el cuadro de respuesta de X»: rellena el cuadro y deja el resto en sus manos.',
  history: '¿Qué era #AmazonCart?',
  historyNote:
    'En 2014 se podía responder #AmazonCart a un tuit, y su producto iba al carrito de Amazon. Amazon lo desactivó después. Esta extensión lo trae de vuelta, en su propio navegador.',
  allSettings: 'Todos los ajustes y tiendas',
  requests: 'Sus solicitudes',
  privacy: 'Privacidad y seguridad',

  sample: 'Pruébelo: un ejemplo',
  ifAccount: 'Si su cuenta de X es',
  accounts: { public: 'Pública', protected: 'Protegida', unknown: 'X no lo dice' },
  sampleAuthor: 'Un post de ejemplo',
  sampleTweet: 'El que regalo a todo el mundo este año:',
  sampleClosed: 'Ha cerrado el panel. No se ha hecho nada. Haga clic en el botón para abrirlo de nuevo.',
  wouldAdd: (store) => `el producto iría a su carrito de ${store}, en una pestaña en segundo plano.`,
  wouldOpen: (store) => `el enlace se abriría en una pestaña, pues ${store} aún no está permitida.`,
  wouldReply: (hashtag) => `En X, ahora se enviaría «${hashtag}» por el cuadro de respuesta de X.`,
  wouldEdit: (hashtag) =>
    `En X, ahora se abriría el cuadro de respuesta con «${hashtag}» y esperaría a que usted pulsara «Responder».`,
  wouldFollow: (cart) => ` Después, ${cart}`,
  wouldPrivately: (cart) => `En X, ${cart} Nada sería público.`,
  wouldRemember: ' A partir de entonces, un clic lo haría sin preguntar.',
  wasSample: ' Esto es un ejemplo: no se ha publicado, abierto ni añadido nada.',
};
