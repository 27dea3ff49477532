import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'ein' : 'aus'}geschaltet.`;

export const options: Catalogue['options'] = {
  title: '#AmazonCart-Einstellungen',
  savedAtOnce: 'Änderungen werden sofort gespeichert.',
  help: 'Hilfe',

  replies: 'Antworten und Benachrichtigungen',
  oneClickIfOff: 'Ein Klick, wenn die Warnung aus ist:',
  addAfterReplyNote: 'Eines nach dem anderen, in einem Hintergrund-Tab.',
  notify: 'Mich benachrichtigen',
  notifyNote: 'Wenn ein Produkt im Einkaufswagen ist, du dran bist oder etwas nicht hinzugefügt wurde.',

  appearance: 'Aussehen und Sprache',
  buttonStyle: 'Aussehen der Schaltfläche unter einem Post',
  buttonStyles: { text: 'Mit Hashtag, wo Platz ist', icon: 'Nur ein Einkaufswagen-Symbol' },

  allStores: (count) => `Alle ${count} Shops`,
  allowed: (store) => `${store} ist erlaubt.`,
  withdrawn: (store) => `${store} ist nicht mehr erlaubt.`,

  language: 'Sprache (Language)',
  languageNote:
    'Für die Schaltfläche, den Dialog, Benachrichtigungen und diese Seiten. Was du postest, bleibt gleich.',
  languageAuto: 'Sprache des Browsers',

  records: 'Speicher und Synchronisierung',
  keepFor: 'Meine Anfragen aufbewahren',
  keepForNote:
    'Ältere Anfragen werden einmal am Tag endgültig gelöscht. Anfragen, die noch laufen oder auf dich warten, bleiben. Eine Antwort, die noch auf X steht, bleibt unter „Antworten auf X“, nur mit Datum und Link.',
  keepForNames: { forever: 'Für immer', year: 'Ein Jahr', '90-days': '90 Tage' },
  sync: 'Zwischen meinen Browsern teilen',
  syncNote:
    'Teilt deine Einstellungen und neuesten Anfragen über die Synchronisierung deines Browsers, wenn diese eingeschaltet ist. Wir erhalten nichts davon.',

  shortcuts: 'Tastenkürzel',
  notSet: 'Nicht festgelegt',
  shortcutsNote: 'Sie funktionieren auf X und posten nie etwas.',
  changeShortcuts: 'Im Browser ändern',

  saved: (said) => `Gespeichert. ${said}`,
  undone: (said) => `Rückgängig gemacht. ${said}`,
  notSaved: 'Wir konnten dies nicht speichern, daher wurde nichts geändert. Versuch es noch einmal.',
  savedSentences: {
    warn: onOff('Die Warnung ist'),
    act: (act) => `Ist die Warnung aus, bedeutet ein Klick „${settings.acts[act]}“.`,
    addAfterReply: onOff('Das Hinzufügen nach einer Antwort ist'),
    ownStore: (store) => (store ? `Dein Shop ist ${store}.` : 'Du hast keinen Shop gewählt.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Bei Links zu anderen Shops schlagen wir vor, was funktioniert.'
        : choice === 'own'
          ? 'Bei Links zu anderen Shops schlagen wir deinen Shop vor.'
          : 'Bei Links zu anderen Shops schlagen wir den Link aus dem Post vor.',
    notify: onOff('Benachrichtigungen sind'),
    sync: onOff('Das Teilen zwischen deinen Browsern ist'),
    buttonStyle: (style) =>
      style === 'icon'
        ? 'Die Schaltfläche ist nur ein Einkaufswagen-Symbol.'
        : 'Die Schaltfläche zeigt den Hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Deine Anfragen werden für immer aufbewahrt.',
        year: 'Deine Anfragen werden ein Jahr lang aufbewahrt.',
        '90-days': 'Deine Anfragen werden 90 Tage lang aufbewahrt.',
      })[keep],
    language: (language) =>
      language === 'auto'
        ? 'Die Sprache ist die des Browsers.'
        : `Die Sprache ist ${LANGUAGE_NAMES[language]}.`,
  },
};
