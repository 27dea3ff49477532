import { LANGUAGE_NAMES } from '../languages.ts';
import type { Words } from '../words.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'ein' : 'aus'}geschaltet.`;

export const options: Words['options'] = {
  title: '#AmazonCart-Einstellungen',
  savedAtOnce: 'Jede Änderung wird sofort gespeichert.',
  help: 'Hilfe',

  replies: 'Antworten',
  oneClickIfOff: 'Bei ausgeschalteter Warnung, ein Klick:',
  addAfterReplyNote: 'Eines nach dem anderen, in einem Hintergrund-Tab.',
  notify: 'Mich benachrichtigen',
  notifyNote: 'Im Einkaufswagen, Sie sind dran, nicht hinzugefügt.',

  button: 'Die Schaltfläche',
  buttonStyle: 'Aussehen unter einem Tweet',
  buttonStyles: { text: 'Mit Hashtag, wo Platz ist', icon: 'Nur als Einkaufswagen' },

  stores: (count) => `${count} Amazon-Shops`,
  allowed: (store) => `${store} ist erlaubt.`,
  withdrawn: (store) => `${store} ist nicht mehr erlaubt.`,
  refused: (store) =>
    `Der Browser hat ${store} nicht erlaubt. Es wurde nichts geändert: Links dorthin werden nur geöffnet.`,

  language: 'Sprache (Language)',
  languageNote:
    'Für die Schaltfläche, den Dialog, Benachrichtigungen und diese Seiten. Was gepostet wird, bleibt, wie es ist.',
  languageAuto: 'Sprache des Browsers',

  records: 'Aufzeichnungen',
  keepFor: 'Meine Anfragen aufbewahren',
  keepForNote:
    'Was älter ist, verschwindet einmal am Tag endgültig, auch aus der Liste der öffentlichen Antworten. Was noch läuft oder auf Sie wartet, bleibt.',
  keepForNames: { forever: 'Für immer', year: 'Ein Jahr', '90-days': '90 Tage' },
  sync: 'Zwischen meinen Browsern teilen',
  syncNote:
    'Einstellungen und die neuesten Anfragen, über die Synchronisierung Ihres Browsers, wo Sie sie eingeschaltet haben. Nichts davon kommt zu uns.',

  keys: 'Tastenkürzel',
  notSet: 'Nicht festgelegt',
  keysNote: 'Sie wirken auf Seiten von X und posten nie von selbst.',
  changeKeys: 'Im Browser ändern',

  saved: (said) => `Gespeichert. ${said}`,
  undone: (said) => `Rückgängig gemacht. ${said}`,
  notSaved:
    'Dies konnte nicht gespeichert werden, und es wurde nichts geändert. Versuchen Sie es noch einmal.',
  said: {
    warn: onOff('Die Warnung ist'),
    act: (act) => `Bei ausgeschalteter Warnung bedeutet ein Klick „${settings.acts[act]}“.`,
    addAfterReply: onOff('Das Hinzufügen nach einer Antwort ist'),
    ownStore: (store) => (store ? `Ihr Shop ist ${store}.` : 'Es ist kein Shop gewählt.'),
    notify: onOff('Benachrichtigungen sind'),
    sync: onOff('Das Teilen zwischen Ihren Browsern ist'),
    buttonStyle: (style) =>
      style === 'icon'
        ? 'Die Schaltfläche ist nur ein Einkaufswagen.'
        : 'Die Schaltfläche zeigt ihren Hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Aufzeichnungen werden für immer aufbewahrt.',
        year: 'Aufzeichnungen werden ein Jahr lang aufbewahrt.',
        '90-days': 'Aufzeichnungen werden 90 Tage lang aufbewahrt.',
      })[keep],
    language: (language) =>
      language === 'auto'
        ? 'Die Sprache ist die des Browsers.'
        : `Die Sprache ist ${LANGUAGE_NAMES[language]}.`,
  },
};
