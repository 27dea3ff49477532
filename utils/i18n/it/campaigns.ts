import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('it')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Tieni il conteggio di ${few(posts, 'post', 'post')}`,
  note: 'Contiamo le risposte con #AmazonCart o #AmazonBasket che X ti mostra sotto il tuo post, ognuna una volta. Possono essercene altre che X non ti ha mostrato, e alcune potrebbero essere già state eliminate. Tutto resta in questo browser.',
  none: 'Nessun conteggio',
  noneNote:
    'Apri su X un tuo post con un link Amazon e inizia un conteggio nella riga sotto. Ciò che viene contato compare qui.',

  compare: 'I tuoi post a confronto',
  measures: {
    posted: 'Post',
    replies: 'Risposte',
    people: 'Persone',
    repeated: 'Più prodotti',
    firstDay: 'Prime 24 ore',
  },
  posted: (date) => `pubblicato: ${date}`,

  dedicated: 'Chi ha chiesto più di un tuo prodotto',
  askedFor: (products) => `ha chiesto ${few(products, 'tuo prodotto', 'tuoi prodotti')}`,
  andMore: (people) => `e ${few(people, 'altra persona', 'altre persone')}`,

  counted: (replies, people) =>
    `${few(replies, 'risposta per il carrello', 'risposte per il carrello')} da ${few(people, 'persona', 'persone')}`,
  alsoAsked: (people) =>
    `${few(people, 'di loro ha chiesto', 'di loro hanno chiesto')} anche un altro tuo prodotto.`,
  noReplies:
    'Ancora nessuna risposta per il carrello. Apri il post su X e scorri le sue risposte: contiamo ognuna di quelle che X ti mostra.',
  mostReplies: (most) =>
    `Conserviamo al massimo ${most.toLocaleString('it')} risposte a un post. Quelle successive non vengono contate.`,
  stopped: 'Hai interrotto il conteggio. Puoi riprenderlo sotto il post su X.',
  seen: (visits, last, shown) =>
    `Risposte viste ${few(visits, 'volta', 'volte')}, l’ultima ${last}. X ne aveva caricate ${shown.toLocaleString('it')}.`,
  neverSeen: 'Risposte non ancora viste.',

  charts: {
    hour: 'Risposte per il carrello nel tempo, per ora',
    day: 'Risposte per il carrello nel tempo, per giorno',
    week: 'Risposte per il carrello nel tempo, per settimana',
    month: 'Risposte per il carrello nel tempo, per mese',
  },
  from: 'Da',
  replies: 'Risposte',

  openPost: 'Apri il post',
  exportCsv: 'Esporta CSV',
  exportAll: 'Esporta tutto in CSV',
  keepLonger: 'Conserva per più di 90 giorni',
  forgottenOn: (date) => `Altrimenti lo eliminiamo il ${date}.`,
  keptOn: 'Conservato finché non lo elimini.',
  delete: 'Elimina…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Eliminare questo conteggio?'
      : `Eliminare questo conteggio con ${few(replies, 'risposta', 'risposte')}?`,
  deleteNote: 'Elimina, solo qui, chi ha risposto e quando. Il tuo post e le sue risposte restano su X.',
  yesDelete: 'Elimina',
  keep: 'Conserva',
  showMore: (more) => `Mostra ${few(more, 'altro post', 'altri post')}`,

  columns: {
    repliedAt: 'Data della risposta',
    handle: 'Account',
    reply: 'Indirizzo della risposta',
    product: 'Prodotto',
    link: 'Link',
    post: 'Indirizzo del post',
  },
};
