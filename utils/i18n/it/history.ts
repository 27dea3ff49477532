import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Richiesto dal post di @${author}`,
  composing: {
    send: 'Risposta pronta per l’invio',
    edit: 'Riquadro di risposta compilato',
    intent: 'Finestra di risposta di X aperta',
  },
  pressing: 'Premuto il pulsante «Rispondi» di X',
  postedShown: 'Risposta pubblicata: X ne ha mostrato il link',
  postedSeen: 'Risposta vista sotto il post',
  deleted: {
    menu: 'Risposta eliminata dal menu di X e sparita dalla pagina',
    page: 'La risposta non è più su X',
    told: 'Ci hai detto di aver eliminato la risposta',
  },
  failed: (why, said) => `${why} X ha detto: ${said}`,
  queued: 'In attesa di essere aggiunto al carrello',
  reading: 'Link aperto in una scheda',
  productPage: (product) => `Pagina del prodotto: ${product}`,
  priceThen: (price) => `Prezzo in quel momento: ${price}`,
  priceSeen: (price) => `Prezzo visto: ${price}`,
  adding: 'Premuto una volta il pulsante di Amazon',
  checking: 'Controllato il carrello',
  inCart: (seen) => `Nel tuo carrello: ${seen}`,
  interrupted: {
    browser: 'Il browser si è fermato',
    'tab-closed': 'La scheda è stata chiusa',
    'waited-too-long': 'Ha atteso il suo turno per 30 minuti',
  },
  authorsLink: 'Il link dell’autore:',
};
