import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Antwort gesendet; wir warten, bis X sie bestätigt',
  replyOpen: 'Antwortfeld offen; noch nichts gepostet',
  replyAbandoned: {
    closed: 'Antwortfeld geschlossen; wir haben keine Antwort gesehen',
    'other-words': 'Aus dem Antwortfeld wurde etwas anderes gesendet',
    undone: 'Du hast die Antwort zurückgenommen, bevor X sie gesendet hat',
  },
  replyUnsure: 'Antwort nicht bestätigt: Sieh unter dem Post nach',
  notReplied: (why) => `Nicht geantwortet: ${why}`,
  replyPosted: 'Antwort gepostet',
  replyDeleted: 'Antwort gelöscht',
  failures: {
    'logged-out': 'Du warst bei X abgemeldet',
    restricted: 'Der Autor schränkt ein, wer antworten kann',
    'wrong-target': 'Das Antwortfeld von X gehörte zu einem anderen Post',
    'draft-in-the-way': 'Im Antwortfeld von X stand schon ein Entwurf von dir',
    'refused-by-x': 'X hat sie nicht angenommen',
    'rate-limited': 'Dieses Konto postet zu oft',
    duplicate: 'Du hast dieselbe Antwort schon gepostet',
    unseen: 'nicht bestätigt',
  },
  answers: {
    added: (by) => `@${by} sagt, dass es hinzugefügt wurde.`,
    'not-linked': (by) => `@${by} sagt, dass dein X-Konto nicht mit Amazon verknüpft ist.`,
    refused: (by) => `@${by} sagt, dass es nicht hinzugefügt wurde.`,
    unrecognised: (by) => `@${by} hat eine Antwort gesendet, die wir nicht lesen konnten: `,
  },
  origins: {
    elsewhere: 'Anderswo geantwortet: Wir haben deine Antwort auf X gesehen',
    device: 'In einem anderen deiner Browser angefragt',
  },

  tweetBy: (author) => ['Post von ', author],
  yourReply: 'Deine Antwort',
  addToCart: 'In den Einkaufswagen',
  openOnAmazon: 'Bei Amazon öffnen',

  repliedByPhone: 'Hast du vom Handy aus mit dem Hashtag geantwortet?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Ein Produkt, für das du anderswo geantwortet hast, ist noch nicht in deinem Einkaufswagen.'
      : `${count} Produkte, für die du anderswo geantwortet hast, sind noch nicht in deinem Einkaufswagen.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Ein Produkt, für das du geantwortet hast, ist noch nicht in deinem Einkaufswagen.'
      : `${count} Produkte, für die du geantwortet hast, sind noch nicht in deinem Einkaufswagen.`,
  addAll: (count) => `Alle ${count} in den Einkaufswagen`,
  lookThroughReplies: 'Deine Antworten auf X ansehen',
  lookForMore: 'Nach weiteren suchen',

  priceNow: (price) => `jetzt ${price}`,
  priceLastSeen: (price) => `zuletzt ${price}`,
  priceLess: (amount) => `${amount} günstiger`,
  priceMore: (amount) => `${amount} teurer`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'bei der Anfrage' : 'beim Hinzufügen'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
