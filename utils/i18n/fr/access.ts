import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Avec l’accès, nous lisons dans votre navigateur les pages de produits et du panier de cette boutique, cliquons une fois sur le bouton d’ajout d’Amazon lorsque vous le demandez, et voyons ce qu’il y a dans votre panier. Sans lui, ses liens s’ouvrent seulement. Nous n’avons pas de serveur.',
  ownStore: 'Ma boutique',
  notChosen: 'Non choisie',

  pageTitle: 'Autoriser une boutique Amazon',
  noSuchStore: 'Boutique inconnue',
  noSuchStoreNote:
    'Cette adresse ne désigne aucune boutique Amazon que nous connaissons. Rien n’a été modifié.',
  allStores: 'Voir toutes les boutiques',
  allowed: (store) => `${store} est autorisé`,
  allow: (store) => `Autoriser ${store} ?`,
  allowAndAdd: (store) => `Autoriser ${store} et ajouter`,
  openLink: 'Ouvrir seulement le lien',
  adding: (count) =>
    count === 1
      ? 'Le produit est ajouté dans un onglet en arrière-plan. Vous pouvez fermer cette fenêtre et revenir à X.'
      : `${count} produits sont ajoutés dans des onglets en arrière-plan. Vous pouvez fermer cette fenêtre et revenir à X.`,
  notAdded: 'L’ajout n’a pas pu se faire à l’instant. Rien n’a été publié. Réessayez, ou revenez à X.',
  goOn: 'Vous pouvez fermer cette fenêtre et continuer sur X. Les paramètres permettent de revenir en arrière à tout moment.',
  refused: (store) =>
    `Le navigateur n’a pas autorisé ${store}. Rien n’a été modifié : ses liens s’ouvrent comme des onglets ordinaires.`,
  notNow: 'Pas maintenant',
};
