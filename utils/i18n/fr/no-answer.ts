import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'L’extension a été mise à jour, rechargée ou désactivée. Ce clic n’a rien envoyé. Rechargez cette page pour utiliser de nouveau le bouton.',
  unreachable: 'L’extension n’a pas répondu. Rechargez la page et réessayez.',
  sheetNotLoaded:
    'L’extension n’a pas pu ouvrir son panneau ici. Rien n’a été envoyé. Rechargez la page et réessayez.',
};
