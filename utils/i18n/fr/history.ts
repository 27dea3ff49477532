import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Demandé depuis le post de @${author}`,
  composing: {
    send: 'Réponse sur le point d’être envoyée',
    edit: 'Zone de réponse remplie',
    intent: 'Fenêtre de réponse de X ouverte',
  },
  pressing: 'Clic sur le bouton « Répondre » de X',
  postedShown: 'Réponse publiée : X en a affiché le lien',
  postedSeen: 'Réponse vue sous le post',
  deleted: {
    menu: 'Réponse supprimée dans le menu de X, et disparue de la page',
    page: 'La réponse n’est plus sur X',
    told: 'Vous nous avez dit avoir supprimé la réponse',
  },
  failed: (why, said) => `${why} X a indiqué : ${said}`,
  queued: 'En attente d’ajout au panier',
  reading: 'Lien ouvert dans un onglet',
  productPage: (product) => `Page du produit : ${product}`,
  priceThen: (price) => `Prix à ce moment-là : ${price}`,
  priceSeen: (price) => `Prix constaté : ${price}`,
  adding: 'Clic sur le bouton d’ajout d’Amazon, une fois',
  checking: 'Panier vérifié',
  inCart: (seen) => `Dans votre panier : ${seen}`,
  interrupted: {
    browser: 'Le navigateur s’est arrêté',
    'tab-closed': 'L’onglet a été fermé',
    'waited-too-long': 'Il a attendu son tour pendant 30 minutes',
  },
  authorsLink: 'Le lien de l’auteur :',
};
