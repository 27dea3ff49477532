import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Risposta inviata; aspettiamo la conferma di X',
  replyOpen: 'Riquadro di risposta aperto; ancora nulla di pubblicato',
  replyAbandoned: {
    closed: 'Riquadro di risposta chiuso; nessuna risposta vista',
    'other-words': 'Dal riquadro di risposta è stato inviato altro',
    undone: 'Hai annullato la risposta prima che X la inviasse',
  },
  replyUnsure: 'Risposta non confermata: controlla il post',
  notReplied: (why) => `Nessuna risposta: ${why}`,
  replyPosted: 'Risposta pubblicata',
  replyDeleted: 'Risposta eliminata',
  failures: {
    'logged-out': 'non avevi effettuato l’accesso a X',
    restricted: 'l’autore limita chi può rispondere',
    'wrong-target': 'il riquadro di risposta di X era per un altro post',
    'draft-in-the-way': 'il riquadro di risposta di X conteneva già una tua bozza',
    'refused-by-x': 'X non l’ha accettata',
    'rate-limited': 'questo account pubblica troppo spesso',
    duplicate: 'hai già pubblicato la stessa risposta',
    unseen: 'non confermata',
  },
  answers: {
    added: (by) => `@${by} dice che è stato aggiunto.`,
    'not-linked': (by) => `@${by} dice che il tuo account X non è collegato ad Amazon.`,
    refused: (by) => `@${by} dice che non è stato aggiunto.`,
    unrecognised: (by) => `@${by} ha risposto qualcosa che non siamo riusciti a leggere: `,
  },
  origins: {
    elsewhere: 'Risposto altrove: abbiamo visto la tua risposta su X',
    device: 'Richiesto in un altro dei tuoi browser',
  },

  tweetBy: (author) => ['Post di ', author],
  yourReply: 'La tua risposta',
  addToCart: 'Aggiungi al carrello',
  openOnAmazon: 'Apri su Amazon',

  repliedByPhone: 'Hai risposto con l’hashtag dal telefono?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Un prodotto per cui hai risposto altrove non è ancora nel tuo carrello.'
      : `${count} prodotti per cui hai risposto altrove non sono ancora nel tuo carrello.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Un prodotto per cui hai risposto non è ancora nel tuo carrello.'
      : `${count} prodotti per cui hai risposto non sono ancora nel tuo carrello.`,
  addAll: (count) => `Aggiungi tutti e ${count} al carrello`,
  lookThroughReplies: 'Controlla le tue risposte su X',
  lookForMore: 'Cercane altre',

  priceNow: (price) => `ora ${price}`,
  priceLastSeen: (price) => `${price} l’ultima volta`,
  priceLess: (amount) => `${amount} in meno`,
  priceMore: (amount) => `${amount} in più`,
  priceThen: (price, whenAsked) =>
    `${price} ${whenAsked ? 'al momento della richiesta' : 'al momento dell’aggiunta'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
