import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Dodaj do koszyka Amazon',
    replying: 'Wysyłanie odpowiedzi…',
    replied: 'Odpowiedź opublikowana',
    adding: 'Dodawanie do koszyka…',
    'in-cart': 'W Twoim koszyku',
    'needs-you': 'Czeka na Ciebie na Amazon',
    'not-added': 'Nie dodano do koszyka',
    'left-cart': 'Już nie ma w koszyku',
    opened: 'Otworzyliśmy link',
    unsure: 'Sprawdź swoją odpowiedź',
    refused: 'Odpowiedź nie została wysłana',
  },
  inCart: (store) => `W Twoim koszyku na ${store}`,
  underWay: {
    replying:
      'Twoja odpowiedź jest wysyłana albo pole odpowiedzi X jest jeszcze otwarte. Przycisk pokaże, kiedy zostanie opublikowana.',
    adding: 'Dodajemy produkt w karcie w tle. Możesz przeglądać dalej.',
    replied: 'X to potwierdził. Do koszyka nic nie dodano.',
  },
  interruptions: {
    'tab-closed': 'Karta została zamknięta, zanim produkt trafił do koszyka. Potem niczego nie kliknęliśmy.',
    browser:
      'Przeglądarka przestała działać, zanim produkt trafił do koszyka. Potem niczego nie kliknęliśmy.',
    'waited-too-long': 'Produkt czekał na swoją kolej 30 minut, więc przerwaliśmy. Niczego nie kliknęliśmy.',
  },
  manyProducts: (count) =>
    plural(count, {
      one: `W tym wpisie jest link do ${count} produktu.`,
      few: `W tym wpisie są linki do ${count} produktów. Zaznacz te, które chcesz.`,
      many: `W tym wpisie są linki do ${count} produktów. Zaznacz te, które chcesz.`,
      other: `W tym wpisie są linki do ${count} produktu. Zaznacz te, które chcesz.`,
    }),
  oneForReply: 'Aby odpowiedzieć, zaznacz tylko jeden produkt.',
  linkDetails: 'Szczegóły linku',
  affiliateLink: 'link partnerski, bez zmian',
  affiliate: (tag) => [
    'Ten link zawiera tag partnerski „',
    tag,
    '”. Zostawiamy go dokładnie takim, jaki jest we wpisie.',
  ],
  yourAccount: 'Twoje konto',
  replies: (account, author) => [account, ' odpowiada ', author],
  seenBy: {
    public: (author) =>
      `Wszyscy na X mogą zobaczyć tę odpowiedź, a @${author} dostanie powiadomienie. Twoje konto jest publiczne.`,
    protected: (author) =>
      `Twoi obserwujący mogą zobaczyć tę odpowiedź. Załóż, że @${author} też. Twoje konto jest chronione.`,
    unknown: (author) =>
      `Nie wiemy, czy Twoje konto jest publiczne. Załóż, że wszyscy mogą zobaczyć tę odpowiedź, także @${author}.`,
  },
  wasProtected: (author) =>
    `Gdy ostatnio widzieliśmy Twoje konto, było chronione, ale mogło się to zmienić. Załóż, że wszyscy mogą zobaczyć tę odpowiedź, także @${author}.`,
  cannotReply: 'Autor ogranicza, kto może odpowiadać na ten wpis. Nadal możesz dodać produkt prywatnie.',
  loggedOut: 'Nie ma tu zalogowanego konta X. Nadal możesz dodać produkt prywatnie.',
  logIn: 'Zaloguj się do X, aby odpowiedzieć',
  sendsInWindow: (reply) =>
    `„${reply}” otwiera okno X. Wpisujemy tam Twoją odpowiedź i klikamy przycisk X, aby ją opublikować. Jeśli coś jest niejasne, zostawiamy to Tobie.`,
  opensWindow:
    'X otwiera własne okno z wpisaną Twoją odpowiedzią. Nic nie zostanie opublikowane, dopóki nie klikniesz tam przycisku X.',
  reply: (hashtag) => `Odpowiedz ${hashtag}`,
  edit: 'Edytuj w polu odpowiedzi X',
  private: 'Dodaj prywatnie',
  authorsLink: 'link z wpisu',
  privatelyAdds: (what) => `Otwiera ${what} w karcie w tle i dodaje produkt. Nic nie zostanie opublikowane.`,
  privateMany: (count) => `Dodaj ${count} prywatnie`,
  privatelyMany:
    'Otwiera linki jeden po drugim w karcie w tle i dodaje produkty. Nic nie zostanie opublikowane.',
  allowPrivate: (store) => `Zezwól na ${store} i dodaj prywatnie`,
  allowPrivateNote:
    'Najpierw zapyta przeglądarka. Potem dodamy produkt w karcie w tle. Nic nie zostanie opublikowane.',
  openLink: 'Tylko otwórz link',
  openLinks: (count) =>
    plural(count, {
      one: `Tylko otwórz ${count} link`,
      few: `Tylko otwórz ${count} linki`,
      many: `Tylko otwórz ${count} linków`,
      other: `Tylko otwórz ${count} linku`,
    }),
  moreOptions: 'Więcej opcji',
  again: 'Dodaj ponownie…',
  seeReplies: 'Zobacz odpowiedzi',
  openOnAmazon: 'Otwórz na Amazon',
  dontAsk: 'Nie pytaj więcej',
  dontAskHint:
    'Od teraz jedno kliknięcie robi to, co tu wybierzesz. To ostrzeżenie możesz znów włączyć w okienku rozszerzenia.',

  foreignStore: (store, own) => `Ten link prowadzi do ${store}. Twój sklep to ${own}.`,
  takeLink: (store) => `Użyj linku z wpisu (${store})`,
  takeOwn: (own) => `Użyj mojego sklepu (${own})`,
  takeOwnNote: 'Ten sam numer produktu, ale może to tam być inny produkt. Linku z wpisu nie używamy.',
  cartFollows: (store) => `Gdy odpowiesz, dodamy też produkt do Twojego koszyka na ${store}.`,
  someCartFollows: 'Gdy odpowiesz, dodamy też produkt do Twojego koszyka.',
  notAllowed: (store) => `Nie ma jeszcze zezwolenia na ${store}, więc gdy odpowiesz, tylko otworzymy link.`,
  noneAllowed: 'Nie ma jeszcze zezwolenia na żaden sklep Amazon, więc gdy odpowiesz, tylko otworzymy link.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'ten wpis' : 'ten produkt, z innego wpisu'}: ${what}`,
  became: {
    idle: 'była prośba, ale nic z niej nie wyszło.',
    replying: 'Twoja odpowiedź jest jeszcze w toku.',
    replied: 'Twoja odpowiedź jest opublikowana.',
    adding: 'produkt jest w drodze do koszyka.',
    'in-cart': 'produkt jest w Twoim koszyku.',
    'needs-you': 'produkt czeka na Ciebie na Amazon.',
    'not-added': 'produkt nie został dodany do koszyka.',
    'left-cart': 'produktu już nie ma w koszyku.',
    opened: 'otworzyliśmy link.',
    unsure: 'odpowiedź może być opublikowana, ale nie widzieliśmy potwierdzenia X.',
    refused: 'Twoja odpowiedź nie została wysłana.',
  },
  seeIt: 'Zobacz',
};
