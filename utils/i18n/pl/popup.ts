import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const popup: Catalogue['popup'] = {
  account: 'Konto X',
  badges: { public: 'Publiczne', protected: 'Chronione', unknown: 'Nieznane' },
  visibleTo: {
    public: 'Wszyscy na X widzą Twoje odpowiedzi.',
    protected: 'Twoi obserwujący widzą Twoje odpowiedzi.',
    unknown: 'Nie wiemy, kto widzi Twoje odpowiedzi. Załóż, że wszyscy.',
  },
  wasProtected: (ago) =>
    `Konto było chronione ${ago}, ale mogło się to zmienić. Załóż, że wszyscy widzą Twoje odpowiedzi.`,
  accountSeen: (ago) => `Widziane ${ago}`,
  noAccount: 'Jeszcze nie widzieliśmy',
  noAccountNote: 'Otwórz raz X, a zobaczysz tu, kto widzi Twoje odpowiedzi.',
  linkedToAmazon: 'Połączone z Amazon',
  linked: 'Tak',
  notLinked: 'Nie',
  accordingTo: (service, ago) => `Według @${service}, ${ago}.`,

  noStore: 'Nie ma jeszcze zezwolenia na żaden sklep, więc linki po prostu się otwierają.',
  chooseStore: 'Wybierz swój sklep',
  settings: 'Ustawienia',

  needsYou: (count) => `Czeka na Ciebie (${count})`,
  allNeeds: (count) => `Zobacz wszystkie (${count}) w sekcji „Aktywność”`,
  latest: 'Ostatnie prośby',
  none: 'Jeszcze nic. Szukaj przycisku #AmazonCart pod wpisami z linkiem do Amazon.',
  putAside: (count) =>
    plural(count, {
      one: 'Nie udało się odczytać jednego zapisu, więc go odłożyliśmy. Wszystkie inne są bezpieczne.',
      few: `Nie udało się odczytać ${count} zapisów, więc je odłożyliśmy. Wszystkie inne są bezpieczne.`,
      many: `Nie udało się odczytać ${count} zapisów, więc je odłożyliśmy. Wszystkie inne są bezpieczne.`,
      other: `Nie udało się odczytać ${count} zapisu, więc je odłożyliśmy. Wszystkie inne są bezpieczne.`,
    }),
  mayBeEvicted:
    'Gdy na urządzeniu zabraknie miejsca, przeglądarka może usunąć tę listę. Dla pewności eksportuj ją co jakiś czas: „Aktywność”, „Twoje dane”.',
  activity: 'Aktywność',
  settingsAndStores: 'Ustawienia i sklepy',
  help: 'Pomoc',
};
