import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  title: 'Ajouter à votre panier Amazon',
  manyProducts: (count) => `Ce tweet cite ${count} produits. Lequel ?`,
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
  postedMeanwhile:
    'Votre réponse avec ces mots exacts a été publiée entre-temps sous ce tweet, et X n’accepte les mêmes mots qu’une fois. Vous pouvez toujours modifier une réponse, ou ajouter en privé.',
  opensWindow:
    'X ouvre pour cela sa propre fenêtre, avec votre réponse déjà saisie. Si elle vous y attend, cliquez sur le bouton de X pour la publier.',
  reply: (hashtag) => `Répondre ${hashtag}`,
  edit: 'Modifier dans la zone de réponse de X',
  private: 'Ajouter en privé',
  authorsLink: 'le lien de l’auteur',
  privatelyAdds: (what) =>
    `Ouvre ${what} dans un onglet en arrière-plan et ajoute le produit. Rien n’est publié.`,
  privatelyOpens: (what) => `Ouvre ${what} dans un nouvel onglet. Rien n’est publié.`,
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
    `${store} n’est pas encore autorisé : le lien s’ouvre seulement, et vous y ajoutez le produit.`,
  noneAllowed:
    'Aucune boutique Amazon n’est encore autorisée : le lien s’ouvre seulement, et vous y ajoutez le produit.',

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
