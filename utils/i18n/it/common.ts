import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Non affiliata ad Amazon o X.',
  disclaimerLong:
    'Non affiliata ad Amazon o X. Nessuna delle due ha creato, controllato o approvato questa estensione.',
  finish: 'Completa su Amazon',
  openCart: 'Apri il carrello',
  allow: (store) => `Consenti ${store}`,
  cancel: 'Annulla',
  close: 'Chiudi',
  undo: 'Annulla',
  justNow: 'un attimo fa',
  pageOf: (store) => `Una pagina di ${store}`,
  shortLink: (host) => `Un link breve ad Amazon (${host})`,
};
