import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const data: Catalogue['data'] = {
  export: 'Eksportuj',
  exportNote:
    'Zapisuje w pliku na Twoim urządzeniu wszystko, co rozszerzenie przechowuje w tej przeglądarce. Nic nie jest nigdzie wysyłane. Plik JSON można ponownie zaimportować; CSV otworzysz w arkuszu kalkulacyjnym, jeden wiersz na prośbę.',
  exportJson: 'Eksportuj JSON',
  exportCsv: 'Eksportuj CSV',
  writing: 'Zapisywanie…',
  notWritten: 'Nie udało się zapisać pliku. Nic się nie zmieniło. Spróbuj ponownie.',
  columns: {
    askedAt: 'Data prośby',
    product: 'Produkt',
    store: 'Sklep',
    asin: 'ASIN',
    author: 'Autor',
    tweet: 'Wpis',
    link: 'Link',
    account: 'Konto',
    visibility: 'Widoczność',
    reply: 'Odpowiedź',
    replyAddress: 'Adres odpowiedzi',
    cart: 'Koszyk',
    price: 'Cena na stronie',
    changedAt: 'Ostatnia zmiana',
  },

  import: 'Importuj',
  importNote:
    'Dodaje zawartość wyeksportowanego tu pliku JSON. Nic nie zostanie dodane dwa razy ani nadpisane, a prośby, które w pliku były w toku, nie ruszą ponownie.',
  choose: 'Wybierz plik…',
  reading: 'Wczytywanie…',
  importing: 'Importowanie…',
  fresh: 'nowe',
  merged: 'z nowościami do prośby, którą już masz',
  unchanged: 'już tu są, bez zmian',
  refused: 'nieczytelne, pominięte',
  tallies: 'do zakładki „Kampanie”',
  removedBefore: (count) =>
    plural(count, {
      one: 'Jedna z nowych próśb była już usunięta z tej listy. Wróci na nią.',
      few: `${count} z nowych próśb były już usunięte z tej listy. Wrócą na nią.`,
      many: `${count} z nowych próśb było już usuniętych z tej listy. Wrócą na nią.`,
      other: `${count} z nowych próśb było już usunięte z tej listy. Wrócą na nią.`,
    }),
  takeSettings: 'Użyj też ustawień z pliku',
  imported: (fresh, merged, unchanged) =>
    `Zaimportowano. Nowe: ${fresh}, zaktualizowane: ${merged}, bez zmian: ${unchanged}.`,
  talliesLeftOut: (count, most) =>
    `Zestawienia pominięte, bo mieści się tylko ${most}: ${count}. Usuń któreś w zakładce „Kampanie” i zaimportuj plik ponownie.`,
  allWasHere: 'Wszystko z tego pliku już tu było.',
  tooLarge: (megabytes) =>
    `Ten plik ma więcej niż ${megabytes} MB, a większych nie możemy wczytać. Nic się nie zmieniło.`,
  notOurs: 'Ten plik nie pochodzi z eksportu tego rozszerzenia. Nic się nie zmieniło. Wybierz inny.',
  fromLater:
    'Ten plik pochodzi z nowszej wersji rozszerzenia. Nic się nie zmieniło. Zaktualizuj rozszerzenie i spróbuj ponownie.',
  broken: 'Coś poszło nie tak, więc niczego nie zaimportowano. Spróbuj ponownie.',
  full: 'Przeglądarka nie ma już miejsca na ten plik, więc niczego nie zaimportowano. To, co już masz, jest bezpieczne. Zwolnij trochę miejsca na tym urządzeniu i spróbuj ponownie.',

  unreadable: 'Nieczytelne zapisy',
  unreadableNote: (count) =>
    plural(count, {
      one: 'Nie możemy odczytać jednego zapisu: jest uszkodzony albo zapisała go nowsza wersja rozszerzenia. Zostaje bez zmian, a eksport JSON go zawiera. Wszystkie inne Twoje zapisy są bezpieczne.',
      few: `Nie możemy odczytać ${count} zapisów: są uszkodzone albo zapisała je nowsza wersja rozszerzenia. Zostają bez zmian, a eksport JSON je zawiera. Wszystkie inne Twoje zapisy są bezpieczne.`,
      many: `Nie możemy odczytać ${count} zapisów: są uszkodzone albo zapisała je nowsza wersja rozszerzenia. Zostają bez zmian, a eksport JSON je zawiera. Wszystkie inne Twoje zapisy są bezpieczne.`,
      other: `Nie możemy odczytać ${count} zapisu: są uszkodzone albo zapisała je nowsza wersja rozszerzenia. Zostają bez zmian, a eksport JSON je zawiera. Wszystkie inne Twoje zapisy są bezpieczne.`,
    }),
  putAside: (when) => `Odłożono: ${when}`,

  deleteAll: 'Usuń wszystko',
  deleteAllNote: (link) => [
    'Usuwa wszystko, co rozszerzenie przechowuje w tej przeglądarce: Twoje prośby, ich obrazki, zestawienia oraz to, jakie konta X i sklepy Amazon widziało. To, co opublikowano na X, zostaje tam: ',
    link('najpierw sprawdź swoje odpowiedzi na X'),
    '.',
  ],
  deleteAllAsk: 'Usuń wszystko…',
  really: 'Na pewno usunąć wszystko?',
  reallyRequests: (all, count) =>
    plural(count, {
      one: 'Usunąć Twoją prośbę i całą resztę?',
      few: `Usunąć wszystkie ${all} prośby i całą resztę?`,
      many: `Usunąć wszystkie prośby (${all}) i całą resztę?`,
      other: `Usunąć wszystkie prośby (${all}) i całą resztę?`,
    }),
  stillPublic: (some, count) =>
    plural(count, {
      one: 'Jedna Twoja publiczna odpowiedź jest nadal na X. Usunięcie danych tutaj jej nie usunie, a my nie będziemy już mogli jej pokazać na liście.',
      few: `${some} Twoje publiczne odpowiedzi są nadal na X. Usunięcie danych tutaj ich nie usunie, a my nie będziemy już mogli pokazać ich na liście.`,
      many: `${some} Twoich publicznych odpowiedzi jest nadal na X. Usunięcie danych tutaj ich nie usunie, a my nie będziemy już mogli pokazać ich na liście.`,
      other: `${some} Twojej publicznej odpowiedzi jest nadal na X. Usunięcie danych tutaj ich nie usunie, a my nie będziemy już mogli pokazać ich na liście.`,
    }),
  noUndo: 'Tego nie można cofnąć.',
  resetSettings: 'Przywróć też ustawienia domyślne',
  yesDelete: 'Tak, usuń wszystko',
  keep: 'Zachowaj wszystko',
  deleted: 'Wszystko zostało stąd usunięte. To, co opublikowano na X, nadal tam jest.',
};
