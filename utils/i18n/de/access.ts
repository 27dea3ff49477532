import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Mit dem Zugriff lesen wir in Ihrem Browser die Produkt- und Einkaufswagenseiten dieses Shops, klicken auf Ihren Wunsch einmal auf Amazons eigene Schaltfläche und sehen, was in Ihrem Einkaufswagen ist. Ohne ihn werden Links dorthin nur geöffnet. Wir haben keinen Server.',
  ownStore: 'Mein Shop',
  notChosen: 'Nicht gewählt',

  pageTitle: 'Einen Amazon-Shop erlauben',
  noSuchStore: 'Kein solcher Shop',
  noSuchStoreNote: 'Diese Adresse nennt keinen Amazon-Shop, den wir kennen. Es wurde nichts geändert.',
  allStores: 'Alle Shops ansehen',
  allowed: (store) => `${store} ist erlaubt`,
  allow: (store) => `${store} erlauben?`,
  allowAndAdd: (store) => `${store} erlauben und hinzufügen`,
  openLink: 'Nur den Link öffnen',
  adding: (count) =>
    count === 1
      ? 'Das Produkt wird in einem Hintergrund-Tab hinzugefügt. Sie können dieses Fenster schließen und zu X zurückkehren.'
      : `${count} Produkte werden in Hintergrund-Tabs hinzugefügt. Sie können dieses Fenster schließen und zu X zurückkehren.`,
  notAdded:
    'Das Produkt konnte gerade nicht hinzugefügt werden. Es wurde nichts gepostet. Versuchen Sie es noch einmal oder kehren Sie zu X zurück.',
  goOn: 'Sie können dieses Fenster schließen und auf X weitermachen. In den Einstellungen lässt sich dies jederzeit zurücknehmen.',
  refused: (store) =>
    `Der Browser hat ${store} nicht erlaubt. Es wurde nichts geändert: Links dorthin öffnen sich als gewöhnliche Tabs.`,
  notNow: 'Nicht jetzt',
};
