import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Niezależne od Amazon i X.',
  disclaimerLong:
    'Niezależne od Amazon i X. Żadna z tych firm nie stworzyła, nie sprawdziła ani nie zatwierdziła tego rozszerzenia.',
  finish: 'Dokończ na Amazon',
  openCart: 'Otwórz koszyk',
  allow: (store) => `Zezwól na ${store}`,
  cancel: 'Anuluj',
  close: 'Zamknij',
  undo: 'Cofnij',
  justNow: 'przed chwilą',
  pageOf: (store) => `Strona na ${store}`,
  shortLink: (host) => `Krótki link do Amazon (${host})`,
};
