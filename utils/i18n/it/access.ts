import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Con l’accesso leggiamo nel tuo browser le pagine dei prodotti e del carrello di quel negozio, quando lo chiedi premiamo una sola volta il pulsante di Amazon che aggiunge al carrello, e vediamo cosa c’è nel carrello. Senza, i link al negozio si aprono e basta. Non abbiamo alcun server.',
  ownStore: 'Il mio negozio',
  notChosen: 'Non scelto',

  pageTitle: 'Consenti un negozio Amazon',
  noSuchStore: 'Negozio sconosciuto',
  noSuchStoreNote:
    'L’indirizzo di questa pagina non indica un negozio Amazon che conosciamo. Non è cambiato nulla.',
  allStores: 'Vedi tutti i negozi',
  allowed: (store) => `${store} è consentito`,
  allow: (store) => `Consentire ${store}?`,
  allowAndAdd: (store) => `Consenti ${store} e aggiungi`,
  openLink: 'Apri solo il link',
  adding: (count) =>
    count === 1
      ? 'Lo stiamo aggiungendo in una scheda in background. Puoi chiudere questa finestra e tornare su X.'
      : `Stiamo aggiungendo ${count} prodotti in schede in background. Puoi chiudere questa finestra e tornare su X.`,
  notAdded:
    'Per ora non siamo riusciti ad aggiungerlo. Non è stato pubblicato nulla. Riprova, oppure torna su X.',
  goOn: 'Puoi chiudere questa finestra e tornare su X. L’accesso si può revocare in qualsiasi momento nelle impostazioni.',
  refused: (store) =>
    `Il tuo browser non ha consentito ${store}. Non è cambiato nulla: i suoi link si aprono e basta.`,
  notNow: 'Non ora',
};
