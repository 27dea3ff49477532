import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Pour votre prochain post',
  line: (hashtag) => `Répondez ${hashtag} et c’est dans votre panier`,
  note: 'Cela fonctionne pour tous ceux qui ont cette extension.',
  copy: 'Copier',
  copyWhat: (line) => ` : ${line}`,
  copied: 'Copié.',
  notCopied: 'Votre navigateur n’a pas permis de copier. Sélectionnez la ligne et copiez-la vous-même.',
};
