import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

const counted = (count: number, one: string, few: string, many: string, other = few) =>
  `${count.toLocaleString('pl')} ${plural(count, { one, few, many, other })}`;
const replyCount = (count: number) => counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi', 'odpowiedzi');

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Prowadzisz zestawienie dla ${counted(posts, 'wpisu', 'wpisów', 'wpisów')}`,
  note: 'Liczymy odpowiedzi z #AmazonCart lub #AmazonBasket, które X pokazuje Ci pod Twoim wpisem, każdą raz. Mogą być też inne, których X Ci nie pokazał, a niektóre mogły już zostać usunięte. Wszystko zostaje w tej przeglądarce.',
  none: 'Brak zestawień',
  noneNote:
    'Otwórz na X swój wpis z linkiem do Amazon i rozpocznij zestawienie w wierszu pod nim. To, co policzymy, pojawi się tutaj.',

  compare: 'Porównanie Twoich wpisów',
  measures: {
    posted: 'Wpis',
    replies: 'Odpowiedzi',
    people: 'Osoby',
    repeated: 'Kilka produktów',
    firstDay: 'Pierwsze 24 godziny',
  },
  posted: (date) => `opublikowano: ${date}`,

  dedicated: 'Kto poprosił o więcej niż jeden Twój produkt',
  askedFor: (products) =>
    `poprosił(a) o ${counted(products, 'Twój produkt', 'Twoje produkty', 'Twoich produktów')}`,
  andMore: (people) => `i jeszcze ${counted(people, 'osoba', 'osoby', 'osób')}`,

  counted: (replies, people) =>
    `${counted(replies, 'odpowiedź z koszykiem', 'odpowiedzi z koszykiem', 'odpowiedzi z koszykiem')} od ${counted(people, 'osoby', 'osób', 'osób')}`,
  alsoAsked: (people) =>
    `${counted(people, 'z nich poprosiła', 'z nich poprosiły', 'z nich poprosiło')} też o inny Twój produkt.`,
  noReplies:
    'Nie ma jeszcze odpowiedzi z koszykiem. Otwórz wpis na X i przewiń odpowiedzi: policzymy każdą, którą X Ci pokaże.',
  mostReplies: (most) =>
    `Przechowujemy najwyżej ${most.toLocaleString('pl')} odpowiedzi na wpis. Późniejszych nie liczymy.`,
  stopped: 'Liczenie jest zatrzymane. Możesz je wznowić pod wpisem na X.',
  seen: (visits, last, shown) =>
    `Odpowiedzi obejrzano ${counted(visits, 'raz', 'razy', 'razy')}, ostatnio ${last}. X wczytał wtedy ${replyCount(shown)}.`,
  neverSeen: 'Odpowiedzi jeszcze nie obejrzano.',

  charts: {
    hour: 'Odpowiedzi z koszykiem w czasie, według godzin',
    day: 'Odpowiedzi z koszykiem w czasie, według dni',
    week: 'Odpowiedzi z koszykiem w czasie, według tygodni',
    month: 'Odpowiedzi z koszykiem w czasie, według miesięcy',
  },
  from: 'Od',
  replies: 'Odpowiedzi',

  openPost: 'Otwórz wpis',
  exportCsv: 'Eksportuj CSV',
  exportAll: 'Eksportuj wszystko jako CSV',
  keepLonger: 'Zachowaj dłużej niż 90 dni',
  forgottenOn: (date) => `W przeciwnym razie usuniemy je ${date}.`,
  keptOn: 'Zachowane, dopóki go nie usuniesz.',
  delete: 'Usuń…',
  deleteQuestion: (replies) =>
    replies === 0 ? 'Usunąć to zestawienie?' : `Usunąć to zestawienie? Zawiera ${replyCount(replies)}.`,
  deleteNote: 'Tylko stąd zniknie informacja, kto i kiedy odpowiedział. Twój wpis i odpowiedzi zostają na X.',
  yesDelete: 'Usuń',
  keep: 'Zachowaj',
  showMore: (more) => `Pokaż jeszcze ${counted(more, 'wpis', 'wpisy', 'wpisów')}`,

  columns: {
    repliedAt: 'Data odpowiedzi',
    handle: 'Konto',
    reply: 'Adres odpowiedzi',
    product: 'Produkt',
    link: 'Link',
    post: 'Adres wpisu',
  },
};
