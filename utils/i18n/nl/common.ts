import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Niet verbonden aan Amazon of X.',
  disclaimerLong:
    'Niet verbonden aan Amazon of X. Geen van beide heeft deze extensie gemaakt, gecontroleerd of goedgekeurd.',
  finish: 'Afmaken bij Amazon',
  openCart: 'Winkelwagen openen',
  allow: (store) => `${store} toestaan`,
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  justNow: 'zojuist',
  pageOf: (store) => `Een pagina op ${store}`,
  shortLink: (host) => `Een korte link naar Amazon (${host})`,
};
