import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Steht in keiner Verbindung zu Amazon oder X.',
  disclaimerLong:
    'Steht in keiner Verbindung zu Amazon oder X: Keiner von beiden hat diese Erweiterung entwickelt, geprüft oder freigegeben.',
  finish: 'Weiter bei Amazon',
  openCart: 'Zum Einkaufswagen',
  allow: (store) => `${store} erlauben`,
  cancel: 'Abbrechen',
  close: 'Schließen',
  undo: 'Rückgängig',
  justNow: 'gerade eben',
  pageOf: (store) => `Eine Seite bei ${store}`,
  shortLink: (host) => `Ein Kurzlink zu Amazon (${host})`,
};
