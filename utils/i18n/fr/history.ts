import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Demandé depuis le post de @${author}`,
  composing: {
    send: 'Réponse à envoyer',
    edit: 'Zone de réponse remplie',
    intent: 'Fenêtre de réponse de X ouverte',
  },
  pressing: 'Clic sur « Répondre » de X',
  postedShown: 'Réponse publiée : X en a affiché le lien',
  postedSeen: 'Réponse vue sous le post',
  deleted: {
    menu: 'Réponse supprimée dans le menu de X, et disparue de la page',
    page: 'Réponse qui n’est plus sur X',
    told: 'Vous nous avez dit avoir supprimé la réponse',
  },
  failed: (why, said) => `${why} X a indiqué : ${said}`,
  queued: 'À ajouter au panier',
  reading: 'Lien ouvert dans un onglet',
  productPage: (product) => `Page du produit : ${product}`,
  priceThen: (price) => `Prix d’alors : ${price}`,
  priceSeen: (price) => `Prix vu : ${price}`,
  adding: 'Clic sur le bouton d’ajout d’Amazon, une fois',
  checking: 'Panier consulté',
  inCart: (seen) => `Dans votre panier : ${seen}`,
  interrupted: {
    browser: 'Le navigateur s’est arrêté',
    'tab-closed': 'L’onglet a été fermé',
    'waited-too-long': 'Il a attendu son tour 30 minutes',
  },
  authorsLink: 'Le lien de l’auteur :',
};
