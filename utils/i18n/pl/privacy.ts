import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Prywatność i bezpieczeństwo #AmazonCart',
  title: 'Prywatność i bezpieczeństwo',
  kept: 'Co jest przechowywane i gdzie',
  keptHere: (settings) => [
    'Nic nie jest wysyłane do nas ani do nikogo innego. Nie ma serwera, konta ani śledzenia, a rozszerzenie samo z nikim się nie łączy. Ta przeglądarka przechowuje Twoje prośby (wpis, link i nazwę produktu, konto, każdy krok i jego czas), konta X i sklepy Amazon, które tu widziano, oraz Twoje ustawienia we własnej pamięci rozszerzenia. Żadna strona internetowa nie może ich odczytać. Zostają, dopóki ich nie usuniesz albo nie odinstalujesz rozszerzenia; prośby, konta i sklepy zostają tylko tak długo, jak wybierzesz przy „Przechowuj moje prośby” w ',
    settings('ustawieniach'),
    '. Nie są zaszyfrowane.',
  ],
  keptInSync: (settings) => [
    'Gdy opcja „Udostępniaj między moimi przeglądarkami” jest włączona (tak jest domyślnie), Twoje ustawienia i krótka lista najnowszych próśb są też przechowywane w pamięci synchronizacji przeglądarki. Jeśli przeglądarka synchronizuje rozszerzenia, jej producent przenosi je do Twoich innych przeglądarek. Możesz to wyłączyć w ',
    settings('ustawieniach'),
    '.',
  ],
  keptTallies:
    'Jeśli prowadzisz zestawienie swojego wpisu, ta przeglądarka przechowuje też, kto i kiedy odpowiedział na niego z hashtagiem, ale nic z treści odpowiedzi. Zestawienie nigdy nie trafia do Twoich innych przeglądarek i jest usuwane po 90 dniach, chyba że zachowasz je dłużej.',
  keptPrivate:
    'W oknach prywatnych rozszerzenie nie działa. Nie widzi i nie przechowuje niczego, co tam robisz.',
  reads: 'Co czyta',
  readsX:
    'Na X: wpisy, szukając linków do Amazon; które konto jest zalogowane i czy jest chronione; Twoje własne odpowiedzi z hashtagiem oraz odpowiedzi od @MyAmazon i @MyAmazonUK.',
  readsThreads:
    'Na stronie pojedynczego wpisu na X: które z odpowiedzi pokazanych przez X mają #AmazonCart lub #AmazonBasket. Są tam liczone. Nic z tego nie jest przechowywane poza zestawieniem Twojego własnego wpisu.',
  readsAmazon:
    'W sklepach Amazon, na które zezwolisz, i w żadnych innych: czy strona pokazuje produkt, koszyk czy logowanie; numer, nazwę, cenę i sprzedawcę produktu; co jest w koszyku; czy Twoje konto jest zalogowane. Nigdy Twojego nazwiska, adresu, zamówień ani danych płatności.',
  others: 'Kto jeszcze się czegoś dowiaduje',
  othersX: 'X i wszyscy, którzy mogą czytać Twoje wpisy, widzą odpowiedź, którą publikujesz.',
  othersAmazon:
    'Amazon widzi, jaka strona jest otwierana i co jest dodawane, tak jak przy ręcznym dodawaniu. Link z wpisu otwieramy takim, jaki jest, razem z tagiem partnerskim, jeśli go zawiera. Ten tag widzisz przed wyborem.',
  protected: 'Przed czym Cię chronimy',
  protectedClicks:
    'Przed stronami, które udają kliknięcia albo zasłaniają nasz panel, by kliknięcie trafiło w coś, czego nie widać. Wtedy nic nie robimy i mówimy Ci o tym.',
  protectedMessages:
    'Przed stronami i innymi rozszerzeniami, które podszywają się pod nasze. Sprawdzamy, kto wysłał każdą wiadomość, a każdy nadawca może poprosić o bardzo niewiele.',
  protectedTwice:
    'Przed zrobieniem czegoś dwa razy. Wszystko, czego nie da się cofnąć, zapisujemy, zanim to zrobimy.',
  notProtected: 'Przed czym Cię nie chronimy',
  notProtectedUser:
    'Przed osobą, która korzysta z Twojego komputera i profilu przeglądarki. Widzi ona to samo co Ty.',
  notProtectedOthers:
    'Przed innymi rozszerzeniami, które mogą zmieniać strony X lub Amazon, i przed przeglądarką, nad którą ktoś przejął kontrolę.',
  welcome: 'Witamy',
  settings: 'Ustawienia',
};
