import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

const counted = (count: number, one: string, few: string, many: string, other = many) =>
  `${count.toLocaleString('pl')} ${plural(count, { one, few, many, other })}`;

export const trail: Catalogue['trail'] = {
  none: 'Nie znamy żadnych publicznych odpowiedzi',
  noneNote:
    'Każda odpowiedź, którą opublikujesz przyciskiem, jest na tej liście tak długo, jak jest na X, aby można ją było znaleźć i tam usunąć.',
  visible: (count) =>
    counted(
      count,
      'Twoja publiczna odpowiedź jest nadal na X',
      'Twoje publiczne odpowiedzi są nadal na X',
      'Twoich publicznych odpowiedzi jest nadal na X',
    ),
  tells: (count, products, authors, some) => {
    const listed = some
      ? plural(count, {
          one: 'Ta z Twojej listy pokazuje',
          few: `${count.toLocaleString('pl')} z Twojej listy pokazują`,
          many: `${count.toLocaleString('pl')} z Twojej listy pokazuje`,
          other: `${count.toLocaleString('pl')} z Twojej listy pokazuje`,
        })
      : plural(count, { one: 'Pokazuje', few: 'Pokazują', many: 'Pokazują', other: 'Pokazują' });
    return `${listed} ${counted(products, 'produkt', 'produkty', 'produktów')} ${counted(authors, 'autorowi', 'autorom', 'autorom')} i wszystkim, którzy mogą czytać Twoje wpisy. `;
  },
  kept: (count) =>
    `${counted(count, 'należy do prośby, której', 'należą do próśb, których', 'należy do próśb, których')} nie ma już na Twojej liście, więc zachowujemy tylko datę i link. `,
  followersOnly: (count) =>
    `${counted(count, 'z nich opublikowano', 'z nich opublikowano', 'z nich opublikowano')} dla Twoich obserwujących, gdy Twoje konto było chronione. `,
  deleted: (count) => `Od tego czasu usunięto ${counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi')}. `,
  stillReading: 'Wciąż czytamy…',
  howToDelete:
    'Aby usunąć odpowiedź, otwórz ją na X i wybierz „Usuń” w jej menu. Jeśli to zauważymy, zdejmiemy ją z tej listy. Jeśli usuniesz ją gdzie indziej, powiedz nam o tym przyciskiem „Już usunięta”.',
  list: 'Publiczne odpowiedzi, które nadal są na X, od najnowszej',
  to: (author) => ['do ', author],
  forFollowers: 'dla obserwujących',
  openOnX: 'Otwórz na X',
  replyTo: (author) => `: odpowiedź do @${author}`,
  isGone: 'Już usunięta',
  replyBy: (handle) => `Twoja odpowiedź jako ${handle}`,
  notInList: 'jej prośby nie ma już na Twojej liście',
  forgetHere: 'Zdejmij z tej listy…',
  forgetQuestion: 'Zdjąć tę odpowiedź z listy?',
  forgetNote: 'Zniknie tylko stąd. Dopóki jest na X, może ją przeczytać każdy, kto może czytać Twoje wpisy.',
  forget: 'Zdejmij z listy',
  keepListed: 'Zostaw na liście',

  caption: 'Prośby według miesięcy',
  month: 'Miesiąc',
  public: 'Publiczna odpowiedź, nadal na X',
  private: 'Prośba prywatna',
  counts: (month, open, hidden) => `${month}: publiczne: ${open}, prywatne: ${hidden}`,
};
