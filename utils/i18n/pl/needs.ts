import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon prosi o zalogowanie się. Zrób to w otwartej karcie.',
    'robot-check': 'Amazon chce sprawdzić, czy nie jesteś robotem. Odpowiedz na pytanie w otwartej karcie.',
    waf: 'Amazon sprawdza Twoją przeglądarkę. Zajrzyj do karty i dodaj produkt tam.',
    'age-check': 'Amazon pyta o Twój wiek. Odpowiedz w karcie i dodaj produkt tam.',
    options: 'Wybierz w karcie rozmiar, kolor lub inną opcję i dodaj produkt tam.',
    'buying-options':
      'Nie wiemy, którą ofertę dodać, więc niczego nie kliknęliśmy. Wybierz ofertę w karcie i dodaj ją tam.',
    'gift-card':
      'To karta podarunkowa, a Amazon pyta, dla kogo jest. Niczego nie kliknęliśmy. Wypełnij formularz w karcie i dodaj ją tam.',
    used: 'Wybrana oferta dotyczy używanego produktu. Niczego nie kliknęliśmy. Wybierz ofertę w karcie i dodaj ją tam.',
    renewed:
      'Wybrana oferta dotyczy odnowionego produktu. Niczego nie kliknęliśmy. Wybierz ofertę w karcie i dodaj ją tam.',
    subscription:
      'Wybrana oferta to subskrypcja. Niczego nie kliknęliśmy. Wybierz w karcie zakup jednorazowy i dodaj produkt tam.',
    'prime-price':
      'Amazon oferuje ten produkt w cenie Prime. Niczego nie kliknęliśmy. Wybierz w karcie tę cenę albo zwykłą i dodaj produkt tam.',
    deal: 'Tę okazję trzeba najpierw odebrać. Niczego nie kliknęliśmy. Odbierz ją w karcie albo wybierz tam inną ofertę.',
    'other-seller':
      'Link wskazuje jednego sprzedawcę, a strona Amazon pokazuje ofertę innego. Niczego nie kliknęliśmy. Wybierz sprzedawcę w karcie i dodaj produkt tam.',
    quantity:
      'Strona dodałaby więcej niż jedną sztukę. Niczego nie kliknęliśmy. Wybierz w karcie liczbę sztuk i dodaj produkt tam.',
    'not-delivered':
      'Amazon nie dostarcza tego produktu pod wybrany adres. Niczego nie kliknęliśmy. Wybierz w karcie inny adres i dodaj produkt tam.',
    grocery:
      'Artykuły spożywcze mają na Amazon osobny koszyk, więc w zwykłym koszyku tego nie ma. Jeśli chcesz ten produkt, kontynuuj w karcie.',
    haul: 'Amazon Haul ma osobny koszyk, więc w zwykłym koszyku tego nie ma. Jeśli chcesz ten produkt, kontynuuj w karcie.',
    business:
      'To oferta Amazon Business, więc produktu nie ma w Twoim koszyku. Wybierz ofertę w karcie i dodaj ją tam.',
    warranty: 'Amazon pyta, czy chcesz gwarancję. Odpowiedz w karcie, a potem sprawdź koszyk.',
    confirm: 'Amazon prosi o potwierdzenie. Produktu nie ma jeszcze w Twoim koszyku. Potwierdź w karcie.',
    'other-product':
      'Link zaprowadził do innego produktu lub sklepu, niż wskazywał. Nic nie dodano. Zajrzyj do karty.',
    'server-error': 'Strona Amazon nie wczytała się poprawnie. Sami nie spróbujemy ponownie. Odśwież kartę.',
    unreadable: 'Nie udało się odczytać strony Amazon, więc niczego nie kliknęliśmy. Dodaj produkt w karcie.',
    unseen:
      'Kliknęliśmy raz przycisk Amazon, ale nie zobaczyliśmy produktu w koszyku. Zajrzyj do koszyka, zanim klikniesz ponownie.',
    timeout: 'Strona Amazon nie wczytała się w ciągu minuty. Niczego nie kliknęliśmy. Zajrzyj do karty.',
    offline: 'Nie masz połączenia z internetem. Niczego nie kliknęliśmy. Gdy wróci, odśwież kartę.',
    'by-hand': 'Link jest otwarty. Możesz samodzielnie dodać produkt.',
  },
  refusals: {
    digital: 'Produktów cyfrowych nie da się dodać do koszyka. Ten możesz kupić na jego stronie Amazon.',
    unavailable: 'Tego produktu chwilowo nie ma na Amazon. Nic nie dodano. Spróbuj innego dnia.',
    'not-found': 'Tej strony już nie ma na Amazon. Nic nie dodano. Poproś autora o inny link.',
    'not-in-your-store': 'Twój sklep nie ma tego produktu. Nic nie dodano. Możesz za to użyć linku z wpisu.',
    'no-product': 'Ten link nie prowadzi do produktu. Nic nie dodano. Możesz go otworzyć i sprawdzić.',
  },
};
