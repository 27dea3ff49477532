import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La fenêtre de réponse de X est ouverte, avec votre réponse. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  windowSends:
    'La fenêtre de X est ouverte, avec votre réponse déjà saisie. Si elle attend encore, cliquez sur le bouton de X pour publier.',
  inWindow: {
    unknown:
      'Rien n’est encore publié. Vérifiez que la zone de X ne contient que votre hashtag, puis cliquez sur le bouton de X pour publier.',
    draft:
      'La zone de X contient autre chose que votre hashtag : nous n’y avons pas touché. Rien n’est publié. Retirez le reste et cliquez sur le bouton de X, ou fermez cette fenêtre.',
    target:
      'Nous n’avons pas pu vérifier que la zone de X répond au bon post depuis le bon compte : nous n’y avons pas touché. Rien n’est publié. Vérifiez les deux, puis cliquez sur le bouton de X, ou fermez cette fenêtre.',
    late: 'X a mis trop de temps : nous n’avons cliqué sur rien ici. Rien n’est publié. Si vous voulez toujours répondre, cliquez sur le bouton de X.',
  },
  boxDidNotOpen:
    'La zone de réponse de X ne s’est pas ouverte ici : nous avons ouvert la fenêtre de réponse de X avec votre réponse déjà saisie. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  textDidNotTake:
    'Nous n’avons pas pu remplir la zone de réponse de X : nous avons ouvert la fenêtre de réponse de X avec votre réponse déjà saisie. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  targetUnclear:
    'Nous n’avons pas pu savoir à quel post répond la zone de réponse de X : nous avons ouvert la fenêtre de réponse de X pour celui-ci. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  filledIn:
    'La zone de réponse de X est remplie. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  sending: 'Envoi de votre réponse par la zone de réponse de X…',
  postingSoon: (hashtag, title) =>
    `Votre réponse ${hashtag} pour « ${title} » part dans 5 secondes. D’ici là, vous pouvez l’annuler.`,
  movedOnFirst:
    'Vous avez quitté ce post avant l’envoi de votre réponse : rien n’a été publié. Si vous voulez toujours répondre, cliquez de nouveau sur le bouton.',
  movedOn:
    'X a mis un autre post à cet endroit : nous nous sommes arrêtés là. Rien n’a été envoyé ni ajouté. Si vous voulez le produit de ce post, cliquez sur son bouton.',
  movedAway:
    'Le post sur lequel vous avez cliqué n’est plus ici : nous nous sommes arrêtés là. Rien n’a été envoyé ni ajouté. Retrouvez-le et cliquez sur son bouton.',
  tooLate:
    'Trop de temps s’est écoulé après votre clic, peut-être parce que la page ou votre ordinateur était en veille : nous nous sommes arrêtés là. Rien n’a été envoyé ni ajouté. Si la zone de réponse de X est ouverte, fermez-la, puis cliquez de nouveau sur le bouton.',
  otherAccount:
    'La zone de réponse de X appartient à un autre compte que celui que nous avions indiqué : nous nous sommes arrêtés là. Rien n’a été envoyé. Fermez la zone et cliquez de nouveau sur le bouton.',
  accountChanged:
    'Votre compte X, ou les personnes qui peuvent lire ses réponses, ont changé avant votre clic : rien n’a été envoyé. Relisez ceci, puis choisissez.',
  openedPrivately: 'Le lien est ouvert dans un nouvel onglet. Rien n’a été publié.',
  adding: (title) =>
    `Ajout de « ${title} » à votre panier, dans un onglet en arrière-plan. Rien n’a été publié.`,
  addingMany: (count) =>
    `Ajout de ${count} produits à votre panier, l’un après l’autre. Rien n’a été publié.`,
  inCart: (title, price, store) => `✓ « ${title} »${price && `, ${price},`} est dans votre panier ${store}.`,
  allInCart: (count) => `✓ Les ${count} produits sont dans votre panier.`,
  someInCart: (done, count) =>
    `${done} ${done > 1 ? 'produits' : 'produit'} sur ${count} ${done > 1 ? 'sont' : 'est'} dans votre panier.`,
  about: (title, what) => `« ${title} » : ${what}`,
  removed:
    'Cette demande a été retirée de votre liste : nous ne la suivons plus. Si elle était encore en cours, vérifiez votre panier Amazon.',
  allowInWindow: (store) =>
    `Autorisez ${store} dans la petite fenêtre, et nous ajouterons le produit. Rien n’a été publié.`,
  askedAfterAll:
    'Nous n’avons pas pu nous assurer que vous voyiez le bouton en cliquant : nous n’avons encore rien fait. Choisissez ici.',
  oneAtATime:
    'Une autre réponse est encore en cours d’envoi : rien n’a été envoyé pour ce post. Réessayez dans un instant.',
  stillStarting:
    'Votre dernier choix pour ce post est encore en cours d’exécution : nous n’avons rien lancé d’autre. Réessayez dans un instant.',
  posted: 'Votre réponse est publiée. X l’a confirmée.',
  postedNotNoted:
    'Votre réponse est publiée, mais nous n’avons pas pu l’enregistrer : nous n’ajoutons rien à votre panier. Ouvrez une fois votre réponse sur X, et nous l’enregistrerons.',
  cartFollows: 'Le produit est en route vers votre panier.',
  linkFollows: 'Le lien est ouvert dans un onglet derrière celui-ci.',
  noTweetFocused:
    'Aucun post avec un lien Amazon n’est sous le pointeur ni sélectionné. Rien n’a été envoyé ni ouvert. Placez le pointeur sur un tel post et réessayez.',
  noProductInLink:
    'Nous ne voyons aucun produit Amazon derrière ce lien, ou il ne fait pas partie du post lui-même. Rien n’a été envoyé ni ouvert. Utilisez le menu sur un lien de produit dans un post.',
  held: 'X retient votre réponse un instant pour que vous puissiez l’annuler (« Annuler le post »). Le bouton vous dira quand elle sera publiée. Vous pouvez continuer à naviguer.',
  abandoned: {
    closed: 'La zone de réponse a été fermée, et nous n’avons vu partir aucune réponse.',
    'other-words':
      'Ce que vous avez envoyé depuis la zone de réponse de X ne contient pas le hashtag : nous n’avons rien ajouté à votre panier. Si vous voulez toujours le produit, cliquez de nouveau sur le bouton.',
    undone:
      'Vous avez annulé la réponse avant que X ne l’envoie. Rien n’a été publié, et rien n’a été ajouté à votre panier.',
  },
  seeReply: 'Voir votre réponse',
  xSays: 'X indique :',
  clickProblems: {
    quick:
      'Vous avez cliqué avant d’avoir eu le temps de lire ceci : rien n’a été fait. Choisissez de nouveau.',
    hidden:
      'Quelque chose sur cette page a masqué ou modifié une partie de ce cadre au moment du clic : rien n’a été fait. Relisez, puis choisissez. Si cela se reproduit, rechargez la page.',
  },
  failures: {
    'logged-out':
      'Vous n’êtes pas connecté à X ici. Rien n’a été envoyé. Connectez-vous à X et cliquez de nouveau sur le bouton.',
    restricted:
      'L’auteur limite qui peut répondre à ce post. Rien n’a été envoyé. Vous pouvez toujours ajouter le produit en privé.',
    'wrong-target':
      'La zone de réponse de X allait répondre à un autre post : nous nous sommes arrêtés là. Rien n’a été envoyé. Fermez la zone et cliquez de nouveau sur le bouton.',
    'draft-in-the-way':
      'La zone de réponse de X contient déjà un texte de vous, une image, un sondage ou un envoi programmé : nous n’y avons pas touché. Rien n’a été envoyé. Terminez ou effacez cela et cliquez de nouveau sur le bouton.',
    'refused-by-x':
      'X n’a pas accepté votre réponse : rien n’a été publié, et nous ne réessaierons pas de nous-mêmes. Réessayez plus tard, ou ajoutez le produit en privé.',
    'rate-limited':
      'X indique que ce compte publie trop souvent. Rien n’a été publié, et nous ne réessaierons pas de nous-mêmes. Attendez un peu ou ajoutez le produit en privé.',
    duplicate:
      'X n’a pas publié votre réponse, très probablement parce que vous avez déjà publié la même ici. Rien n’a été publié deux fois. Vous n’avez rien à faire.',
    unseen:
      'Nous n’avons pas vu X confirmer votre réponse : elle est peut-être publiée, ou non. Nous ne réessaierons pas de nous-mêmes. Vérifiez les réponses à ce post avant de réessayer.',
  },
};
