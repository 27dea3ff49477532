import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const request: Catalogue['request'] = {
  replySent: 'Odpowiedź wysłana; czekamy, aż X ją potwierdzi',
  replyOpen: 'Pole odpowiedzi otwarte; nic jeszcze nie opublikowano',
  replyAbandoned: {
    closed: 'Pole odpowiedzi zamknięte; nie widzieliśmy odpowiedzi',
    'other-words': 'Z pola odpowiedzi wysłano coś innego',
    undone: 'Odpowiedź cofnięta, zanim X ją wysłał',
  },
  replyUnsure: 'Odpowiedź niepotwierdzona: sprawdź wpis',
  notReplied: (why) => `Nie odpowiedziano: ${why}`,
  replyPosted: 'Odpowiedź opublikowana',
  replyDeleted: 'Odpowiedź usunięta',
  failures: {
    'logged-out': 'konto X było wylogowane',
    restricted: 'autor ogranicza, kto może odpowiadać',
    'wrong-target': 'pole odpowiedzi X dotyczyło innego wpisu',
    'draft-in-the-way': 'w polu odpowiedzi X był już Twój szkic',
    'refused-by-x': 'X jej nie przyjął',
    'rate-limited': 'to konto publikuje zbyt często',
    duplicate: 'taka sama odpowiedź jest już opublikowana',
    unseen: 'niepotwierdzona',
  },
  answers: {
    added: (by) => `@${by} informuje, że dodano produkt.`,
    'not-linked': (by) => `@${by} informuje, że Twoje konto X nie jest połączone z Amazon.`,
    refused: (by) => `@${by} informuje, że nie dodano produktu.`,
    unrecognised: (by) => `@${by} przysyła odpowiedź, której nie umiemy odczytać: `,
  },
  origins: {
    elsewhere: 'Odpowiedź z innego miejsca: widzieliśmy ją na X',
    device: 'Prośba z innej Twojej przeglądarki',
  },

  tweetBy: (author) => ['Wpis ', author],
  yourReply: 'Twoja odpowiedź',
  addToCart: 'Dodaj do koszyka',
  openOnAmazon: 'Otwórz na Amazon',

  repliedByPhone: 'Masz na X odpowiedź z hashtagiem wysłaną z telefonu?',
  repliedElsewhereWaiting: (count) =>
    plural(count, {
      one: 'Jednego produktu z Twoich odpowiedzi z innych miejsc nie ma jeszcze w koszyku.',
      few: `${count} produktów z Twoich odpowiedzi z innych miejsc nie ma jeszcze w koszyku.`,
      many: `${count} produktów z Twoich odpowiedzi z innych miejsc nie ma jeszcze w koszyku.`,
      other: `${count} produktu z Twoich odpowiedzi z innych miejsc nie ma jeszcze w koszyku.`,
    }),
  repliedWaiting: (count) =>
    plural(count, {
      one: 'Jednego produktu, którego dotyczy Twoja odpowiedź, nie ma jeszcze w koszyku.',
      few: `${count} produktów, których dotyczą Twoje odpowiedzi, nie ma jeszcze w koszyku.`,
      many: `${count} produktów, których dotyczą Twoje odpowiedzi, nie ma jeszcze w koszyku.`,
      other: `${count} produktu, których dotyczą Twoje odpowiedzi, nie ma jeszcze w koszyku.`,
    }),
  addAll: (count) => `Dodaj wszystkie (${count}) do koszyka`,
  lookThroughReplies: 'Sprawdź swoje odpowiedzi na X',
  lookForMore: 'Sprawdź, czy są inne',

  priceNow: (price) => `teraz ${price}`,
  priceLastSeen: (price) => `ostatnio ${price}`,
  priceLess: (amount) => `o ${amount} taniej`,
  priceMore: (amount) => `o ${amount} drożej`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'w chwili prośby' : 'przy dodaniu'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
