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
      ? 'Nous ajoutons le produit dans un onglet en arrière-plan. Vous pouvez fermer cette fenêtre et revenir à X.'
      : `Nous ajoutons ${count} produits dans des onglets en arrière-plan. Vous pouvez fermer cette fenêtre et revenir à X.`,
  notAdded: 'Nous n’avons pas pu l’ajouter pour le moment. Rien n’a été publié. Réessayez, ou revenez à X.',
  goOn: 'Vous pouvez fermer cette fenêtre et revenir à X. Vous pouvez retirer l’accès à tout moment dans les paramètres.',
  refused: (store) =>
    `Votre navigateur n’a pas autorisé ${store}. Rien n’a été modifié : ses liens s’ouvrent seulement.`,
  notNow: 'Pas maintenant',
};
