import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Privacy e sicurezza di #AmazonCart',
  title: 'Privacy e sicurezza',
  kept: 'Cosa conserviamo, e dove',
  keptHere: (settings) => [
    'Non viene inviato nulla, né a noi né ad altri. Non ci sono server, account o tracciamento, e l’estensione non contatta nessuno di sua iniziativa. Questo browser conserva nello spazio dell’estensione le tue richieste (post, link e nome del prodotto, account, ogni passaggio e la sua ora), gli account X e i negozi Amazon visti qui e le tue impostazioni. Nessuna pagina web può leggerli. Restano finché non li elimini o non rimuovi l’estensione; richieste, account e negozi restano solo per il tempo che scegli in «Conserva le mie richieste» nelle ',
    settings('impostazioni'),
    '. Non sono crittografati.',
  ],
  keptInSync: (settings) => [
    'Con «Condividi tra i miei browser» attivo, come da impostazione iniziale, le tue impostazioni e un breve elenco delle richieste più recenti si trovano anche nello spazio di sincronizzazione del browser. Se il tuo browser sincronizza le estensioni, chi lo produce li porta sui tuoi altri browser. Puoi disattivarlo nelle ',
    settings('impostazioni'),
    '.',
  ],
  keptTallies:
    'Se tieni il conteggio di un tuo post, questo browser conserva anche chi ha risposto con l’hashtag e quando, ma nulla di ciò che ha scritto. Non viene mai condiviso con i tuoi altri browser e viene eliminato dopo 90 giorni, a meno che tu non lo conservi più a lungo.',
  keptPrivate:
    'L’estensione non funziona nelle finestre private. Non vede e non conserva nulla di ciò che fai lì.',
  reads: 'Cosa legge',
  readsX:
    'Su X: i post, per trovare link ad Amazon; quale account ha effettuato l’accesso, e se è protetto; le tue risposte con l’hashtag, e quelle di @MyAmazon e @MyAmazonUK.',
  readsThreads:
    'Sulla pagina di un post su X: quali delle risposte che X mostra contengono #AmazonCart o #AmazonBasket. Vengono contate lì. Non se ne conserva nulla, se non nel conteggio di un tuo post.',
  readsAmazon:
    'Nei negozi Amazon che hai consentito, e in nessun altro: se una pagina mostra un prodotto, il carrello o l’accesso; numero, titolo, prezzo e venditore di un prodotto; cosa c’è nel carrello; se hai effettuato l’accesso. Mai nome, indirizzo, ordini o dati di pagamento.',
  others: 'Chi altro viene a sapere qualcosa',
  othersX: 'X e chiunque possa leggere i tuoi post vedono una risposta che pubblichi.',
  othersAmazon:
    'Amazon vede quale pagina si apre e cosa viene aggiunto, come se l’avessi fatto a mano. Il link dell’autore viene aperto così com’è, con l’eventuale tag di affiliazione. Il tag lo vedi prima di scegliere.',
  protected: 'Da cosa ti proteggiamo',
  protectedClicks:
    'Da pagine che simulano clic o coprono il nostro pannello per farti fare clic su qualcosa che non vedi. In questi casi non facciamo nulla e te lo diciamo.',
  protectedMessages:
    'Da pagine web e altre estensioni che si spacciano per questa. Controlliamo chi ha inviato ogni messaggio, e ogni mittente può chiedere ben poco.',
  protectedTwice:
    'Dal fare qualcosa due volte. Ciò che non si può annullare viene registrato prima di essere fatto.',
  notProtected: 'Da cosa non ti proteggiamo',
  notProtectedUser: 'Da chi usa il tuo computer e il tuo profilo del browser: vede ciò che vedi tu.',
  notProtectedOthers:
    'Da altre estensioni che possono modificare le pagine di X o Amazon, e da un browser che sia stato a sua volta compromesso.',
  welcome: 'Per iniziare',
  settings: 'Impostazioni',
};
