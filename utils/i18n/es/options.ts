import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: 'Ajustes de #AmazonCart',
  savedAtOnce: 'Cada cambio se guarda al instante.',
  help: 'Ayuda',

  replies: 'Respuestas y notificaciones',
  oneClickIfOff: 'Con el aviso desactivado, un clic:',
  addAfterReplyNote: 'De uno en uno, en una pestaña en segundo plano.',
  notify: 'Enviarme notificaciones',
  notifyNote: 'Cuando un producto está en el carrito, requiere su acción o no se añadió.',

  appearance: 'Aspecto e idioma',
  buttonStyle: 'Cómo se muestra el botón bajo un post',
  buttonStyles: { text: 'Con su etiqueta, donde quepa', icon: 'Solo un carrito' },

  allStores: (count) => `Las ${count} tiendas`,
  allowed: (store) => `${store} está permitida.`,
  withdrawn: (store) => `${store} ya no está permitida.`,
  refused: (store) =>
    `Su navegador no ha permitido ${store}. No se ha cambiado nada: sus enlaces solo se abren.`,

  language: 'Idioma (Language)',
  languageNote: 'Del botón, el panel, las notificaciones y estas páginas. Lo que usted publica no cambia.',
  languageAuto: 'El idioma del navegador',

  records: 'Almacenamiento y sincronización',
  keepFor: 'Conservar mis solicitudes',
  keepForNote:
    'Una vez al día, las solicitudes más antiguas se eliminan para siempre. Las que están en curso o requieren su acción se quedan. Una respuesta que sigue en X se queda en «Respuestas en X», solo con su fecha y su enlace.',
  keepForNames: { forever: 'Para siempre', year: 'Un año', '90-days': '90 días' },
  sync: 'Compartir entre mis navegadores',
  syncNote:
    'Los ajustes y las solicitudes más recientes, por la sincronización de su navegador, donde la tenga activada. Nada de ello nos llega.',

  shortcuts: 'Atajos de teclado',
  notSet: 'Sin definir',
  shortcutsNote: 'Funcionan en X y nunca publican nada.',
  changeShortcuts: 'Cambiarlos en el navegador',

  saved: (said) => `Guardado. ${said}`,
  undone: (said) => `Deshecho. ${said}`,
  notSaved: 'No pudimos guardar esto, así que no se ha cambiado nada. Inténtelo de nuevo.',
  savedSentences: {
    warn: onOff('El aviso está activado.', 'El aviso está desactivado.'),
    act: (act) => `Con el aviso desactivado, un clic significa «${settings.acts[act]}».`,
    addAfterReply: onOff('Añadir tras responder está activado.', 'Añadir tras responder está desactivado.'),
    ownStore: (store) => (store ? `Su tienda es ${store}.` : 'No ha elegido ninguna tienda.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Para enlaces a otras tiendas proponemos lo que funciona.'
        : choice === 'own'
          ? 'Para enlaces a otras tiendas proponemos la suya.'
          : 'Para enlaces a otras tiendas proponemos el enlace del autor.',
    notify: onOff('Las notificaciones están activadas.', 'Las notificaciones están desactivadas.'),
    sync: onOff(
      'Compartir entre sus navegadores está activado.',
      'Compartir entre sus navegadores está desactivado.',
    ),
    buttonStyle: (style) =>
      style === 'icon' ? 'El botón es solo un carrito.' : 'El botón muestra su etiqueta.',
    keepFor: (keep) =>
      ({
        forever: 'Sus solicitudes se conservan para siempre.',
        year: 'Sus solicitudes se conservan un año.',
        '90-days': 'Sus solicitudes se conservan 90 días.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'El idioma es el del navegador.' : `El idioma es: ${LANGUAGE_NAMES[language]}.`,
  },
};
