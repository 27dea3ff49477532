import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Du zählst bei ${few(posts, 'Post', 'Posts')} mit`,
  note: 'Wir zählen die Antworten mit #AmazonCart oder #AmazonBasket, die X dir unter deinem Post zeigt, jede einmal. Es kann andere geben, die X dir nicht gezeigt hat, und manche sind vielleicht inzwischen gelöscht. All das bleibt in diesem Browser.',
  none: 'Keine Zählungen',
  noneNote:
    'Öffne auf X einen eigenen Post mit einem Amazon-Link und beginne in der Zeile darunter eine Zählung. Was gezählt wird, steht dann hier.',

  compare: 'Deine Posts im Vergleich',
  measures: {
    posted: 'Post',
    replies: 'Antworten',
    people: 'Personen',
    repeated: 'Wollten mehr',
    firstDay: 'Erste 24 Stunden',
  },
  posted: (date) => `gepostet: ${date}`,

  dedicated: 'Wer mehr als eines deiner Produkte wollte',
  askedFor: (products) => `wollte ${few(products, 'deiner Produkte', 'deiner Produkte')}`,
  andMore: (people) => `und ${few(people, 'weitere Person', 'weitere Personen')}`,

  counted: (replies, people) =>
    `${few(replies, 'Einkaufswagen-Antwort', 'Einkaufswagen-Antworten')} von ${few(people, 'Person', 'Personen')}`,
  alsoAsked: (people) => `${few(people, 'davon wollte', 'davon wollten')} auch ein anderes deiner Produkte.`,
  noReplies:
    'Noch keine Einkaufswagen-Antworten. Öffne den Post auf X und scroll durch seine Antworten: Jede, die X dir zeigt, wird gezählt.',
  mostReplies: (most) =>
    `Wir merken uns höchstens ${most.toLocaleString('de')} Antworten auf einen Post. Spätere werden nicht gezählt.`,
  stopped: 'Du hast das Zählen beendet. Unter dem Post auf X kannst du es fortsetzen.',
  seen: (visits, last, shown) =>
    `Antworten ${few(visits, 'Mal', 'Mal')} gesehen, zuletzt ${last}; X hatte dabei ${few(shown, 'Antwort', 'Antworten')} geladen.`,
  neverSeen: 'Antworten noch nicht gesehen.',

  charts: {
    hour: 'Einkaufswagen-Antworten im Lauf der Zeit, nach Stunden',
    day: 'Einkaufswagen-Antworten im Lauf der Zeit, nach Tagen',
    week: 'Einkaufswagen-Antworten im Lauf der Zeit, nach Wochen',
    month: 'Einkaufswagen-Antworten im Lauf der Zeit, nach Monaten',
  },
  from: 'Ab',
  replies: 'Antworten',

  openPost: 'Post öffnen',
  exportCsv: 'CSV exportieren',
  exportAll: 'Alle als CSV exportieren',
  keepLonger: 'Länger als 90 Tage behalten',
  forgottenOn: (date) => `Sonst löschen wir sie am ${date}.`,
  keptOn: 'Bleibt, bis du sie löschst.',
  delete: 'Löschen …',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Diese Zählung löschen?'
      : `Diese Zählung mit ${few(replies, 'Antwort', 'Antworten')} löschen?`,
  deleteNote:
    'Das löscht nur hier, wer wann geantwortet hat. Dein Post und die Antworten darauf bleiben auf X.',
  yesDelete: 'Löschen',
  keep: 'Behalten',
  showMore: (more) => `${few(more, 'weiteren Post', 'weitere Posts')} zeigen`,

  columns: {
    repliedAt: 'Geantwortet am',
    handle: 'Konto',
    reply: 'Adresse der Antwort',
    product: 'Produkt',
    link: 'Link',
    post: 'Adresse des Posts',
  },
};
