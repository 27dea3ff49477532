import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ' : ',
  add: 'ajouter ce produit à votre panier Amazon',
  oneClick: {
    reply: 'un clic publie ceci, visible par tous',
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
    'left-cart': 'Sorti du panier',
    opened: 'Ouvert',
    unsure: 'À vérifier',
    refused: 'Non envoyée',
    orphaned: 'Recharger',
  },
  tooltips: {
    unsure: 'À vérifier. Nous n’avons pas vu X confirmer la réponse',
    orphaned: 'Recharger. L’extension a été mise à jour, rechargée ou désactivée',
  },
};
