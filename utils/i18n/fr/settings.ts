import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'M’avertir de qui verra la réponse',
  warnOn: 'Le bouton demande avant de publier.',
  warnOff: 'Un clic agit aussitôt.',
  oneClick: 'Un clic :',
  acts: {
    reply: 'Publier la réponse',
    edit: 'Remplir la zone de réponse de X',
    private: 'Ajouter en privé',
  },
  addAfterReply: 'Ajouter aussi à mon panier après une réponse',
};
