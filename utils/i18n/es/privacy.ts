import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Privacidad y seguridad de #AmazonCart',
  title: 'Privacidad y seguridad',
  kept: 'Qué se guarda, y dónde',
  keptHere: (settings) => [
    'No se nos envía nada, ni a nosotros ni a nadie: no hay servidor, ni cuenta, ni seguimiento, y la extensión no contacta con nadie por su cuenta. Sus solicitudes (post, enlace y nombre del producto, cuenta, cada paso y su hora), las cuentas de X y las tiendas de Amazon vistas aquí y sus ajustes están en el almacenamiento que este navegador reserva para la extensión, donde ninguna página web puede leerlos, hasta que usted los elimine o quite la extensión; las solicitudes, las cuentas y las tiendas, solo el tiempo que diga «Conservar mis solicitudes» en los ',
    settings('ajustes'),
    '. No están cifrados.',
  ],
  keptInSync: (settings) => [
    'Con «Compartir entre mis navegadores» activado, como está al principio, sus ajustes y una lista breve de sus solicitudes más recientes están en el almacenamiento de sincronización del navegador. Si su navegador sincroniza las extensiones, su fabricante los lleva a sus otros navegadores. El interruptor en los ',
    settings('ajustes'),
    ' lo desactiva.',
  ],
  keptPrivate:
    'La extensión no funciona en ventanas privadas. Nada de lo que usted haga en una se ve ni se guarda.',
  reads: 'Qué lee',
  readsX:
    'En X: los posts, en busca de enlaces a Amazon; qué cuenta tiene la sesión iniciada, y si está protegida; sus propias respuestas con la etiqueta, y las respuestas de @MyAmazon y @MyAmazonUK.',
  readsAmazon:
    'En las tiendas de Amazon que ha permitido, y en ninguna otra: si una página es un producto, el carrito o un inicio de sesión; número, título, precio y vendedor de un producto; qué hay en el carrito; si ha iniciado sesión. Nunca su nombre, dirección, pedidos o pagos.',
  others: 'Quién más se entera de algo',
  othersX: 'X y quien pueda leer su cuenta ven una respuesta que usted publique.',
  othersAmazon:
    'Amazon ve qué página se abre y qué se añade, como si lo hubiera hecho a mano. El enlace del autor se abre tal cual, con la etiqueta de afiliado que lleve. Usted la ve antes de elegir.',
  protected: 'De qué está protegido',
  protectedClicks:
    'De páginas que simulan clics u ocultan nuestro panel para que haga clic en lo que no ve. En ese caso, no hacemos nada y se lo decimos.',
  protectedMessages:
    'De páginas web y otras extensiones que se hacen pasar por esta: se comprueba el remitente de cada mensaje, y cada uno puede pedir poco.',
  protectedTwice: 'De que algo se haga dos veces: lo que no se puede deshacer se guarda antes de hacerlo.',
  notProtected: 'De qué no está protegido',
  notProtectedUser: 'De alguien que use su ordenador y su perfil del navegador: ve lo que ve usted.',
  notProtectedOthers:
    'De otras extensiones que puedan modificar las páginas de X o Amazon, y de un navegador que haya sido intervenido.',
  welcome: 'Bienvenida',
  settings: 'Ajustes',
};
