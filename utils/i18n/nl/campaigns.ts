import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Je houdt een telling bij van ${few(posts, 'post', 'posts')}`,
  note: 'We tellen de antwoorden met #AmazonCart of #AmazonBasket die X je onder je post laat zien, elk één keer. Er kunnen andere zijn die X je niet heeft laten zien, en sommige zijn misschien al verwijderd. Alles blijft in deze browser.',
  none: 'Geen tellingen',
  noneNote:
    'Open op X een post van jezelf met een Amazon-link en begin een telling in de regel eronder. Wat geteld wordt, verschijnt hier.',

  compare: 'Je posts vergeleken',
  measures: {
    posted: 'Post',
    replies: 'Antwoorden',
    people: 'Mensen',
    repeated: 'Wilden meer',
    firstDay: 'Eerste 24 uur',
  },
  posted: (date) => `geplaatst: ${date}`,

  dedicated: 'Wie om meer dan één van je producten vroeg',
  askedFor: (products) => `vroeg om ${few(products, 'product van je', 'producten van je')}`,
  andMore: (people) => `en nog ${few(people, 'persoon', 'mensen')}`,

  counted: (replies, people) =>
    `${few(replies, 'winkelwagenantwoord', 'winkelwagenantwoorden')} van ${few(people, 'persoon', 'mensen')}`,
  alsoAsked: (people) =>
    `${few(people, 'van hen heeft', 'van hen hebben')} ook om een ander product van je gevraagd.`,
  noReplies:
    'Nog geen winkelwagenantwoorden. Open de post op X en scrol door de antwoorden: we tellen elk antwoord dat X je laat zien.',
  mostReplies: (most) =>
    `We bewaren hoogstens ${most.toLocaleString('nl')} antwoorden op een post. Latere worden niet geteld.`,
  stopped: 'Je bent gestopt met tellen. Onder de post op X kun je verdergaan.',
  seen: (visits, last, shown) =>
    `Antwoorden ${few(visits, 'keer', 'keer')} gezien, het laatst ${last}. X had er toen ${shown.toLocaleString('nl')} geladen.`,
  neverSeen: 'Antwoorden nog niet gezien.',

  charts: {
    hour: 'Winkelwagenantwoorden in de tijd, per uur',
    day: 'Winkelwagenantwoorden in de tijd, per dag',
    week: 'Winkelwagenantwoorden in de tijd, per week',
    month: 'Winkelwagenantwoorden in de tijd, per maand',
  },
  from: 'Vanaf',
  replies: 'Antwoorden',

  openPost: 'De post openen',
  exportCsv: 'CSV exporteren',
  exportAll: 'Alles als CSV exporteren',
  keepLonger: 'Langer dan 90 dagen bewaren',
  forgottenOn: (date) => `Anders verwijderen we de telling op ${date}.`,
  keptOn: 'Blijft tot je de telling verwijdert.',
  delete: 'Verwijderen…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Deze telling verwijderen?'
      : `Deze telling met ${few(replies, 'antwoord', 'antwoorden')} verwijderen?`,
  deleteNote: 'Dit verwijdert alleen hier wie wanneer antwoordde. Je post en de antwoorden blijven op X.',
  yesDelete: 'Verwijderen',
  keep: 'Bewaren',
  showMore: (more) => `Nog ${few(more, 'post', 'posts')} tonen`,

  columns: {
    repliedAt: 'Geantwoord op',
    handle: 'Account',
    reply: 'Adres van het antwoord',
    product: 'Product',
    link: 'Link',
    post: 'Adres van de post',
  },
};
