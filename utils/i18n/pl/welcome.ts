import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Witamy w #AmazonCart',
  title: '#AmazonCart powraca',
  lead: (bold) => [
    'Kliknij ',
    bold('#AmazonCart'),
    ' pod wpisem z linkiem do Amazon, a produkt trafi do Twojego koszyka Amazon. Ty decydujesz, czy inni to zobaczą.',
  ],
  stepStore: 'Zezwól na swój sklep Amazon',
  stepStoreNote: 'Wtedy produkty trafiają tam do Twojego koszyka. Bez tego linki po prostu się otwierają.',
  stepXNote:
    'Znajdź wpis z linkiem do Amazon i kliknij pod nim #AmazonCart. Potem wybierz: dodaj prywatnie albo odpowiedz tak, by inni to widzieli.',

  whoSees: 'Kto co widzi',
  reply: (bold) => [
    bold('Odpowiedz #AmazonCart'),
    ' publikuje odpowiedź na X. Może ją przeczytać każdy, kto może czytać Twoje wpisy, oraz autor wpisu. Zanim cokolwiek zostanie opublikowane, mówimy Ci, kto to jest.',
  ],
  private: (bold) => [
    bold('Dodaj prywatnie'),
    ' niczego nie publikuje: produkt trafia do koszyka w karcie w tle.',
  ],
  nothingElse:
    'Nic więcej nie jest nigdzie wysyłane: nie mamy serwera. Jeśli Twoja przeglądarka synchronizuje rozszerzenia, przenosi Twoje ustawienia i najnowsze prośby do Twoich innych przeglądarek; możesz to wyłączyć w ustawieniach.',
  accessMeans: 'Co oznacza dostęp do sklepu',
  rules: 'Zasady X',
  rulesNote:
    'X zabrania skryptów, które publikują samoczynnie, masowo lub według harmonogramu. Tutaj jedno Twoje kliknięcie daje najwyżej jedną odpowiedź, którą najpierw widzisz. Jeśli wolisz samodzielnie kliknąć przycisk X, wybierz „Edytuj w polu odpowiedzi X”: wypełni pole, a resztę zostawi Tobie.',
  history: 'Czym był #AmazonCart?',
  historyNote:
    'W 2014 roku można było odpowiedzieć #AmazonCart na tweeta, a produkt trafiał do koszyka Amazon. Amazon później to wyłączył. To rozszerzenie przywraca tę funkcję, w Twojej własnej przeglądarce.',
  allSettings: 'Wszystkie ustawienia i sklepy',
  requests: 'Twoje prośby',
  privacy: 'Prywatność i bezpieczeństwo',

  sample: 'Wypróbuj: przykład',
  ifAccount: 'Jeśli Twoje konto X jest',
  accounts: { public: 'publiczne', protected: 'chronione', unknown: 'X tego nie mówi' },
  sampleAuthor: 'Przykładowy wpis',
  sampleTweet: 'Mój prezent dla wszystkich w tym roku:',
  sampleInvite:
    'Kliknij przycisk, aby zobaczyć, co możesz wybrać. Tutaj nic nie zostanie opublikowane ani dodane.',
  sampleClosed: 'Panel jest zamknięty. Nic się nie stało. Kliknij przycisk, aby otworzyć go ponownie.',
  wouldAdd: (store) => `produkt trafiłby do Twojego koszyka na ${store}, w karcie w tle.`,
  wouldOpen: (store) => `link otworzyłby się w karcie, bo nie ma jeszcze zezwolenia na ${store}.`,
  wouldReply: (hashtag) => `Na X „${hashtag}” zostałoby teraz wysłane przez pole odpowiedzi X.`,
  wouldEdit: (hashtag) =>
    `Na X otworzyłoby się teraz pole odpowiedzi z tekstem „${hashtag}” i czekałoby, aż klikniesz „Odpowiedz”.`,
  wouldFollow: (cart) => ` Potem ${cart}`,
  wouldPrivately: (cart) => `Na X ${cart} Nic nie byłoby publiczne.`,
  wouldRemember: ' Od tej chwili jedno kliknięcie robiłoby to bez pytania.',
  wasSample: ' To tylko przykład: niczego nie opublikowano, nie otwarto ani nie dodano.',
};
