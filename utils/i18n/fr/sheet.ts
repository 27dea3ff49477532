import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Ajouter à votre panier Amazon',
    replying: 'Réponse en cours…',
    replied: 'Votre réponse est publiée',
    adding: 'Ajout à votre panier…',
    'in-cart': 'Dans votre panier',
    'needs-you': 'Action requise sur Amazon',
    'not-added': 'Non ajouté au panier',
    'left-cart': 'N’est plus dans votre panier',
    opened: 'Nous avons ouvert le lien',
    unsure: 'Réponse à vérifier',
    refused: 'Votre réponse n’a pas été envoyée',
  },
  inCart: (store) => `Dans votre panier ${store}`,
  underWay: {
    replying:
      'Votre réponse est en cours d’envoi, ou la zone de réponse de X est encore ouverte. Le bouton vous dira quand elle sera publiée.',
    adding: 'Nous ajoutons le produit dans un onglet en arrière-plan. Vous pouvez continuer à naviguer.',
    replied: 'X l’a confirmée. Rien n’a été ajouté à votre panier.',
  },
  interruptions: {
    'tab-closed':
      'L’onglet a été fermé avant que le produit soit dans votre panier. Nous n’avons plus cliqué sur rien ensuite.',
    browser:
      'Le navigateur s’est arrêté avant que le produit soit dans votre panier. Nous n’avons plus cliqué sur rien ensuite.',
    'waited-too-long':
      'Le produit a attendu son tour pendant 30 minutes : nous nous sommes arrêtés là. Nous n’avons cliqué sur rien.',
  },
  manyProducts: (count) => `Ce post contient des liens vers ${count} produits. Cochez ceux que vous voulez.`,
  oneForReply: 'Pour répondre, ne cochez qu’un seul produit.',
  linkDetails: 'Détails du lien',
  affiliateLink: 'lien affilié, laissé tel quel',
  affiliate: (tag) => [
    'Le lien contient l’identifiant d’affiliation « ',
    tag,
    ' ». Nous le laissons exactement tel que l’auteur l’a écrit.',
  ],
  yourAccount: 'Votre compte',
  replies: (account, author) => [account, ' répond à ', author],
  seenBy: {
    public: (author) =>
      `Tout le monde sur X peut voir cette réponse, et @${author} recevra une notification. Votre compte est public.`,
    protected: (author) =>
      `Vos abonnés peuvent voir cette réponse. Partez du principe que @${author} le peut aussi. Votre compte est protégé.`,
    unknown: (author) =>
      `Nous n’avons pas pu savoir si votre compte est public. Partez du principe que tout le monde peut voir cette réponse, @${author} compris.`,
  },
  wasProtected: (author) =>
    `Votre compte était protégé la dernière fois que nous l’avons vu. Cela a pu changer : partez du principe que tout le monde peut voir cette réponse, @${author} compris.`,
  cannotReply:
    'L’auteur limite qui peut répondre à ce post. Vous pouvez toujours ajouter le produit en privé.',
  loggedOut: 'Vous n’êtes pas connecté à X ici. Vous pouvez toujours ajouter le produit en privé.',
  logIn: 'Se connecter à X pour répondre',
  sendsInWindow: (reply) =>
    `« ${reply} » ouvre la fenêtre de X. Nous y saisissons votre réponse et cliquons sur le bouton de X pour la publier. En cas de doute, nous vous laissons faire.`,
  opensWindow:
    'X ouvre sa propre fenêtre, avec votre réponse déjà saisie. Rien n’est publié tant que vous n’y cliquez pas sur le bouton de X.',
  reply: (hashtag) => `Répondre ${hashtag}`,
  edit: 'Modifier dans la zone de réponse de X',
  private: 'Ajouter en privé',
  authorsLink: 'le lien de l’auteur',
  privatelyAdds: (what) =>
    `Ouvre ${what} dans un onglet en arrière-plan et ajoute le produit. Rien n’est publié.`,
  privateMany: (count) => `En ajouter ${count} en privé`,
  privatelyMany:
    'Ouvre les liens un par un dans un onglet en arrière-plan et ajoute les produits. Rien n’est publié.',
  allowPrivate: (store) => `Autoriser ${store}, puis ajouter en privé`,
  allowPrivateNote:
    'Votre navigateur demande d’abord. Ensuite, nous ajoutons le produit dans un onglet en arrière-plan. Rien n’est publié.',
  openLink: 'Ouvrir simplement le lien',
  openLinks: (count) => `Ouvrir simplement les ${count} liens`,
  moreOptions: 'Plus d’options',
  again: 'Ajouter de nouveau…',
  seeReplies: 'Voir les réponses',
  openOnAmazon: 'Ouvrir sur Amazon',
  dontAsk: 'Ne plus demander',
  dontAskHint:
    'Désormais, un clic fera ce que vous choisissez ici. Vous pouvez réactiver cet avertissement dans la fenêtre de l’extension.',

  foreignStore: (store, own) => `Ce lien mène à ${store}. Votre boutique est ${own}.`,
  takeLink: (store) => `Utiliser le lien de l’auteur (${store})`,
  takeOwn: (own) => `Utiliser ma boutique (${own})`,
  takeOwnNote:
    'Même numéro de produit, mais c’est peut-être un autre produit là-bas. Nous n’utilisons pas le lien de l’auteur.',
  cartFollows: (store) => `Après votre réponse, nous ajoutons aussi le produit à votre panier ${store}.`,
  someCartFollows: 'Après votre réponse, nous ajoutons aussi le produit à votre panier.',
  notAllowed: (store) =>
    `${store} n’est pas encore autorisé : après votre réponse, nous ouvrons simplement le lien.`,
  noneAllowed:
    'Aucune boutique Amazon n’est encore autorisée : après votre réponse, nous ouvrons simplement le lien.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'pour ce post' : 'pour ce produit, depuis un autre post'} : ${what}`,
  became: {
    idle: 'vous l’avez demandé, mais cela n’a rien donné.',
    replying: 'votre réponse est encore en cours.',
    replied: 'votre réponse est publiée.',
    adding: 'il est en route vers votre panier.',
    'in-cart': 'il est dans votre panier.',
    'needs-you': 'il vous attend sur Amazon.',
    'not-added': 'il n’a pas été ajouté à votre panier.',
    'left-cart': 'il n’est plus dans votre panier.',
    opened: 'nous avons ouvert le lien.',
    unsure: 'votre réponse est peut-être publiée, mais nous n’avons pas vu X la confirmer.',
    refused: 'votre réponse n’a pas été envoyée.',
  },
  seeIt: 'Voir',
};
