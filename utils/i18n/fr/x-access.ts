import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Ouvrir X',
  allow: 'Autoriser sur X',
  title: 'Pas encore autorisée sur X',
  missing:
    'Votre navigateur ne laisse cette extension agir sur X qu’après votre accord. D’ici là, vous ne verrez pas #AmazonCart sous les posts. Vos demandes ne risquent rien.',
  refused:
    'Votre navigateur ne l’a pas autorisé sur X : rien n’a changé. Vous pouvez réessayer à tout moment.',
  given: 'Autorisée sur X. Rechargez les pages de X déjà ouvertes.',
};
