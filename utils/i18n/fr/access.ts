import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Une fois l’accès accordé, nous lisons dans votre navigateur les pages produit et le panier de cette boutique, cliquons une fois sur le bouton d’ajout d’Amazon quand vous le demandez et voyons ce que contient votre panier. Sans accès, ses liens s’ouvrent simplement. Nous n’avons pas de serveur.',
  ownStore: 'Ma boutique',
  notChosen: 'Non choisie',

  pageTitle: 'Autoriser une boutique Amazon',
  noSuchStore: 'Boutique inconnue',
  noSuchStoreNote:
    'Cette adresse ne désigne aucune boutique Amazon que nous connaissons. Rien n’a été modifié.',
  allStores: 'Voir toutes les boutiques',
  allowed: (store) => `${store} est autorisé`,
  allow: (store) => `Autoriser ${store} ?`,
  allowAndAdd: (store) => `Autoriser ${store}, puis ajouter`,
  openLink: 'Ouvrir simplement le lien',
  adding: (count) =>
    count === 1
      ? 'Nous ajoutons le produit dans un onglet en arrière-plan. Vous pouvez fermer cette fenêtre et revenir sur X.'
      : `Nous ajoutons ${count} produits dans des onglets en arrière-plan. Vous pouvez fermer cette fenêtre et revenir sur X.`,
  notAdded:
    'Nous n’avons pas pu ajouter le produit pour le moment. Rien n’a été publié. Réessayez, ou revenez sur X.',
  goOn: 'Vous pouvez fermer cette fenêtre et revenir sur X. Vous pouvez retirer l’accès à tout moment dans les paramètres.',
  refused: (store) =>
    `Votre navigateur n’a pas autorisé ${store}. Rien n’a été modifié : ses liens s’ouvrent simplement.`,
  notNow: 'Plus tard',
};
