import type { Catalogue } from '../catalogue.ts';
import { plural } from './plural.ts';

export const access: Catalogue['access'] = {
  what: 'Z dostępem czytamy w Twojej przeglądarce strony produktów i koszyka tego sklepu, raz klikamy przycisk dodawania na Amazon, gdy o to poprosisz, i widzimy, co jest w Twoim koszyku. Bez dostępu linki do tego sklepu po prostu się otwierają. Nie mamy serwera.',
  ownStore: 'Mój sklep',
  notChosen: 'Nie wybrano',

  pageTitle: 'Zezwól na sklep Amazon',
  noSuchStore: 'Nieznany sklep',
  noSuchStoreNote: 'Adres tej strony nie wskazuje sklepu Amazon, który znamy. Nic się nie zmieniło.',
  allStores: 'Zobacz wszystkie sklepy',
  allowed: (store) => `Zezwolono na ${store}`,
  allow: (store) => `Zezwolić na ${store}?`,
  allowAndAdd: (store) => `Zezwól na ${store} i dodaj`,
  openLink: 'Tylko otwórz link',
  adding: (count) =>
    plural(count, {
      one: 'Dodajemy go w karcie w tle. Możesz zamknąć to okno i wrócić do X.',
      few: `Dodajemy ${count} produkty w kartach w tle. Możesz zamknąć to okno i wrócić do X.`,
      many: `Dodajemy ${count} produktów w kartach w tle. Możesz zamknąć to okno i wrócić do X.`,
      other: `Dodajemy ${count} produktu w kartach w tle. Możesz zamknąć to okno i wrócić do X.`,
    }),
  notAdded: 'Nie udało się teraz dodać produktu. Nic nie opublikowano. Spróbuj ponownie albo wróć do X.',
  goOn: 'Możesz zamknąć to okno i wrócić do X. Dostęp możesz w każdej chwili cofnąć w ustawieniach.',
  refused: (store) =>
    `Przeglądarka nie zezwoliła na ${store}. Nic się nie zmieniło: linki do tego sklepu po prostu się otwierają.`,
  notNow: 'Nie teraz',
};
