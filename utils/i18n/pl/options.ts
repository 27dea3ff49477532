import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: 'Ustawienia #AmazonCart',
  savedAtOnce: 'Zmiany zapisują się od razu.',
  help: 'Pomoc',

  replies: 'Odpowiedzi i powiadomienia',
  oneClickIfOff: 'Gdy ostrzeżenie jest wyłączone, jedno kliknięcie:',
  addAfterReplyNote: 'Po jednym, w karcie w tle.',
  notify: 'Powiadamiaj mnie',
  notifyNote: 'Gdy produkt jest w koszyku, czeka na Ciebie albo nie został dodany.',

  appearance: 'Wygląd i język',
  buttonStyle: 'Wygląd przycisku pod wpisem',
  buttonStyles: { text: 'Z hashtagiem, gdzie jest miejsce', icon: 'Tylko ikona koszyka' },

  allStores: (count) => `Wszystkie sklepy (${count})`,
  allowed: (store) => `Zezwolono na ${store}.`,
  withdrawn: (store) => `Cofnięto zezwolenie na ${store}.`,

  language: 'Język (Language)',
  languageNote: 'Dla przycisku, panelu, powiadomień i tych stron. To, co publikujesz, się nie zmienia.',
  languageAuto: 'Taki jak w przeglądarce',

  records: 'Przechowywanie i synchronizacja',
  keepFor: 'Przechowuj moje prośby',
  keepForNote:
    'Starsze prośby są raz dziennie trwale usuwane. Prośby, które są w toku lub czekają na Ciebie, zostają. Odpowiedź, która nadal jest na X, zostaje na liście „Odpowiedzi na X”, tylko z datą i linkiem.',
  keepForNames: { forever: 'Bezterminowo', year: 'Rok', '90-days': '90 dni' },
  sync: 'Udostępniaj między moimi przeglądarkami',
  syncNote:
    'Udostępnia Twoje ustawienia i najnowsze prośby przez synchronizację przeglądarki, jeśli jest włączona. Do nas nic nie trafia.',

  shortcuts: 'Skróty klawiszowe',
  notSet: 'Nie ustawiono',
  shortcutsNote: 'Działają na X i nigdy niczego nie publikują.',
  changeShortcuts: 'Zmień je w przeglądarce',

  saved: (sentence) => `Zapisano. ${sentence}`,
  undone: (sentence) => `Cofnięto. ${sentence}`,
  notSaved: 'Nie udało się tego zapisać, więc nic się nie zmieniło. Spróbuj ponownie.',
  savedSentences: {
    warn: onOff('Ostrzeżenie jest włączone.', 'Ostrzeżenie jest wyłączone.'),
    act: (act) => `Gdy ostrzeżenie jest wyłączone, jedno kliknięcie oznacza „${settings.acts[act]}”.`,
    addAfterReply: onOff('Dodawanie po odpowiedzi jest włączone.', 'Dodawanie po odpowiedzi jest wyłączone.'),
    ownStore: (store) => (store ? `Twój sklep to ${store}.` : 'Nie wybrano sklepu.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Przy linkach do innych sklepów proponujemy to, co działa.'
        : choice === 'own'
          ? 'Przy linkach do innych sklepów proponujemy Twój sklep.'
          : 'Przy linkach do innych sklepów proponujemy link z wpisu.',
    notify: onOff('Powiadomienia są włączone.', 'Powiadomienia są wyłączone.'),
    sync: onOff(
      'Udostępnianie między Twoimi przeglądarkami jest włączone.',
      'Udostępnianie między Twoimi przeglądarkami jest wyłączone.',
    ),
    buttonStyle: (style) =>
      style === 'icon' ? 'Przycisk to tylko ikona koszyka.' : 'Przycisk pokazuje hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Twoje prośby są przechowywane bezterminowo.',
        year: 'Twoje prośby są przechowywane przez rok.',
        '90-days': 'Twoje prośby są przechowywane przez 90 dni.',
      })[keep],
    language: (language) =>
      language === 'auto'
        ? 'Język jest taki jak w przeglądarce.'
        : `Wybrany język: ${LANGUAGE_NAMES[language]}.`,
  },
};
