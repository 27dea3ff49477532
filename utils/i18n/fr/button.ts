import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ' : ',
  add: 'ajouter ce produit à votre panier Amazon',
  oneClick: {
    reply: 'un clic publie ceci pour tout le monde',
    edit: 'un clic remplit la zone de réponse de X',
    private: 'un clic l’ajoute en privé',
  },
  labels: {
    replying: 'Réponse…',
    replied: 'Répondu',
    adding: 'Ajout…',
    'in-cart': 'Dans le panier',
    'needs-you': 'Action requise',
    'not-added': 'Non ajouté',
    'left-cart': 'Plus au panier',
    opened: 'Ouvert',
    unsure: 'À vérifier',
    refused: 'Non envoyé',
    orphaned: 'Recharger',
  },
  tooltips: {
    unsure: 'À vérifier. Nous n’avons pas vu si la réponse a été publiée',
    orphaned: 'Recharger. L’extension a été mise à jour ou désactivée',
  },
};
