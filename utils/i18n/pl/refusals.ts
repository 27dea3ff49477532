import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Twoja odpowiedź na ten wpis jest już otwarta w innej karcie lub innym oknie, więc stąd nic nie wysłano. Najpierw dokończ ją lub zamknij.',
  'already-adding':
    'Ten produkt z tego wpisu jest już w drodze do koszyka, więc nie dodaliśmy go drugi raz. Gdy tam będzie, możesz go dodać ponownie.',
  'unknown-request':
    'Nie mamy już o tym zapisu, więc nic nie wysłano. Zamknij to i kliknij przycisk jeszcze raz.',
  'not-here': 'To zaczęło się w innej karcie, więc tutaj nic się nie stało. Kontynuuj w tamtej karcie.',
  'not-openable': 'Ten link nie prowadzi do sklepu Amazon, który znamy, więc go nie otworzyliśmy.',
  'under-way':
    'To jest jeszcze w toku, więc nie zostało usunięte. Poczekaj, aż się skończy, albo zamknij jego kartę, a potem usuń.',
  'too-often':
    'Z tej strony przyszło zbyt wiele próśb w ciągu minuty, więc dla tej nic nie wysłano ani nie dodano. Wcześniejsze trwają dalej. Poczekaj minutę i spróbuj ponownie.',
  'not-author':
    'Zestawienie można prowadzić tylko dla wpisów konta, które jest tu zalogowane, więc nic nie zapisano. Odśwież stronę i spróbuj ponownie.',
  'too-many-tallies':
    'Masz już tyle zestawień, ile się mieści, więc tego nie rozpoczęliśmy. Usuń jedno z nich w zakładce „Kampanie” na stronie aktywności i spróbuj ponownie.',
  unexpected: 'Coś poszło nie tak w rozszerzeniu. Odśwież stronę i spróbuj ponownie.',
  refused:
    'Przeglądarka nie pozwala rozszerzeniu niczego tu zapisać, więc nic nie wysłano ani nie dodano. Spróbuj w oknie, które nie jest prywatne, albo pozwól rozszerzeniu zapisywać dane w ustawieniach przeglądarki.',
  full: 'Przeglądarka nie ma już miejsca, aby to zapisać, więc nic więcej nie wysyłamy ani nie dodajemy. Wszystko, co zapisano wcześniej, jest bezpieczne. Zwolnij trochę miejsca na tym urządzeniu i spróbuj ponownie.',
  blocked:
    'Rozszerzenie właśnie zaktualizowano, a strona jego starszej wersji jest nadal otwarta, więc nic nie wysłano ani nie dodano. Wszystko, co zapisano wcześniej, jest bezpieczne. Zamknij wszystkie karty rozszerzenia i spróbuj ponownie.',
  newer:
    'Twoją listę zapisała nowsza wersja rozszerzenia, a ta starsza jej nie rusza. Nic nie wysłano ani nie dodano i nic nie przepadło. Zaktualizuj rozszerzenie i spróbuj ponownie.',
  broken:
    'Przeglądarka nie mogła otworzyć Twojej zapisanej listy, więc nic więcej nie wysyłamy ani nie dodajemy. Spróbuj ponownie. Jeśli to nie pomoże, uruchom przeglądarkę ponownie.',
};
