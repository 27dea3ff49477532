import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('sv')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Inga öppna svar som vi känner till',
  noneNote:
    'Varje svar som du publicerar med knappen står här så länge det finns på X, så att du kan hitta det och radera det där.',
  visible: (count) => `${few(count, 'öppet svar', 'öppna svar')} från dig finns kvar på X`,
  tells: (count, products, authors, some) => {
    const one = some ? 'Det i din lista visar' : 'Det visar';
    const many = some ? `De ${count.toLocaleString('sv')} i din lista visar` : 'De visar';
    return `${count === 1 ? one : many} ${few(products, 'produkt', 'produkter')} för ${few(authors, 'skribent', 'skribenter')} och för alla som kan läsa dina inlägg. `;
  },
  kept: (count) =>
    `${few(count, 'hör till ett önskemål som inte finns kvar', 'hör till önskemål som inte finns kvar')} i din lista, så vi sparar bara datum och länk. `,
  followersOnly: (count) =>
    `${count.toLocaleString('sv')} av dem publicerades för dina följare, medan ditt konto var skyddat. `,
  deleted: (count) => `${count.toLocaleString('sv')} svar har raderats sedan dess. `,
  stillReading: 'Läser fortfarande…',
  howToDelete:
    'För att radera ett svar öppnar du det på X och väljer ”Radera” i menyn. Om vi ser dig göra det tar vi bort det från listan. Om du har raderat det någon annanstans, säg till med ”Jag har raderat det”.',
  list: 'Öppna svar som finns kvar på X, de senaste först',
  to: (author) => ['till ', author],
  forFollowers: 'för följare',
  openOnX: 'Öppna på X',
  replyTo: (author) => `: svar till @${author}`,
  isGone: 'Jag har raderat det',
  replyBy: (handle) => `Ditt svar som ${handle}`,
  notInList: 'önskemålet finns inte kvar i din lista',
  forgetHere: 'Ta bort från listan…',
  forgetQuestion: 'Ta bort svaret från listan?',
  forgetNote: 'Det tas bara bort här. Så länge det finns på X kan alla som kan läsa dina inlägg läsa det.',
  forget: 'Ta bort från listan',
  keepListed: 'Behåll i listan',

  caption: 'Önskemål per månad',
  month: 'Månad',
  public: 'Öppet svar, kvar på X',
  private: 'Önskat privat',
  counts: (month, open, hidden) => `${month}: ${open} öppna, ${hidden} privata`,
};
