import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Ajoutez à votre panier Amazon les produits vus sur X : en répondant #AmazonCart, ou en privé. Sans lien avec Amazon ni X.',
  openSheetKey: 'Ouvrir #AmazonCart pour le post sous le pointeur ou sélectionné',
  addPrivatelyKey: 'Ajouter en privé le produit du post sous le pointeur ou sélectionné',

  inCart: (store) => `Dans votre panier ${store}`,
  needsYou: (product) => `Action requise : ${product}`,
  notAdded: (product) => `Non ajouté : ${product}`,
  clickForCart: 'Cliquez pour ouvrir le panier',
  clickToFinish: 'Cliquez pour terminer sur Amazon',
  clickForLink: 'Cliquez pour ouvrir le lien',
  clickForTweet: 'Cliquez pour ouvrir le post',
  menu: 'Ajouter en privé au panier Amazon',
  notNoted: 'Nous n’avons pas pu enregistrer votre demande',
  reload: 'Rechargez d’abord cette page de X',
  reloadWhy:
    'Cette page était ouverte avant l’installation ou la mise à jour de l’extension. Rien n’a été envoyé ni ouvert. Rechargez-la et réessayez.',
};
