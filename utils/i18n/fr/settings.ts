import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'M’avertir avant de publier',
  warnOn: 'Le bouton vous demande d’abord et dit qui verra votre réponse.',
  warnOff: 'Un clic agit immédiatement.',
  oneClick: 'Un clic :',
  acts: {
    reply: 'Publier la réponse',
    edit: 'Remplir la zone de réponse de X',
    private: 'Ajouter en privé',
  },
  addAfterReply: 'Ajouter aussi à mon panier après une réponse',
};
