import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Czeka na swoją kolej',
  opening: 'Otwieramy stronę produktu',
  adding: 'Kliknęliśmy przycisk dodawania na Amazon; czekamy, aż produkt będzie w koszyku',
  interrupted: {
    browser: 'Nie dodano: przeglądarka przestała działać',
    'tab-closed': 'Nie dodano: karta została zamknięta',
    'waited-too-long': 'Nie dodano: produkt czekał na swoją kolej 30 minut',
  },
  opened: 'Otwarto link; niczego nie dodaliśmy',
  needsYou: (why) => `Czeka na Ciebie: ${why}`,
  notAdded: (why) => `Nie dodano: ${why}`,
  inCart: 'W Twoim koszyku',
  manyInCart: (quantity) => `W Twoim koszyku (${quantity})`,
  left: 'Już nie ma w Twoim koszyku',
};
