import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Prośba z wpisu @${author}`,
  composing: {
    send: 'Za chwilę wyślemy odpowiedź',
    edit: 'Pole odpowiedzi wypełnione',
    intent: 'Otwarto okno odpowiedzi X',
  },
  pressing: 'Kliknęliśmy przycisk odpowiedzi X',
  postedShown: 'Odpowiedź opublikowana: X pokazał link do niej',
  postedSeen: 'Odpowiedź widoczna pod wpisem',
  deleted: {
    menu: 'Odpowiedź usunięta w menu X, nie ma jej już na stronie',
    page: 'Odpowiedzi nie ma już na X',
    told: 'Wiemy od Ciebie, że odpowiedzi już nie ma',
  },
  failed: (why, said) => `${why} Komunikat X: ${said}`,
  queued: 'Czeka na dodanie do koszyka',
  reading: 'Otwarto link w karcie',
  productPage: (product) => `Strona produktu: ${product}`,
  priceThen: (price) => `Cena w tamtej chwili: ${price}`,
  priceSeen: (price) => `Cena na stronie: ${price}`,
  adding: 'Kliknęliśmy raz przycisk dodawania na Amazon',
  checking: 'Sprawdziliśmy koszyk',
  inCart: (seen) => `W Twoim koszyku: ${seen}`,
  interrupted: {
    browser: 'Przeglądarka przestała działać',
    'tab-closed': 'Karta została zamknięta',
    'waited-too-long': 'Produkt czekał na swoją kolej 30 minut',
  },
  authorsLink: 'Link z wpisu:',
};
