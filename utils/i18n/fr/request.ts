import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Réponse envoyée ; nous attendons que X la confirme',
  replyOpen: 'Zone de réponse ouverte ; rien n’est encore publié',
  replyAbandoned: {
    closed: 'Zone de réponse fermée ; nous n’avons vu aucune réponse',
    'other-words': 'Autre chose a été envoyé depuis la zone de réponse',
    undone: 'Vous avez annulé la réponse avant que X ne l’envoie',
  },
  replyUnsure: 'Réponse non confirmée : vérifiez sous le post',
  notReplied: (why) => `Réponse non publiée : ${why}`,
  replyPosted: 'Réponse publiée',
  replyDeleted: 'Réponse supprimée',
  failures: {
    'logged-out': 'aucun compte n’était connecté à X',
    restricted: 'l’auteur limite qui peut répondre',
    'wrong-target': 'la zone de réponse de X était pour un autre post',
    'draft-in-the-way': 'la zone de réponse de X contenait déjà un brouillon',
    'refused-by-x': 'X ne l’a pas acceptée',
    'rate-limited': 'ce compte publie trop souvent',
    duplicate: 'vous avez déjà publié la même réponse',
    unseen: 'non confirmée',
  },
  answers: {
    added: (by) => `@${by} indique que le produit a été ajouté.`,
    'not-linked': (by) => `@${by} indique que votre compte X n’est pas lié à Amazon.`,
    refused: (by) => `@${by} indique que le produit n’a pas été ajouté.`,
    unrecognised: (by) => `@${by} a envoyé une réponse que nous n’avons pas pu lire : `,
  },
  origins: {
    elsewhere: 'Répondu ailleurs : nous avons vu votre réponse sur X',
    device: 'Demandé dans un autre de vos navigateurs',
  },

  tweetBy: (author) => ['Post de ', author],
  yourReply: 'Votre réponse',
  addToCart: 'Ajouter au panier',
  openOnAmazon: 'Ouvrir sur Amazon',

  repliedByPhone: 'Avez-vous répondu avec le hashtag depuis votre téléphone ?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Un produit pour lequel vous avez répondu ailleurs n’est pas encore dans votre panier.'
      : `${count} produits pour lesquels vous avez répondu ailleurs ne sont pas encore dans votre panier.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Un produit pour lequel vous avez répondu n’est pas encore dans votre panier.'
      : `${count} produits pour lesquels vous avez répondu ne sont pas encore dans votre panier.`,
  addAll: (count) => `Ajouter les ${count} au panier`,
  lookThroughReplies: 'Voir vos réponses sur X',
  lookForMore: 'En chercher d’autres',

  priceNow: (price) => `maintenant ${price}`,
  priceLastSeen: (price) => `${price} la dernière fois`,
  priceLess: (amount) => `${amount} de moins`,
  priceMore: (amount) => `${amount} de plus`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'lors de la demande' : 'lors de l’ajout'}`,
  priceChange: (then, since, difference) => `${then}, ${since} : ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
