import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Répondez #AmazonCart aux tweets avec un lien Amazon en sachant qui le verra. Sans lien avec Amazon ni X.',
  openSheetKey: 'Ouvrir le panneau #AmazonCart du tweet sélectionné ou sous le pointeur',
  addPrivatelyKey: 'Ajouter en privé le produit du tweet sélectionné ou sous le pointeur',

  inCart: (store) => `Dans votre panier ${store}`,
  needsYou: (product) => `Action requise : ${product}`,
  notAdded: (product) => `Non ajouté : ${product}`,
  clickForCart: 'Cliquez pour ouvrir le panier',
  clickToFinish: 'Cliquez pour terminer sur Amazon',
  clickForLink: 'Cliquez pour ouvrir le lien de l’auteur',
  clickForTweet: 'Cliquez pour ouvrir le tweet',
  menu: 'Ajouter en privé au panier Amazon',
  notNoted: 'Votre demande n’a pas pu être notée',
  reload: 'Rechargez d’abord cette page de X',
  reloadWhy:
    'Elle a été ouverte avant l’installation ou la mise à jour de l’extension. Rien n’a été envoyé ni ouvert. Rechargez-la et réessayez.',
};
