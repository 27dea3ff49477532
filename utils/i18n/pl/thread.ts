import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    plural(count, {
      one: `${count} odpowiedź z koszykiem widziana tutaj`,
      few: `${count} odpowiedzi z koszykiem widziane tutaj`,
      many: `${count} odpowiedzi z koszykiem widzianych tutaj`,
      other: `${count} odpowiedzi z koszykiem widzianych tutaj`,
    }),
  ofLoaded: (count) =>
    plural(count, {
      one: `z ${count} wczytanej do tej pory odpowiedzi`,
      few: `z ${count} wczytanych do tej pory odpowiedzi`,
      many: `z ${count} wczytanych do tej pory odpowiedzi`,
      other: `z ${count} wczytanych do tej pory odpowiedzi`,
    }),
  askedHere: (count) =>
    plural(count, {
      one: `${count} osoba publicznie poprosiła tu o ten produkt.`,
      few: `${count} osoby publicznie poprosiły tu o ten produkt.`,
      many: `${count} osób publicznie poprosiło tu o ten produkt.`,
      other: `${count} osoby publicznie poprosiły tu o ten produkt.`,
    }),
  title: 'Odpowiedzi z koszykiem widziane tutaj',
  people: (replies, people) => {
    const by = plural(people, { one: 'osoby', few: 'osób', many: 'osób', other: 'osoby' });
    const what = plural(replies, {
      one: 'odpowiedź',
      few: 'odpowiedzi',
      many: 'odpowiedzi',
      other: 'odpowiedzi',
    });
    return `${replies} ${what} od ${people} ${by}.`;
  },
  means: 'Odpowiedź z koszykiem to odpowiedź z hashtagiem #AmazonCart lub #AmazonBasket.',
  onlyLoaded:
    'Liczą się tylko odpowiedzi, które X wczytał na tej stronie, kolejno od wpisu w dół. Przewiń dalej, aby zobaczyć więcej.',
  anyoneCanSee: 'Każdy, kto czyta ten wątek, może zobaczyć to samo. Niczego z tego nie zapisujemy.',
  byAuthor: 'od autora, nie liczy się',
  byProtected: 'konto chronione: widoczne dla Ciebie, ale nie dla wszystkich',
  openReply: (handle, time) => `Odpowiedź @${handle}, ${time}: otwórz na X`,
  tallyOffer:
    'Prowadzić zestawienie? Przy każdej wizycie w tym wątku notujemy, kto odpowiedział z hashtagiem i kiedy, ale nie to, co napisał. Wszystko zostaje w tej przeglądarce i znika po 90 dniach.',
  keepTally: 'Prowadź zestawienie',
  tallyOn: 'Prowadzisz zestawienie tego wpisu. Znajdziesz je w sekcji „Aktywność”, w zakładce „Kampanie”.',
  stopTally: 'Przestań liczyć',
  stopNote: 'To, co już policzono, zostaje tam, dopóki tego nie usuniesz.',
};
