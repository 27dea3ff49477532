import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Inte knutet till Amazon eller X.',
  disclaimerLong:
    'Inte knutet till Amazon eller X. Ingen av dem har gjort, granskat eller godkänt det här tillägget.',
  finish: 'Slutför på Amazon',
  openCart: 'Öppna kundvagnen',
  allow: (store) => `Tillåt ${store}`,
  cancel: 'Avbryt',
  close: 'Stäng',
  undo: 'Ångra',
  justNow: 'nyss',
  pageOf: (store) => `En sida på ${store}`,
  shortLink: (host) => `En kort länk till Amazon (${host})`,
};
