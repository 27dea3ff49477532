import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Bienvenue sur #AmazonCart',
  title: '#AmazonCart est de retour',
  lead: (bold) => [
    'Cliquez sur ',
    bold('#AmazonCart'),
    ' sous un post avec un lien Amazon : le produit va dans votre panier Amazon. C’est vous qui choisissez si d’autres le voient.',
  ],
  stepStore: 'Autorisez votre boutique Amazon',
  stepStoreNote:
    'Les produits iront alors dans votre panier sur cette boutique. Sinon, les liens s’ouvrent simplement.',
  stepXNote:
    'Trouvez un post avec un lien Amazon et cliquez sur #AmazonCart en dessous. Puis choisissez : ajouter en privé, ou répondre pour que d’autres le voient.',

  whoSees: 'Qui voit quoi',
  reply: (bold) => [
    bold('Répondre #AmazonCart'),
    ' publie une réponse sur X. Toute personne qui peut lire vos posts peut la lire, et l’auteur du post aussi. Nous vous disons de qui il s’agit avant toute publication.',
  ],
  private: (bold) => [
    bold('Ajouter en privé'),
    ' ne publie rien : le produit va dans votre panier, dans un onglet en arrière-plan.',
  ],
  nothingElse:
    'Rien n’est envoyé ailleurs : nous n’avons pas de serveur. Si votre navigateur synchronise les extensions, il transmet vos paramètres et vos demandes les plus récentes à vos autres navigateurs ; vous pouvez le désactiver dans les paramètres.',
  accessMeans: 'Ce que permet l’accès à une boutique',
  rules: 'Les règles de X',
  rulesNote:
    'X interdit les scripts qui publient d’eux-mêmes, en masse ou de façon programmée. Ici, un clic de votre part mène à une réponse au plus, que vous avez vue auparavant. Si vous préférez cliquer vous-même sur le bouton de X, utilisez « Modifier dans la zone de réponse de X » : nous remplissons la zone et vous laissons le reste.',
  history: 'Qu’était #AmazonCart ?',
  historyNote:
    'En 2014, vous pouviez répondre #AmazonCart à un tweet, et le produit allait dans votre panier Amazon. Amazon y a mis fin depuis. Cette extension le permet de nouveau, dans votre propre navigateur.',
  allSettings: 'Tous les paramètres et boutiques',
  requests: 'Vos demandes',
  privacy: 'Confidentialité et sécurité',

  sample: 'Essayez : un exemple',
  ifAccount: 'Si votre compte X est',
  accounts: { public: 'Public', protected: 'Protégé', unknown: 'X ne le dit pas' },
  sampleAuthor: 'Un post d’exemple',
  sampleTweet: 'Mon cadeau pour tout le monde cette année :',
  sampleInvite:
    'Cliquez sur le bouton pour voir ce que vous pouvez choisir. Ici, rien n’est publié ni ajouté.',
  sampleClosed: 'Vous avez fermé le panneau. Rien n’a été fait. Cliquez sur le bouton pour le rouvrir.',
  wouldAdd: (store) => `le produit irait dans votre panier ${store}, dans un onglet en arrière-plan.`,
  wouldOpen: (store) => `le lien s’ouvrirait dans un onglet, car ${store} n’est pas encore autorisé.`,
  wouldReply: (hashtag) => `Sur X, « ${hashtag} » serait maintenant envoyé par la zone de réponse de X.`,
  wouldEdit: (hashtag) =>
    `Sur X, la zone de réponse s’ouvrirait maintenant avec « ${hashtag} » et attendrait que vous cliquiez sur « Répondre ».`,
  wouldFollow: (cart) => ` Ensuite, ${cart}`,
  wouldPrivately: (cart) => `Sur X, ${cart} Rien ne serait public.`,
  wouldRemember: ' À partir de là, un clic le ferait sans rien demander.',
  wasSample: ' Ceci est un exemple : rien n’a été publié, ouvert ni ajouté.',
};
