import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Esporta',
  exportNote:
    'Salva in un file sul tuo dispositivo tutto ciò che l’estensione conserva in questo browser. Non viene inviato nulla da nessuna parte. Il JSON si può importare di nuovo; il CSV si apre in un foglio di calcolo, una riga per richiesta.',
  exportJson: 'Esporta JSON',
  exportCsv: 'Esporta CSV',
  writing: 'Salvataggio…',
  notWritten: 'Non siamo riusciti a salvare il file. Non è cambiato nulla. Riprova.',
  columns: {
    askedAt: 'Richiesto il',
    product: 'Prodotto',
    store: 'Negozio',
    asin: 'ASIN',
    author: 'Autore',
    tweet: 'Post',
    link: 'Link',
    account: 'Account',
    visibility: 'Visibilità',
    reply: 'Risposta',
    replyAddress: 'Indirizzo della risposta',
    cart: 'Carrello',
    price: 'Prezzo visto',
    changedAt: 'Ultima modifica',
  },

  import: 'Importa',
  importNote:
    'Aggiunge il contenuto di un file JSON che hai esportato qui. Nulla viene aggiunto due volte o sovrascritto, e le richieste che nel file erano in corso non ripartono.',
  choose: 'Scegli un file…',
  reading: 'Lettura…',
  importing: 'Importazione…',
  fresh: 'da aggiungere',
  merged: 'con novità per una richiesta che hai già',
  unchanged: 'già qui, senza modifiche',
  refused: 'con errori di lettura, fuori dall’importazione',
  tallies: 'per «Campagne»',
  removedBefore: (count) =>
    count === 1
      ? 'Una di quelle nuove l’avevi rimossa da questa lista: tornerà.'
      : `${count} di quelle nuove le avevi rimosse da questa lista: torneranno.`,
  takeSettings: 'Usa anche le impostazioni del file',
  imported: (fresh, merged, unchanged) =>
    `Importazione riuscita: ${fresh} ${fresh === '1' ? 'nuova' : 'nuove'}, ${merged} ${merged === '1' ? 'aggiornata' : 'aggiornate'}, ${unchanged} ${unchanged === '1' ? 'invariata' : 'invariate'}.`,
  talliesLeftOut: (count, most) =>
    `Conteggi non importati, perché c’è posto solo per ${most}: ${count}. Eliminane qualcuno in «Campagne», poi importa di nuovo il file.`,
  allWasHere: 'Tutto il contenuto del file era già qui.',
  tooLarge: (megabytes) =>
    `Questo file supera i ${megabytes}\u00a0MB, il massimo che possiamo leggere. Non è cambiato nulla.`,
  notOurs: 'Questo file non è stato esportato da questa estensione. Non è cambiato nulla. Scegline un altro.',
  fromLater:
    'Questo file viene da una versione più recente dell’estensione. Non è cambiato nulla. Aggiorna l’estensione, poi riprova.',
  broken: 'Qualcosa è andato storto, quindi non è stato importato nulla. Riprova.',
  full: 'Il tuo browser non ha più spazio per questo file, quindi non è stato importato nulla. Ciò che hai già è al sicuro. Libera spazio su questo dispositivo e riprova.',

  unreadable: 'Voci illeggibili',
  unreadableNote: (count) =>
    count === 1
      ? 'Non riusciamo a leggere una voce: è danneggiata, oppure l’ha salvata una versione più recente dell’estensione. Resta così com’è, e l’esportazione JSON la comprende. Tutte le altre tue voci sono al sicuro.'
      : `Non riusciamo a leggere ${count} voci: sono danneggiate, oppure le ha salvate una versione più recente dell’estensione. Restano così come sono, e l’esportazione JSON le comprende. Tutte le altre tue voci sono al sicuro.`,
  putAside: (when) => `Messa da parte: ${when}`,

  deleteAll: 'Elimina tutto',
  deleteAllNote: (link) => [
    'Elimina tutto ciò che l’estensione conserva in questo browser: le tue richieste, le loro immagini, i tuoi conteggi e quali account X e negozi Amazon ha visto. Ciò che hai pubblicato su X resta lì: ',
    link('controlla prima le tue risposte su X'),
    '.',
  ],
  deleteAllAsk: 'Elimina tutto…',
  really: 'Eliminare davvero tutto?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'Eliminare la tua richiesta e tutto il resto?'
      : `Eliminare tutte le ${all} richieste e tutto il resto?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Una tua risposta pubblica è ancora su X. Se elimini qui, lì rimane, e non potremo più elencartela.'
      : `${some} tue risposte pubbliche sono ancora su X. Se elimini qui, lì rimangono, e non potremo più elencartele.`,
  noUndo: 'Non si può annullare.',
  resetSettings: 'Ripristina anche le impostazioni',
  yesDelete: 'Sì, elimina tutto',
  keep: 'Conserva tutto',
  deleted: 'Qui è stato eliminato tutto. Ciò che hai pubblicato su X è ancora lì.',
};
