import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Ecco #AmazonCart',
  title: '#AmazonCart è tornato',
  lead: (bold) => [
    'Fai clic su ',
    bold('#AmazonCart'),
    ' sotto un post con un link ad Amazon, e il prodotto va nel tuo carrello Amazon. Scegli tu se gli altri lo vedono.',
  ],
  stepStore: 'Consenti il tuo negozio Amazon',
  stepStoreNote: 'Così i prodotti vanno nel tuo carrello di quel negozio. Senza, i link si aprono e basta.',
  stepXNote:
    'Trova un post con un link ad Amazon e fai clic su #AmazonCart lì sotto. Poi scegli: aggiungi in privato, oppure rispondi e lascia che gli altri vedano.',

  whoSees: 'Chi vede cosa',
  reply: (bold) => [
    bold('Rispondi #AmazonCart'),
    ' pubblica una risposta su X. Può leggerla chiunque possa leggere i tuoi post, e anche l’autore del post. Ti diciamo chi la vedrà prima che venga pubblicato qualcosa.',
  ],
  private: (bold) => [
    bold('Aggiungi in privato'),
    ' non pubblica nulla: il prodotto va nel tuo carrello in una scheda in background.',
  ],
  nothingElse:
    'Non viene inviato nulla altrove: non abbiamo alcun server. Se il tuo browser sincronizza le estensioni, porta le tue impostazioni e le richieste più recenti sui tuoi altri browser; puoi disattivarlo nelle impostazioni.',
  accessMeans: 'Cosa significa l’accesso a un negozio',
  rules: 'Le regole di X',
  rulesNote:
    'X vieta gli script che pubblicano da soli, in massa o a orari programmati. Qui un tuo clic porta al massimo a una risposta, che hai visto prima. Se preferisci premere tu il pulsante di X, usa «Modifica nel riquadro di X»: compila il riquadro e lascia il resto a te.',
  history: 'Cos’era #AmazonCart?',
  historyNote:
    'Nel 2014 bastava rispondere #AmazonCart a un tweet, e il prodotto finiva nel carrello Amazon. Poi Amazon ha disattivato il servizio. Questa estensione lo riporta in vita, dentro il tuo browser.',
  allSettings: 'Tutte le impostazioni e i negozi',
  requests: 'Le tue richieste',
  privacy: 'Privacy e sicurezza',

  sample: 'Provalo: un esempio',
  ifAccount: 'Se il tuo account X è',
  accounts: { public: 'Pubblico', protected: 'Protetto', unknown: 'X non lo dice' },
  sampleAuthor: 'Un post di esempio',
  sampleTweet: 'Il mio regalo per tutti quest’anno:',
  sampleInvite:
    'Fai clic sul pulsante per vedere cosa puoi scegliere. Qui non viene pubblicato né aggiunto nulla.',
  sampleClosed: 'Hai chiuso il pannello. Non è stato fatto nulla. Fai clic sul pulsante per riaprirlo.',
  wouldAdd: (store) => `il prodotto andrebbe nel tuo carrello su ${store}, in una scheda in background.`,
  wouldOpen: (store) => `il link si aprirebbe in una scheda, perché ${store} non è ancora consentito.`,
  wouldReply: (hashtag) => `Su X, ora «${hashtag}» verrebbe inviato dal riquadro di risposta di X.`,
  wouldEdit: (hashtag) =>
    `Su X, ora si aprirebbe il riquadro di risposta con «${hashtag}», in attesa che tu prema «Rispondi».`,
  wouldFollow: (cart) => ` Poi ${cart}`,
  wouldPrivately: (cart) => `Su X, ${cart} Nulla sarebbe pubblico.`,
  wouldRemember: ' Da allora in poi, un clic lo farebbe senza chiedere.',
  wasSample: ' Questo è un esempio: non è stato pubblicato, aperto o aggiunto nulla.',
};
