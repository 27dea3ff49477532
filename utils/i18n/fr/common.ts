import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Sans lien avec Amazon ni X.',
  disclaimerLong:
    'Sans lien avec Amazon ni X : ni l’un ni l’autre n’a conçu, vérifié ou approuvé cette extension.',
  finish: 'Terminer sur Amazon',
  openCart: 'Ouvrir le panier',
  allow: (store) => `Autoriser ${store}`,
  cancel: 'Annuler',
  close: 'Fermer',
  undo: 'Annuler',
  justNow: 'à l’instant',
  pageOf: (store) => `Une page sur ${store}`,
  shortLink: (host) => `Un lien court vers Amazon (${host})`,
};
