import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Ajouter à votre panier Amazon',
    replying: 'Votre réponse est en route',
    replied: 'Votre réponse est publiée',
    adding: 'Ajout à votre panier…',
    'in-cart': 'Dans votre panier',
    'needs-you': 'Amazon a besoin de vous',
    'not-added': 'Pas ajouté au panier',
    'left-cart': 'N’est plus dans votre panier',
    opened: 'Le lien a été ouvert pour vous',
    unsure: 'Vérifiez votre réponse',
    refused: 'Votre réponse n’a pas été envoyée',
  },
  inCart: (store) => `Dans votre panier ${store}`,
  underWay: {
    replying:
      'Une réponse à ce tweet est en cours d’envoi, ou sa zone de réponse est encore ouverte. Le bouton indiquera quand elle est publiée.',
    adding: 'Nous l’ajoutons dans un onglet en arrière-plan. Vous pouvez continuer à naviguer.',
    replied: 'X l’a affichée. Rien n’a été ajouté à votre panier.',
  },
  interruptions: {
    'tab-closed': 'L’onglet a été fermé avant qu’Amazon ajoute le produit. Plus rien n’a été cliqué ensuite.',
    browser:
      'Le navigateur s’est arrêté avant qu’Amazon ajoute le produit. Plus rien n’a été cliqué ensuite.',
    'waited-too-long': 'Son tour n’est pas venu en 30 minutes. Rien n’a été cliqué.',
  },
  manyProducts: (count) => `Ce tweet cite ${count} produits. Cochez ceux que vous voulez.`,
  oneForReply: 'Une réponse vaut pour un seul produit : n’en cochez qu’un pour répondre.',
  linkDetails: 'Détails du lien',
  affiliateLink: 'lien affilié, laissé tel quel',
  affiliate: (tag) => [
    'Le lien contient l’identifiant d’affiliation « ',
    tag,
    ' ». Il reste tel que l’auteur l’a écrit.',
  ],
  yourAccount: 'Votre compte',
  replies: (account, author) => [account, ' répond à ', author],
  seenBy: {
    public: (author) =>
      `Tout le monde sur X pourra voir cette réponse, et @${author} en sera averti. Votre compte est public.`,
    protected: (author) =>
      `Vos abonnés verront cette réponse. Attendez-vous à ce que @${author} la voie aussi. Votre compte est protégé.`,
    unknown: (author) =>
      `Nous n’avons pas pu savoir si votre compte est public. Partez du principe que tout le monde verra cette réponse, @${author} compris.`,
  },
  wasProtected: (author) =>
    `Votre compte était protégé la dernière fois que nous l’avons vu. Cela a pu changer : partez du principe que tout le monde verra cette réponse, y compris @${author}.`,
  cannotReply:
    'Vous ne pouvez pas répondre à ce tweet : son auteur limite qui peut le faire. Vous pouvez toujours l’ajouter en privé.',
  loggedOut: 'Vous n’êtes pas connecté à X ici. Vous pouvez toujours ajouter en privé.',
  logIn: 'Se connecter à X pour répondre',
  sendsInWindow: (reply) =>
    `« ${reply} » ouvre la fenêtre de X. Nous y saisissons votre réponse et cliquons sur le bouton de X pour la publier. En cas de doute, nous vous laissons ce clic.`,
  opensWindow:
    'X ouvre pour cela sa propre fenêtre, avec votre réponse déjà saisie. Rien n’est publié tant que vous n’y cliquez pas sur le bouton de X.',
  reply: (hashtag) => `Répondre ${hashtag}`,
  edit: 'Modifier dans la zone de réponse de X',
  private: 'Ajouter en privé',
  authorsLink: 'le lien de l’auteur',
  privatelyAdds: (what) =>
    `Ouvre ${what} dans un onglet en arrière-plan et ajoute le produit. Rien n’est publié.`,
  privateMany: (count) => `Ajouter ${count} produits en privé`,
  privatelyMany:
    'Ouvre chaque lien l’un après l’autre dans un onglet en arrière-plan et ajoute le produit. Rien n’est publié.',
  allowPrivate: (store) => `Autoriser ${store} et ajouter en privé`,
  allowPrivateNote:
    'Votre navigateur demande d’abord. Ensuite, nous l’ajoutons dans un onglet en arrière-plan. Rien n’est publié.',
  openLink: 'Ouvrir seulement le lien',
  openLinks: (count) => `Ouvrir seulement les ${count} liens`,
  again: 'Ajouter encore…',
  seeReplies: 'Regarder les réponses',
  openOnAmazon: 'Ouvrir sur Amazon',
  dontAsk: 'Ne plus demander',
  dontAskHint:
    'Désormais, un clic fait ce que vous choisissez ici. La fenêtre de l’extension permet de réactiver cet avertissement.',

  foreignStore: (store, own) => `Ce lien mène à ${store} ; votre boutique est ${own}.`,
  takeLink: (store) => `Utiliser le lien de l’auteur (${store})`,
  takeOwn: (own) => `Utiliser ma boutique, ${own}`,
  takeOwnNote:
    'Le même numéro de produit, qui peut y désigner autre chose. Le lien de l’auteur n’est pas utilisé.',
  cartFollows: (store) => `Après une réponse, le produit va aussi dans votre panier ${store}.`,
  someCartFollows: 'Après une réponse, le produit va aussi dans votre panier.',
  notAllowed: (store) =>
    `${store} n’est pas encore autorisé : après une réponse, son lien s’ouvre seulement.`,
  noneAllowed:
    'Aucune boutique Amazon n’est encore autorisée : après une réponse, le lien s’ouvre seulement.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'pour ce tweet' : 'pour ce produit, depuis un autre tweet'} : ${what}`,
  became: {
    idle: 'demandé, sans suite.',
    replying: 'une réponse est en cours de rédaction.',
    replied: 'votre réponse est publiée.',
    adding: 'il est en route vers votre panier.',
    'in-cart': 'il est dans votre panier.',
    'needs-you': 'il vous attend sur Amazon.',
    'not-added': 'il n’a pas été ajouté au panier.',
    'left-cart': 'il n’est plus dans votre panier.',
    opened: 'le lien a été ouvert pour vous.',
    unsure: 'une réponse est peut-être publiée ; nous n’avons pas vu X la confirmer.',
    refused: 'la réponse n’a pas été envoyée.',
  },
  seeIt: 'Voir',
};
