import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Mit Zugriff lesen wir in Ihrem Browser die Produkt- und Einkaufswagenseiten dieses Shops, klicken auf Ihren Wunsch einmal auf Amazons eigene Schaltfläche zum Hinzufügen und sehen, was in Ihrem Einkaufswagen ist. Ohne Zugriff werden Links dorthin nur geöffnet. Wir haben keinen Server.',
  ownStore: 'Mein Shop',
  notChosen: 'Nicht gewählt',

  pageTitle: 'Einen Amazon-Shop erlauben',
  noSuchStore: 'Unbekannter Shop',
  noSuchStoreNote: 'Diese Adresse nennt keinen Amazon-Shop, den wir kennen. Es wurde nichts geändert.',
  allStores: 'Alle Shops ansehen',
  allowed: (store) => `${store} ist erlaubt`,
  allow: (store) => `${store} erlauben?`,
  allowAndAdd: (store) => `${store} erlauben, dann hinzufügen`,
  openLink: 'Nur den Link öffnen',
  adding: (count) =>
    count === 1
      ? 'Wir fügen das Produkt in einem Hintergrund-Tab hinzu. Sie können dieses Fenster schließen und zu X zurückkehren.'
      : `Wir fügen ${count} Produkte in Hintergrund-Tabs hinzu. Sie können dieses Fenster schließen und zu X zurückkehren.`,
  notAdded:
    'Wir konnten das Produkt gerade nicht hinzufügen. Es wurde nichts gepostet. Versuchen Sie es noch einmal oder kehren Sie zu X zurück.',
  goOn: 'Sie können dieses Fenster schließen und zu X zurückkehren. In den Einstellungen können Sie den Zugriff jederzeit entfernen.',
  refused: (store) =>
    `Ihr Browser hat ${store} nicht erlaubt. Es wurde nichts geändert: Links dorthin werden nur geöffnet.`,
  notNow: 'Nicht jetzt',
};
