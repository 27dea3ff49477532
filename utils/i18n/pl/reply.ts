import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Okno odpowiedzi X jest otwarte i zawiera już Twoją odpowiedź. Nic nie zostanie opublikowane, dopóki nie klikniesz tam „Odpowiedz”.',
  windowSends:
    'Okno X jest otwarte i zawiera już Twoją odpowiedź. Jeśli odpowiedź nadal tam czeka, kliknij przycisk X, aby ją opublikować.',
  inWindow: {
    unknown:
      'Nic jeszcze nie opublikowano. Sprawdź, czy pole X zawiera Twój hashtag i nic więcej, a potem kliknij przycisk X, aby go opublikować.',
    draft:
      'Pole X zawiera coś więcej niż Twój hashtag, więc go nie ruszaliśmy. Nic nie opublikowano. Usuń resztę i kliknij przycisk X albo zamknij to okno.',
    target:
      'Nie wiemy, czy pole X odpowiada na właściwy wpis z właściwego konta, więc go nie ruszaliśmy. Nic nie opublikowano. Sprawdź jedno i drugie, a potem kliknij przycisk X albo zamknij to okno.',
    late: 'X potrzebował zbyt dużo czasu, więc niczego tu nie kliknęliśmy. Nic nie opublikowano. Jeśli nadal chcesz odpowiedzieć, kliknij przycisk X.',
  },
  boxDidNotOpen:
    'Pole odpowiedzi X się tu nie otworzyło, więc otworzyliśmy okno odpowiedzi X z Twoją odpowiedzią. Nic nie zostanie opublikowane, dopóki nie klikniesz tam „Odpowiedz”.',
  textDidNotTake:
    'Nie udało się wypełnić pola odpowiedzi X, więc otworzyliśmy okno odpowiedzi X z Twoją odpowiedzią. Nic nie zostanie opublikowane, dopóki nie klikniesz tam „Odpowiedz”.',
  targetUnclear:
    'Nie wiemy, którego wpisu dotyczy pole odpowiedzi X, więc dla tego otworzyliśmy okno odpowiedzi X. Nic nie zostanie opublikowane, dopóki nie klikniesz tam „Odpowiedz”.',
  filledIn:
    'Pole odpowiedzi X jest wypełnione. Nic nie zostanie opublikowane, dopóki nie klikniesz tam „Odpowiedz”.',
  sending: 'Wysyłamy odpowiedź przez pole odpowiedzi X…',
  postingSoon: (hashtag, title) =>
    `Twoja odpowiedź ${hashtag} („${title}”) zostanie wysłana za 5 sekund. Do tego czasu możesz ją cofnąć.`,
  movedOnFirst:
    'Strona zmieniła się, zanim odpowiedź została wysłana, więc nic nie opublikowano. Jeśli nadal chcesz odpowiedzieć, kliknij przycisk jeszcze raz.',
  movedOn:
    'X umieścił tu inny wpis, więc przerwaliśmy. Niczego nie wysłano ani nie dodano. Jeśli chcesz produkt z tego wpisu, kliknij jego przycisk.',
  movedAway:
    'Klikniętego wpisu już tu nie ma, więc przerwaliśmy. Niczego nie wysłano ani nie dodano. Znajdź go ponownie i kliknij jego przycisk.',
  tooLate:
    'Od kliknięcia minęło zbyt dużo czasu, być może strona lub komputer były uśpione, więc przerwaliśmy. Niczego nie wysłano ani nie dodano. Zamknij pole odpowiedzi X, jeśli jest otwarte, i kliknij przycisk jeszcze raz.',
  otherAccount:
    'Pole odpowiedzi X należy do innego konta niż to, które podaliśmy, więc przerwaliśmy. Nic nie wysłano. Zamknij pole i kliknij przycisk jeszcze raz.',
  accountChanged:
    'Przed kliknięciem zmieniło się Twoje konto X albo to, kto może czytać jego odpowiedzi, więc nic nie wysłano. Przeczytaj to ponownie i wybierz.',
  openedPrivately: 'Link jest otwarty w nowej karcie. Nic nie opublikowano.',
  adding: (title) => `Dodajemy „${title}” do koszyka w karcie w tle. Nic nie opublikowano.`,
  addingMany: (count) =>
    plural(count, {
      one: `Dodajemy ${count} produkt do koszyka. Nic nie opublikowano.`,
      few: `Dodajemy ${count} produkty do koszyka, jeden po drugim. Nic nie opublikowano.`,
      many: `Dodajemy ${count} produktów do koszyka, jeden po drugim. Nic nie opublikowano.`,
      other: `Dodajemy ${count} produktu do koszyka, jeden po drugim. Nic nie opublikowano.`,
    }),
  inCart: (title, price, store) => `✓ „${title}”${price && `, ${price},`} jest w Twoim koszyku na ${store}.`,
  allInCart: (count) =>
    plural(count, {
      one: `✓ ${count} produkt jest w Twoim koszyku.`,
      few: `✓ Wszystkie ${count} produkty są w Twoim koszyku.`,
      many: `✓ Wszystkie produkty (${count}) są w Twoim koszyku.`,
      other: `✓ Wszystkie produkty (${count}) są w Twoim koszyku.`,
    }),
  someInCart: (done, count) =>
    plural(done, {
      one: `${done} z ${count} produktów jest w Twoim koszyku.`,
      few: `${done} z ${count} produktów są w Twoim koszyku.`,
      many: `${done} z ${count} produktów jest w Twoim koszyku.`,
      other: `${done} z ${count} produktów jest w Twoim koszyku.`,
    }),
  about: (title, what) => `„${title}”: ${what}`,
  removed:
    'Ta prośba została usunięta z Twojej listy, więc już jej nie śledzimy. Jeśli była jeszcze w toku, sprawdź swój koszyk Amazon.',
  allowInWindow: (store) =>
    `Zezwól na ${store} w małym oknie, a dodamy produkt za Ciebie. Nic nie opublikowano.`,
  askedAfterAll:
    'Nie mamy pewności, czy przycisk był widoczny w chwili kliknięcia, więc jeszcze nic nie zrobiliśmy. Wybierz tutaj.',
  oneAtATime:
    'Inna odpowiedź jest jeszcze wysyłana, więc dla tego wpisu nic nie wysłano. Spróbuj ponownie za chwilę.',
  stillStarting:
    'Twój poprzedni wybór dla tego wpisu jest jeszcze wykonywany, więc nie zaczęliśmy niczego nowego. Spróbuj ponownie za chwilę.',
  posted: 'Twoja odpowiedź jest opublikowana. X to potwierdził.',
  postedNotNoted:
    'Twoja odpowiedź jest opublikowana, ale nie udało się tego zapisać, więc niczego nie dodajemy do koszyka. Otwórz raz swoją odpowiedź na X, a ją zapiszemy.',
  cartFollows: 'Produkt jest w drodze do Twojego koszyka.',
  linkFollows: 'Link jest otwarty w karcie za tą.',
  noTweetFocused:
    'Pod wskaźnikiem ani w zaznaczeniu nie ma wpisu z linkiem do Amazon. Niczego nie wysłano ani nie otwarto. Wskaż taki wpis i spróbuj ponownie.',
  noProductInLink:
    'O ile widzimy, ten link nie prowadzi do produktu Amazon albo nie należy do samego wpisu. Niczego nie wysłano ani nie otwarto. Użyj menu na linku do produktu we wpisie.',
  held: 'X wstrzymuje na chwilę Twoją odpowiedź, aby można ją było jeszcze cofnąć („Cofnij wpis”). Przycisk pokaże, kiedy zostanie opublikowana. Możesz przeglądać dalej.',
  abandoned: {
    closed: 'Pole odpowiedzi zostało zamknięte i nie zauważyliśmy, aby odpowiedź została wysłana.',
    'other-words':
      'To, co wysłano z pola odpowiedzi X, nie zawiera hashtagu, więc niczego nie dodaliśmy do koszyka. Jeśli nadal chcesz ten produkt, kliknij przycisk jeszcze raz.',
    undone:
      'Odpowiedź została cofnięta, zanim X ją wysłał. Niczego nie opublikowano ani nie dodano do koszyka.',
  },
  seeReply: 'Zobacz swoją odpowiedź',
  xSays: 'Komunikat X:',
  clickProblems: {
    quick: 'Kliknięcie nastąpiło, zanim można było to przeczytać, więc nic nie zrobiliśmy. Wybierz ponownie.',
    hidden:
      'Coś na tej stronie zasłoniło lub zmieniło część tego okienka w chwili kliknięcia, więc nic nie zrobiliśmy. Przeczytaj je jeszcze raz i wybierz. Jeśli to się powtarza, odśwież stronę.',
  },
  failures: {
    'logged-out':
      'Nie ma tu zalogowanego konta X. Nic nie wysłano. Zaloguj się do X i kliknij przycisk jeszcze raz.',
    restricted:
      'Autor ogranicza, kto może odpowiadać na ten wpis. Nic nie wysłano. Nadal możesz dodać produkt prywatnie.',
    'wrong-target':
      'Pole odpowiedzi X miało odpowiedzieć na inny wpis, więc przerwaliśmy. Nic nie wysłano. Zamknij pole i kliknij przycisk jeszcze raz.',
    'draft-in-the-way':
      'Pole odpowiedzi X zawiera już Twój własny tekst, zdjęcie, ankietę lub zaplanowaną datę, więc go nie ruszaliśmy. Nic nie wysłano. Dokończ to lub wyczyść, a potem kliknij przycisk jeszcze raz.',
    'refused-by-x':
      'X nie przyjął Twojej odpowiedzi, więc nic nie opublikowano. Sami nie spróbujemy ponownie. Spróbuj później albo dodaj produkt prywatnie.',
    'rate-limited':
      'X informuje, że to konto publikuje zbyt często. Nic nie opublikowano i sami nie spróbujemy ponownie. Poczekaj trochę albo dodaj produkt prywatnie.',
    duplicate:
      'X nie opublikował Twojej odpowiedzi, najpewniej dlatego, że taka sama już tu jest. Nic nie zostało opublikowane dwa razy i nie musisz nic robić.',
    unseen:
      'Nie widzieliśmy, aby X potwierdził Twoją odpowiedź, więc może być opublikowana albo nie. Sami nie spróbujemy ponownie. Sprawdź odpowiedzi na ten wpis, zanim spróbujesz jeszcze raz.',
  },
};
