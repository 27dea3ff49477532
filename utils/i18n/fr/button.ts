import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ' : ',
  add: 'ajouter ce produit à votre panier Amazon',
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
    replying: 'réponse en cours d’envoi',
    replied: 'vous avez répondu',
    adding: 'en route vers votre panier',
    'in-cart': 'dans votre panier',
    'needs-you': 'Amazon attend une action de votre part',
    'not-added': 'non ajouté au panier',
    'left-cart': 'plus dans votre panier',
    opened: 'lien ouvert',
    unsure: 'nous n’avons pas pu voir si la réponse a été publiée',
    refused: 'la réponse n’a pas été envoyée',
    orphaned:
      'l’extension a été mise à jour, rechargée ou désactivée. Rechargez cette page pour voir où cela en est',
  },
};
