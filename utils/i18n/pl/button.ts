import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'dodaj ten produkt do koszyka Amazon',
  oneClick: {
    reply: 'jedno kliknięcie publikuje to publicznie',
    edit: 'jedno kliknięcie wypełnia pole odpowiedzi X',
    private: 'jedno kliknięcie dodaje produkt prywatnie',
  },
  labels: {
    replying: 'Odpowiadanie…',
    replied: 'Odpowiedziano',
    adding: 'Dodawanie…',
    'in-cart': 'W koszyku',
    'needs-you': 'Czeka na Ciebie',
    'not-added': 'Nie dodano',
    'left-cart': 'Nie ma w koszyku',
    opened: 'Otwarto link',
    unsure: 'Sprawdź odpowiedź',
    refused: 'Nie wysłano',
    orphaned: 'Odśwież stronę',
  },
  tooltips: {
    unsure: 'Sprawdź odpowiedź. Nie widzieliśmy potwierdzenia X',
    orphaned: 'Odśwież stronę. Rozszerzenie zaktualizowano, wczytano ponownie lub wyłączono',
  },
};
