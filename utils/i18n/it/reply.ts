import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La finestra di risposta di X è aperta con la tua risposta già scritta. Non viene pubblicato nulla finché non premi lì «Rispondi».',
  windowSends:
    'La finestra di X è aperta con la tua risposta già scritta. Se è ancora lì in attesa, premi il pulsante di X per pubblicarla.',
  inWindow: {
    unknown:
      'Non è ancora pubblicato nulla. Controlla che il riquadro di X contenga il tuo hashtag e nient’altro, poi premi il pulsante di X per pubblicarlo.',
    draft:
      'Il riquadro di X contiene altro oltre al tuo hashtag, quindi non l’abbiamo toccato. Non è stato pubblicato nulla. Togli il resto e premi il pulsante di X, oppure chiudi questa finestra.',
    target:
      'Non abbiamo capito se il riquadro di X risponde al post giusto dall’account giusto, quindi non l’abbiamo toccato. Non è stato pubblicato nulla. Controlla entrambi, poi premi il pulsante di X, oppure chiudi questa finestra.',
    late: 'X ci ha messo troppo, quindi qui non abbiamo premuto nulla. Non è stato pubblicato nulla. Se vuoi ancora rispondere, premi il pulsante di X.',
  },
  boxDidNotOpen:
    'Qui il riquadro di risposta di X non si è aperto, quindi abbiamo aperto la finestra di risposta di X con la tua risposta già scritta. Non viene pubblicato nulla finché non premi lì «Rispondi».',
  textDidNotTake:
    'Non siamo riusciti a compilare il riquadro di risposta di X, quindi abbiamo aperto la finestra di risposta di X con la tua risposta già scritta. Non viene pubblicato nulla finché non premi lì «Rispondi».',
  targetUnclear:
    'Non abbiamo capito a quale post si riferisce il riquadro di risposta di X, quindi abbiamo aperto la finestra di risposta di X per questo. Non viene pubblicato nulla finché non premi lì «Rispondi».',
  filledIn:
    'Il riquadro di risposta di X è compilato. Non viene pubblicato nulla finché non premi lì «Rispondi».',
  sending: 'Invio della tua risposta dal riquadro di X…',
  postingSoon: (hashtag, title) =>
    `La tua risposta ${hashtag} per «${title}» parte tra 5 secondi. Fino ad allora puoi annullarla.`,
  movedOnFirst:
    'Hai lasciato la pagina prima che la risposta fosse inviata, quindi non è stato pubblicato nulla. Se vuoi ancora rispondere, fai di nuovo clic sul pulsante.',
  movedOn:
    'X ha messo qui un altro post, quindi ci siamo fermati. Non è stato inviato né aggiunto nulla. Se vuoi il prodotto di questo post, fai clic sul suo pulsante.',
  movedAway:
    'Il post su cui hai fatto clic non è più qui, quindi ci siamo fermati. Non è stato inviato né aggiunto nulla. Ritrovalo e fai clic sul suo pulsante.',
  tooLate:
    'Dopo il tuo clic è passato troppo tempo, forse perché la pagina o il computer era in sospensione, quindi ci siamo fermati. Non è stato inviato né aggiunto nulla. Se il riquadro di risposta di X è aperto, chiudilo e fai di nuovo clic sul pulsante.',
  otherAccount:
    'Il riquadro di risposta di X appartiene a un account diverso da quello che avevamo indicato, quindi ci siamo fermati. Non è stato inviato nulla. Chiudi il riquadro e fai di nuovo clic sul pulsante.',
  accountChanged:
    'Il tuo account X, o chi può leggerne le risposte, è cambiato prima del tuo clic, quindi non è stato inviato nulla. Rileggi, poi scegli.',
  openedPrivately: 'Il link è aperto in una nuova scheda. Non è stato pubblicato nulla.',
  adding: (title) =>
    `Stiamo aggiungendo «${title}» al tuo carrello in una scheda in background. Non è stato pubblicato nulla.`,
  addingMany: (count) =>
    `Stiamo aggiungendo ${count} prodotti al tuo carrello, uno dopo l’altro. Non è stato pubblicato nulla.`,
  inCart: (title, price, store) => `✓ «${title}»${price && `, ${price},`} è nel tuo carrello su ${store}.`,
  allInCart: (count) => `✓ Tutti i ${count} prodotti sono nel tuo carrello.`,
  someInCart: (done, count) => `${done} di ${count} prodotti ${done === 1 ? 'è' : 'sono'} nel tuo carrello.`,
  about: (title, what) => `«${title}»: ${what}`,
  removed:
    'Questa richiesta è stata rimossa dalla tua lista, quindi non la seguiamo più. Se era ancora in corso, controlla il tuo carrello Amazon.',
  allowInWindow: (store) =>
    `Consenti ${store} nella piccola finestra e aggiungeremo noi il prodotto. Non è stato pubblicato nulla.`,
  askedAfterAll:
    'Non eravamo certi che avessi visto il pulsante quando hai fatto clic, quindi non abbiamo ancora fatto nulla. Scegli qui.',
  oneAtATime:
    'Un’altra risposta è ancora in fase di invio, quindi per questo post non è stato inviato nulla. Riprova tra un momento.',
  stillStarting:
    'La tua ultima scelta per questo post è ancora in corso, quindi non abbiamo avviato nulla di nuovo. Riprova tra un momento.',
  posted: 'La tua risposta è pubblicata. X l’ha confermata.',
  postedNotNoted:
    'La tua risposta è pubblicata, ma non siamo riusciti ad annotarlo, quindi non aggiungiamo nulla al carrello. Apri una volta la tua risposta su X e la annoteremo.',
  cartFollows: 'Il prodotto è in viaggio verso il tuo carrello.',
  linkFollows: 'Il link è aperto in una scheda dietro a questa.',
  noTweetFocused:
    'Sotto il puntatore non c’è un post con un link ad Amazon, e nessuno è selezionato. Non è stato inviato né aperto nulla. Punta su un post e riprova.',
  noProductInLink:
    'Per quanto vediamo, questo link non porta a un prodotto Amazon, oppure non fa parte del post stesso. Non è stato inviato né aperto nulla. Usa il menu sul link a un prodotto in un post.',
  held: 'X trattiene la tua risposta per un momento, così puoi ancora annullarla («Annulla post»). Il pulsante ti dirà quando è pubblicata. Intanto puoi continuare a navigare.',
  abandoned: {
    closed: 'Il riquadro di risposta è stato chiuso, e non abbiamo visto partire alcuna risposta.',
    'other-words':
      'Ciò che hai inviato dal riquadro di risposta di X non contiene l’hashtag, quindi non abbiamo aggiunto nulla al carrello. Se vuoi ancora il prodotto, fai di nuovo clic sul pulsante.',
    undone:
      'Hai annullato la risposta prima che X la inviasse. Non è stato pubblicato nulla, e nulla è stato aggiunto al carrello.',
  },
  seeReply: 'Vedi la tua risposta',
  xSays: 'X dice:',
  clickProblems: {
    quick:
      'Hai fatto clic prima di avere il tempo di leggere, quindi non è stato fatto nulla. Scegli di nuovo.',
    hidden:
      'Mentre facevi clic, qualcosa in questa pagina ha coperto o cambiato una parte di questo riquadro, quindi non è stato fatto nulla. Rileggilo, poi scegli. Se continua a succedere, ricarica la pagina.',
  },
  failures: {
    'logged-out':
      'Qui non hai effettuato l’accesso a X. Non è stato inviato nulla. Accedi a X e fai di nuovo clic sul pulsante.',
    restricted:
      'L’autore limita chi può rispondere a questo post. Non è stato inviato nulla. Puoi comunque aggiungere il prodotto in privato.',
    'wrong-target':
      'Il riquadro di risposta di X stava per rispondere a un altro post, quindi ci siamo fermati. Non è stato inviato nulla. Chiudi il riquadro e fai di nuovo clic sul pulsante.',
    'draft-in-the-way':
      'Il riquadro di risposta di X contiene già un tuo testo, un’immagine, un sondaggio o un orario programmato, quindi non l’abbiamo toccato. Non è stato inviato nulla. Completalo o svuotalo, poi fai di nuovo clic sul pulsante.',
    'refused-by-x':
      'X non ha accettato la tua risposta, quindi non è stato pubblicato nulla. Non riproviamo da soli. Riprova più tardi, oppure aggiungi il prodotto in privato.',
    'rate-limited':
      'X dice che questo account pubblica troppo spesso. Non è stato pubblicato nulla, e non riproviamo da soli. Aspetta un po’, oppure aggiungi il prodotto in privato.',
    duplicate:
      'X non ha pubblicato la tua risposta, molto probabilmente perché qui ne avevi già pubblicata una uguale. Non è stato pubblicato nulla due volte, e non devi fare nulla.',
    unseen:
      'Non abbiamo visto X confermare la tua risposta: forse è pubblicata, forse no. Non riproviamo da soli. Controlla le risposte a questo post prima di riprovare.',
  },
};
