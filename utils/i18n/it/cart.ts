import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'In attesa del suo turno',
  opening: 'Apertura della pagina del prodotto',
  adding: 'Premuto il pulsante di Amazon; aspettiamo di vederlo nel carrello',
  interrupted: {
    browser: 'Non aggiunto: il browser si è fermato',
    'tab-closed': 'Non aggiunto: la scheda è stata chiusa',
    'waited-too-long': 'Non aggiunto: ha atteso il suo turno per 30 minuti',
  },
  opened: 'Link aperto; non abbiamo aggiunto nulla',
  needsYou: (why) => `Tocca a te: ${why}`,
  notAdded: (why) => `Non aggiunto: ${why}`,
  inCart: 'Nel tuo carrello',
  manyInCart: (quantity) => `Nel tuo carrello (${quantity})`,
  left: 'Non più nel tuo carrello',
};
