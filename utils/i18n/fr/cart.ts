import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Attend son tour pour être ajouté',
  opening: 'Ouverture de la page du produit',
  adding: 'Clic sur « Ajouter », en attente de l’affichage d’Amazon',
  interrupted: {
    browser: 'Non ajouté : le navigateur a été interrompu',
    'tab-closed': 'Non ajouté : son onglet a été fermé',
    'waited-too-long': 'Non ajouté : son tour n’est pas venu en 30 minutes',
  },
  opened: 'Lien ouvert ; nous n’avons rien ajouté',
  needsYou: (why) => `Action requise : ${why}`,
  notAdded: (why) => `Non ajouté : ${why}`,
  inCart: 'Dans votre panier',
  manyInCart: (quantity) => `Dans votre panier, ${quantity} exemplaires`,
  left: 'N’est plus dans votre panier',
};
