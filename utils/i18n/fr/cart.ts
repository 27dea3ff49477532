import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Attend son tour',
  opening: 'Ouverture de la page du produit',
  adding: 'Clic sur le bouton d’ajout d’Amazon ; nous attendons de voir le produit dans votre panier',
  interrupted: {
    browser: 'Non ajouté : le navigateur s’est arrêté',
    'tab-closed': 'Non ajouté : l’onglet a été fermé',
    'waited-too-long': 'Non ajouté : il a attendu son tour pendant 30 minutes',
  },
  opened: 'Lien ouvert ; nous n’avons rien ajouté',
  needsYou: (why) => `Action requise : ${why}`,
  notAdded: (why) => `Non ajouté : ${why}`,
  inCart: 'Dans votre panier',
  manyInCart: (quantity) => `Dans votre panier (${quantity})`,
  left: 'N’est plus dans votre panier',
};
