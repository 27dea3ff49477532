import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'L’extension a été mise à jour, rechargée ou désactivée. Ce clic n’a rien envoyé. Rechargez la page et réessayez.',
  unreachable: 'L’extension n’a pas répondu. Rechargez la page et réessayez.',
  sheetNotLoaded:
    'Le panneau #AmazonCart n’a pas pu s’ouvrir ici. Rien n’a été envoyé. Rechargez la page et réessayez.',
};
