import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: 'Ajustes de #AmazonCart',
  savedAtOnce: 'Los cambios se guardan al instante.',
  help: 'Ayuda',

  replies: 'Respuestas y notificaciones',
  oneClickIfOff: 'Con el aviso desactivado, un clic:',
  addAfterReplyNote: 'De uno en uno, en una pestaña en segundo plano.',
  notify: 'Enviarme notificaciones',
  notifyNote: 'Cuando un producto está en el carrito, necesita algo de ti o no se ha añadido.',

  appearance: 'Aspecto e idioma',
  buttonStyle: 'Cómo se muestra el botón bajo un post',
  buttonStyles: { text: 'Con el hashtag, donde quepa', icon: 'Solo un carrito' },

  allStores: (count) => `Las ${count} tiendas`,
  allowed: (store) => `${store} está permitida.`,
  withdrawn: (store) => `${store} ya no está permitida.`,

  language: 'Idioma (Language)',
  languageNote: 'Del botón, el panel, las notificaciones y estas páginas. Lo que publicas no cambia.',
  languageAuto: 'El del navegador',

  records: 'Almacenamiento y sincronización',
  keepFor: 'Conservar mis solicitudes',
  keepForNote:
    'Una vez al día, las solicitudes más antiguas se eliminan para siempre. Las que están en curso o esperan algo de ti se quedan. Una respuesta que sigue en X se queda en «Respuestas en X», solo con la fecha y el enlace.',
  keepForNames: { forever: 'Para siempre', year: 'Un año', '90-days': '90 días' },
  sync: 'Compartir entre mis navegadores',
  syncNote:
    'Comparte tus ajustes y tus solicitudes más recientes mediante la sincronización de tu navegador, si la tienes activada. A nosotros no nos llega nada.',

  shortcuts: 'Atajos de teclado',
  notSet: 'Sin definir',
  shortcutsNote: 'Funcionan en X y nunca publican nada.',
  changeShortcuts: 'Cambiarlos en el navegador',

  saved: (said) => `Guardado. ${said}`,
  undone: (said) => `Deshecho. ${said}`,
  notSaved: 'No pudimos guardar esto, así que no se ha cambiado nada. Inténtalo de nuevo.',
  savedSentences: {
    warn: onOff('El aviso está activado.', 'El aviso está desactivado.'),
    act: (act) => `Con el aviso desactivado, un clic significa «${settings.acts[act]}».`,
    addAfterReply: onOff('Añadir tras responder está activado.', 'Añadir tras responder está desactivado.'),
    ownStore: (store) => (store ? `Tu tienda es ${store}.` : 'No has elegido ninguna tienda.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Para enlaces a otras tiendas proponemos lo que funciona.'
        : choice === 'own'
          ? 'Para enlaces a otras tiendas proponemos la tuya.'
          : 'Para enlaces a otras tiendas proponemos el enlace del autor.',
    notify: onOff('Las notificaciones están activadas.', 'Las notificaciones están desactivadas.'),
    sync: onOff(
      'Compartir entre tus navegadores está activado.',
      'Compartir entre tus navegadores está desactivado.',
    ),
    buttonStyle: (style) =>
      style === 'icon' ? 'El botón es solo un carrito.' : 'El botón muestra el hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Tus solicitudes se conservan para siempre.',
        year: 'Tus solicitudes se conservan un año.',
        '90-days': 'Tus solicitudes se conservan 90 días.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'El idioma es el del navegador.' : `El idioma es: ${LANGUAGE_NAMES[language]}.`,
  },
};
