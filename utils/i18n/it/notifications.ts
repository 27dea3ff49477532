import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Dai post di X al carrello Amazon: rispondi #AmazonCart oppure aggiungi in privato. Non affiliata ad Amazon o X.',
  openSheetKey: 'Apri #AmazonCart per il post sotto il puntatore o selezionato',
  addPrivatelyKey: 'Aggiungi in privato il prodotto del post sotto il puntatore o selezionato',

  inCart: (store) => `Nel tuo carrello su ${store}`,
  needsYou: (product) => `Tocca a te: ${product}`,
  notAdded: (product) => `Non aggiunto: ${product}`,
  clickForCart: 'Fai clic per aprire il carrello',
  clickToFinish: 'Fai clic per completare su Amazon',
  clickForLink: 'Fai clic per aprire il link',
  clickForTweet: 'Fai clic per aprire il post',
  menu: 'Aggiungi al carrello Amazon in privato',
  notNoted: 'Non siamo riusciti a salvare la tua richiesta',
  reload: 'Ricarica prima questa pagina di X',
  reloadWhy:
    'Questa pagina era già aperta quando l’estensione è stata installata o aggiornata. Non è stato inviato né aperto nulla. Ricaricala e riprova.',
};
