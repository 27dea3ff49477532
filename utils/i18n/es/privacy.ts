import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Privacidad y seguridad de #AmazonCart',
  title: 'Privacidad y seguridad',
  kept: 'Qué se guarda, y dónde',
  keptHere: (settings) => [
    'No se envía nada, ni a nosotros ni a nadie. No hay servidor, ni cuenta, ni seguimiento, y la extensión no contacta con nadie por sí sola. Este navegador guarda en el almacenamiento de la extensión tus solicitudes (post, enlace y nombre del producto, cuenta, cada paso y su hora), las cuentas de X y las tiendas de Amazon vistas aquí y tus ajustes. Ninguna página web puede leerlos. Se quedan hasta que los elimines o quites la extensión; las solicitudes, las cuentas y las tiendas, solo el tiempo que elijas en «Conservar mis solicitudes», en los ',
    settings('ajustes'),
    '. No están cifrados.',
  ],
  keptInSync: (settings) => [
    'Con «Compartir entre mis navegadores» activado, como viene por defecto, tus ajustes y una lista breve de tus solicitudes más recientes están en el almacenamiento de sincronización del navegador. Si tu navegador sincroniza las extensiones, su fabricante los lleva a tus otros navegadores. Puedes desactivarlo en los ',
    settings('ajustes'),
    '.',
  ],
  keptTallies:
    'Si llevas el recuento de un post tuyo, este navegador guarda también quién respondió con el hashtag y cuándo, pero nada de lo que escribió. Nunca se comparte con tus otros navegadores, y se elimina a los 90 días, salvo que lo conserves más tiempo.',
  keptPrivate:
    'La extensión no funciona en ventanas privadas. No ve ni guarda nada de lo que haces en ellas.',
  reads: 'Qué lee',
  readsX:
    'En X: los posts, en busca de enlaces a Amazon; qué cuenta tiene la sesión iniciada, y si está protegida; tus propias respuestas con el hashtag, y las respuestas de @MyAmazon y @MyAmazonUK.',
  readsThreads:
    'En la página de un post en X: cuáles de las respuestas que X muestra llevan #AmazonCart o #AmazonBasket. Se cuentan allí. No se guarda nada de ello, salvo en el recuento de un post tuyo.',
  readsAmazon:
    'En las tiendas de Amazon que has permitido, y en ninguna otra: si una página es un producto, el carrito o un inicio de sesión; número, título, precio y vendedor de un producto; qué hay en el carrito; si has iniciado sesión. Nunca tu nombre, dirección, pedidos o pagos.',
  others: 'Quién más se entera de algo',
  othersX: 'X y quien pueda ver tus posts ven las respuestas que publicas.',
  othersAmazon:
    'Amazon ve qué página se abre y qué se añade, como si lo hubieras hecho a mano. El enlace del autor se abre tal cual, con la etiqueta de afiliado que lleve. La ves antes de elegir.',
  protected: 'De qué te protegemos',
  protectedClicks:
    'De páginas que simulan clics u ocultan nuestro panel para que hagas clic en lo que no ves. En ese caso, no hacemos nada y te lo decimos.',
  protectedMessages:
    'De páginas web y otras extensiones que se hacen pasar por esta: comprobamos quién envía cada mensaje, y cada remitente puede pedir muy poco.',
  protectedTwice: 'De que algo se haga dos veces: lo que no se puede deshacer se anota antes de hacerlo.',
  notProtected: 'De qué no te protegemos',
  notProtectedUser: 'De quien usa tu equipo y tu perfil del navegador: ve lo mismo que tú.',
  notProtectedOthers:
    'De otras extensiones que puedan modificar las páginas de X o Amazon, y de un navegador que haya sido intervenido.',
  welcome: 'Bienvenida',
  settings: 'Ajustes',
};
