import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Dodawaj produkty z X do koszyka Amazon: odpowiedz #AmazonCart albo dodaj je prywatnie. Niezależne od Amazon i X.',
  openSheetKey: 'Otwórz #AmazonCart dla wpisu pod wskaźnikiem lub zaznaczonego',
  addPrivatelyKey: 'Dodaj prywatnie produkt z wpisu pod wskaźnikiem lub zaznaczonego',

  inCart: (store) => `W Twoim koszyku na ${store}`,
  needsYou: (product) => `Czeka na Ciebie: ${product}`,
  notAdded: (product) => `Nie dodano: ${product}`,
  clickForCart: 'Kliknij, aby otworzyć koszyk',
  clickToFinish: 'Kliknij, aby dokończyć na Amazon',
  clickForLink: 'Kliknij, aby otworzyć link',
  clickForTweet: 'Kliknij, aby otworzyć wpis',
  menu: 'Dodaj prywatnie do koszyka Amazon',
  notNoted: 'Nie udało się zapisać Twojej prośby',
  reload: 'Najpierw odśwież tę stronę X',
  reloadWhy:
    'Ta strona była otwarta, zanim zainstalowano lub zaktualizowano rozszerzenie. Niczego nie wysłano ani nie otwarto. Odśwież ją i spróbuj ponownie.',
};
