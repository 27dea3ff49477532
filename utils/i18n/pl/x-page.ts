import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X zmienił tę stronę',
    'no-bar': 'X lub inne rozszerzenie zmieniło tę stronę',
    'bar-rebuilt': 'Inne rozszerzenie zmieniło tę stronę',
    'taken-out': 'Coś ciągle usuwa nasz przycisk',
    'other-copy': 'To rozszerzenie jest zainstalowane dwa razy',
  },
  details: {
    unreadable:
      'Nie umiemy odczytać wpisów na niej, więc może brakować przycisku #AmazonCart. Twoje prośby są bezpieczne. Odśwież stronę. Jeśli przycisku nadal brakuje, poszukaj aktualizacji tego rozszerzenia.',
    'no-bar':
      'Nie rozpoznajemy rzędu przycisków pod wpisami, więc nie mamy gdzie umieścić naszego. Twoje prośby są bezpieczne. Odśwież stronę. Jeśli przycisku nadal brakuje, poszukaj aktualizacji tego rozszerzenia.',
    'bar-rebuilt':
      'Wygląda na to, że przebudowało rząd przycisków pod wpisami, więc nie mamy gdzie umieścić naszego. Twoje prośby są bezpieczne. Wyłącz tamto rozszerzenie na X i odśwież stronę.',
    'taken-out':
      'Wygląda na to, że inne rozszerzenie ciągle usuwa przycisk #AmazonCart spod wpisów. Twoje prośby są bezpieczne. Wyłącz tamto rozszerzenie na X i odśwież stronę.',
    'other-copy':
      'Każda kopia ma własną listę próśb, a tylko jedna pokazuje swój przycisk. Wyeksportuj to, co chcesz zachować: „Aktywność”, „Twoje dane”. Potem usuń jedną kopię na liście rozszerzeń przeglądarki.',
  },
  noticed: (ago) => `Zauważono na X ${ago}.`,
  copyReport: 'Kopiuj raport',
  reportHolds:
    'Raport opisuje tylko budowę strony, bez żadnych jej słów, nazwisk i adresów. Nigdzie go nie wysyłamy: Ty decydujesz, kto go dostanie.',
  copied: 'Raport skopiowany. Wklej go tam, gdzie chcesz zgłosić problem.',
  notCopied: 'Nie udało się skopiować raportu. Spróbuj ponownie.',
};
