import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Aggiungi al tuo carrello Amazon',
    replying: 'Invio della risposta…',
    replied: 'La tua risposta è pubblicata',
    adding: 'Aggiunta al carrello…',
    'in-cart': 'Nel tuo carrello',
    'needs-you': 'Tocca a te su Amazon',
    'not-added': 'Non aggiunto al tuo carrello',
    'left-cart': 'Non più nel tuo carrello',
    opened: 'Abbiamo aperto il link',
    unsure: 'Verifica la tua risposta',
    refused: 'La tua risposta non è stata inviata',
  },
  inCart: (store) => `Nel tuo carrello su ${store}`,
  underWay: {
    replying:
      'La tua risposta è in fase di invio, oppure il riquadro di risposta di X è ancora aperto. Il pulsante ti dirà quando è pubblicata.',
    adding: 'Lo stiamo aggiungendo in una scheda in background. Puoi continuare a navigare.',
    replied: 'X l’ha confermata. Non è stato aggiunto nulla al carrello.',
  },
  interruptions: {
    'tab-closed':
      'La scheda è stata chiusa prima che il prodotto fosse nel carrello. Dopo non abbiamo premuto nulla.',
    browser:
      'Il browser si è fermato prima che il prodotto fosse nel carrello. Dopo non abbiamo premuto nulla.',
    'waited-too-long':
      'Ha atteso il suo turno per 30 minuti, quindi ci siamo fermati. Non è stato premuto nulla.',
  },
  manyProducts: (count) => `Questo post ha link a ${count} prodotti. Spunta quelli che vuoi.`,
  oneForReply: 'Per rispondere, spunta un solo prodotto.',
  linkDetails: 'Dettagli del link',
  affiliateLink: 'link di affiliazione, lasciato com’è',
  affiliate: (tag) => [
    'Questo link ha il tag di affiliazione «',
    tag,
    '». Lo lasciamo esattamente come l’ha scritto l’autore.',
  ],
  yourAccount: 'Il tuo account',
  replies: (account, author) => [account, ' risponde a ', author],
  seenBy: {
    public: (author) =>
      `Chiunque su X può vedere questa risposta, e @${author} riceverà una notifica. Il tuo account è pubblico.`,
    protected: (author) =>
      `I tuoi follower possono vedere questa risposta. Dai per scontato che possa vederla anche @${author}. Il tuo account è protetto.`,
    unknown: (author) =>
      `Non sappiamo se il tuo account è pubblico. Dai per scontato che chiunque possa vedere questa risposta, anche @${author}.`,
  },
  wasProtected: (author) =>
    `L’ultima volta che l’abbiamo visto, il tuo account era protetto, ma potrebbe non esserlo più. Dai per scontato che chiunque possa vedere questa risposta, anche @${author}.`,
  cannotReply:
    'L’autore limita chi può rispondere a questo post. Puoi comunque aggiungere il prodotto in privato.',
  loggedOut: 'Qui non hai effettuato l’accesso a X. Puoi comunque aggiungere il prodotto in privato.',
  logIn: 'Accedi a X per rispondere',
  sendsInWindow: (reply) =>
    `«${reply}» apre la finestra di X. Lì scriviamo la tua risposta e premiamo il pulsante di X per pubblicarla. Se qualcosa non è chiaro, lasciamo fare a te.`,
  opensWindow:
    'X apre la sua finestra con la tua risposta già scritta. Non viene pubblicato nulla finché non premi lì il pulsante di X.',
  reply: (hashtag) => `Rispondi ${hashtag}`,
  edit: 'Modifica nel riquadro di X',
  private: 'Aggiungi in privato',
  authorsLink: 'il link dell’autore',
  privatelyAdds: (what) =>
    `Apre ${what} in una scheda in background e aggiunge il prodotto. Non viene pubblicato nulla.`,
  privateMany: (count) => `Aggiungine ${count} in privato`,
  privatelyMany:
    'Apre i link uno alla volta in una scheda in background e aggiunge i prodotti. Non viene pubblicato nulla.',
  allowPrivate: (store) => `Consenti ${store} e aggiungi in privato`,
  allowPrivateNote:
    'Prima chiede il browser, poi lo aggiungiamo in una scheda in background. Nulla viene pubblicato.',
  openLink: 'Apri solo il link',
  openLinks: (count) => `Apri solo i ${count} link`,
  moreOptions: 'Altre opzioni',
  again: 'Aggiungi di nuovo…',
  seeReplies: 'Vedi le risposte',
  openOnAmazon: 'Apri su Amazon',
  dontAsk: 'Non chiedere più',
  dontAskHint:
    'Da ora in poi un clic farà ciò che scegli qui. Puoi riattivare questo avviso nella finestra dell’estensione.',

  foreignStore: (store, own) => `Questo link porta a ${store}. Il tuo negozio è ${own}.`,
  takeLink: (store) => `Usa il link dell’autore (${store})`,
  takeOwn: (own) => `Usa il mio negozio (${own})`,
  takeOwnNote:
    'Il numero di prodotto è lo stesso, ma lì può essere un altro prodotto. Non usiamo il link dell’autore.',
  cartFollows: (store) => `Dopo la tua risposta aggiungiamo anche il prodotto al tuo carrello su ${store}.`,
  someCartFollows: 'Dopo la tua risposta aggiungiamo anche il prodotto al tuo carrello.',
  notAllowed: (store) =>
    `${store} non è ancora consentito, quindi dopo la tua risposta apriamo solo il link.`,
  noneAllowed: 'Nessun negozio Amazon è ancora consentito, quindi dopo la tua risposta apriamo solo il link.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'per questo post' : 'per questo prodotto, da un altro post'}: ${what}`,
  became: {
    idle: 'l’hai chiesto, ma non se n’è fatto nulla.',
    replying: 'la tua risposta è ancora in corso.',
    replied: 'la tua risposta è pubblicata.',
    adding: 'è in viaggio verso il tuo carrello.',
    'in-cart': 'è nel tuo carrello.',
    'needs-you': 'ti aspetta su Amazon.',
    'not-added': 'non è stato aggiunto al tuo carrello.',
    'left-cart': 'non è più nel tuo carrello.',
    opened: 'abbiamo aperto il link.',
    unsure: 'forse la tua risposta è pubblicata, ma non abbiamo visto X confermarla.',
    refused: 'la tua risposta non è stata inviata.',
  },
  seeIt: 'Vedi',
};
