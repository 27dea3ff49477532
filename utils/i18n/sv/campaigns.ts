import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('sv')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Du räknar svaren på ${few(posts, 'inlägg', 'inlägg')}`,
  note: 'Vi räknar de svar med #AmazonCart eller #AmazonBasket som X visar dig under ditt inlägg, vart och ett en gång. Det kan finnas andra som X inte har visat dig, och en del kan vara borttagna nu. Allt stannar i den här webbläsaren.',
  none: 'Inga räknare',
  noneNote:
    'Öppna ett eget inlägg med en Amazon-länk på X och starta en räknare på raden under det. Det som räknas visas här.',

  compare: 'Dina inlägg jämförda',
  measures: {
    posted: 'Inlägg',
    replies: 'Svar',
    people: 'Personer',
    repeated: 'Ville ha mer',
    firstDay: 'Första dygnet',
  },
  posted: (date) => `publicerat ${date}`,

  dedicated: 'De som bad om mer än en av dina produkter',
  askedFor: (products) => `bad om ${few(products, 'av dina produkter', 'av dina produkter')}`,
  andMore: (people) => `och ${few(people, 'person till', 'personer till')}`,

  counted: (replies, people) =>
    `${few(replies, 'kundvagnssvar', 'kundvagnssvar')} från ${few(people, 'person', 'personer')}`,
  alsoAsked: (people) =>
    `${few(people, 'av dem har', 'av dem har')} också bett om en annan av dina produkter.`,
  noReplies:
    'Inga kundvagnssvar än. Öppna inlägget på X och bläddra genom svaren: vi räknar varje svar som X visar dig.',
  mostReplies: (most) =>
    `Vi sparar högst ${most.toLocaleString('sv')} svar på ett inlägg. Senare svar räknas inte.`,
  stopped: 'Du har slutat räkna. Du kan fortsätta under inlägget på X.',
  seen: (visits, last, shown) =>
    `Svaren har setts ${few(visits, 'gång', 'gånger')}, senast ${last}. X hade då laddat ${shown.toLocaleString('sv')} svar.`,
  neverSeen: 'Svaren har inte setts än.',

  charts: {
    hour: 'Kundvagnssvar över tid, per timme',
    day: 'Kundvagnssvar över tid, per dag',
    week: 'Kundvagnssvar över tid, per vecka',
    month: 'Kundvagnssvar över tid, per månad',
  },
  from: 'Från',
  replies: 'Svar',

  openPost: 'Öppna inlägget',
  exportCsv: 'Exportera CSV',
  exportAll: 'Exportera allt som CSV',
  keepLonger: 'Behåll längre än 90 dagar',
  forgottenOn: (date) => `Annars tar vi bort den ${date}.`,
  keptOn: 'Finns kvar tills du tar bort den.',
  delete: 'Ta bort…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Ta bort den här räknaren?'
      : `Ta bort den här räknaren med ${few(replies, 'svar', 'svar')}?`,
  deleteNote: 'Det tar bort, bara här, vem som svarade och när. Ditt inlägg och svaren finns kvar på X.',
  yesDelete: 'Ta bort',
  keep: 'Behåll',
  showMore: (more) => `Visa ${few(more, 'inlägg till', 'inlägg till')}`,

  columns: {
    repliedAt: 'Svarade',
    handle: 'Konto',
    reply: 'Svarets adress',
    product: 'Produkt',
    link: 'Länk',
    post: 'Inläggets adress',
  },
};
