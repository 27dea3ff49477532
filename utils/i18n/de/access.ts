import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Mit Zugriff lesen wir in deinem Browser die Produkt- und Einkaufswagenseiten dieses Shops, klicken auf deinen Wunsch einmal auf Amazons eigene Schaltfläche zum Hinzufügen und sehen, was in deinem Einkaufswagen ist. Ohne Zugriff werden Links dorthin nur geöffnet. Wir haben keinen Server.',
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
      ? 'Wir fügen das Produkt in einem Hintergrund-Tab hinzu. Du kannst dieses Fenster schließen und zu X zurückkehren.'
      : `Wir fügen ${count} Produkte in Hintergrund-Tabs hinzu. Du kannst dieses Fenster schließen und zu X zurückkehren.`,
  notAdded:
    'Wir konnten das Produkt gerade nicht hinzufügen. Es wurde nichts gepostet. Versuch es noch einmal oder kehr zu X zurück.',
  goOn: 'Du kannst dieses Fenster schließen und zu X zurückkehren. In den Einstellungen kannst du den Zugriff jederzeit entfernen.',
  refused: (store) =>
    `Dein Browser hat ${store} nicht erlaubt. Es wurde nichts geändert: Links dorthin werden nur geöffnet.`,
  notNow: 'Nicht jetzt',
};
