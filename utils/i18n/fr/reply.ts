import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'La fenêtre de réponse de X est ouverte, avec votre réponse. Rien n’est publié tant que vous n’y cliquez pas sur Répondre.',
  windowSends:
    'La fenêtre de X est ouverte, avec votre réponse déjà saisie. Si elle vous y attend, cliquez sur le bouton de X pour la publier.',
  inWindow: {
    unknown:
      'Rien n’est encore publié. Vérifiez que la zone de X ne contient que votre hashtag, puis cliquez sur le bouton de X pour publier.',
    draft:
      'La zone de X contient autre chose que votre hashtag, nous n’y avons donc pas touché. Rien n’est publié. Retirez le reste et cliquez sur le bouton de X, ou fermez cette fenêtre.',
    target:
      'Nous n’avons pas pu vérifier que la zone de X répond au bon tweet depuis le bon compte, nous n’y avons donc pas touché. Rien n’est publié. Vérifiez les deux, puis cliquez sur le bouton de X, ou fermez cette fenêtre.',
    late: 'X a mis trop de temps, nous n’avons donc cliqué sur rien ici. Rien n’est publié. Si vous voulez toujours répondre, cliquez sur le bouton de X.',
  },
  boxDidNotOpen:
    'La zone de réponse de X ne s’est pas ouverte ici ; nous avons donc ouvert la fenêtre de réponse de X avec le texte déjà saisi. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  textDidNotTake:
    'La zone de réponse de X n’a pas accepté le texte ; nous avons donc ouvert la fenêtre de réponse de X avec le texte déjà saisi. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  targetUnclear:
    'Nous n’avons pas pu voir à quel tweet répond la zone de réponse de X ; nous avons donc ouvert la fenêtre de réponse de X pour ce tweet. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  filledIn:
    'La zone de réponse de X est remplie. Rien n’est publié tant que vous n’y cliquez pas sur « Répondre ».',
  sending: 'Envoi de votre réponse par la zone de réponse de X…',
  postingSoon: (hashtag) => `Votre réponse ${hashtag} part dans 5 secondes. D’ici là, vous pouvez l’annuler.`,
  movedOnFirst:
    'Vous êtes passé à autre chose avant l’envoi de votre réponse : rien n’a été publié. Cliquez de nouveau sur le bouton si vous la voulez toujours.',
  movedOn:
    'X a mis un autre tweet à cet endroit. Rien n’a été envoyé ni ajouté. Le bouton est maintenant celui de ce tweet : regardez-le, puis cliquez de nouveau si vous voulez son produit.',
  movedAway:
    'X n’affiche plus ici le tweet sur lequel vous avez cliqué. Rien n’a été envoyé ni ajouté. Retrouvez le tweet et cliquez là-bas sur son bouton.',
  tooLate:
    'Trop de temps s’est écoulé après votre clic, par exemple parce que la page ou l’ordinateur était en veille. Nous avons tout arrêté : rien n’a été envoyé ni ajouté. Si la zone de réponse de X est ouverte, fermez-la, puis cliquez de nouveau sur le bouton.',
  openedPrivately: 'Le lien de l’auteur est ouvert dans un nouvel onglet. Rien n’a été publié.',
  adding: (title) => `Ajout de ${title} à votre panier, dans un onglet en arrière-plan. Rien n’a été publié.`,
  addingMany: (count) =>
    `Ajout de ${count} produits à votre panier, l’un après l’autre. Rien n’a été publié.`,
  inCart: (title, price, store) =>
    `✓ ${price ? `${title}, ${price},` : title} est dans votre panier ${store}.`,
  allInCart: (count) => `✓ Les ${count} produits sont dans votre panier.`,
  someInCart: (done, count) => `${done} produits sur ${count} sont dans votre panier.`,
  about: (title, what) => `${title} : ${what}`,
  allowInWindow: (store) =>
    `Autorisez ${store} dans la petite fenêtre. Ensuite, l’ajout se fait tout seul. Rien n’a été publié.`,
  askedAfterAll:
    'Nous n’avons pas pu nous assurer que vous voyiez le bouton en cliquant ; rien n’a donc encore été fait. Choisissez ici.',
  oneAtATime: 'Une autre réponse est en route. Rien n’a été envoyé pour ce tweet. Réessayez dans un instant.',
  posted: 'Votre réponse est publiée : X l’a affichée.',
  postedNotNoted:
    'Votre réponse est publiée, mais l’extension n’a pas pu la noter ; rien n’est donc ajouté à votre panier d’ici. Ouvrez une fois votre réponse sur X pour qu’elle soit notée.',
  cartFollows: 'Le produit est en route vers votre panier.',
  linkFollows: 'Le lien est ouvert dans un onglet derrière celui-ci.',
  noTweetFocused:
    'Aucun tweet avec un lien Amazon n’est sélectionné ni sous le pointeur. Rien n’a été envoyé ni ouvert. Pointez-en un et appuyez de nouveau sur les touches.',
  noProductInLink:
    'Nous ne voyons aucun produit Amazon derrière ce lien, ou il ne fait pas partie du tweet lui-même. Rien n’a été envoyé ni ouvert. Utilisez le menu sur un lien de produit dans un tweet.',
  held: 'X retient votre réponse un instant pour que vous puissiez l’annuler (« Annuler le post »). Le bouton indiquera quand elle est publiée. Vous pouvez continuer votre lecture.',
  abandoned: {
    closed: 'La zone de réponse a été fermée, et nous n’avons vu partir aucune réponse.',
    'other-words':
      'Ce que vous avez envoyé depuis la zone de réponse de X ne contient pas le hashtag et ne compte donc pas comme cette demande. Rien n’est ajouté à votre panier. Cliquez de nouveau sur le bouton si vous voulez toujours le produit.',
    undone:
      'Vous avez retiré la réponse avant que X ne l’envoie. Rien n’a été publié, et rien n’est ajouté à votre panier.',
  },
  seeReply: 'Voir votre réponse',
  xSays: 'X indique :',
  clickProblems: {
    quick:
      'Vous avez cliqué avant que ceci soit resté affiché assez longtemps pour être lu ; rien n’a donc été fait. Choisissez de nouveau.',
    hidden:
      'Quelque chose sur cette page a masqué ou modifié une partie de ce cadre au moment du clic ; rien n’a donc été fait. Relisez et choisissez de nouveau. Si cela se reproduit, rechargez la page.',
  },
  failures: {
    'logged-out':
      'Vous n’êtes pas connecté à X ici. Rien n’a été envoyé. Connectez-vous à X et cliquez de nouveau sur le bouton.',
    restricted:
      'L’auteur limite qui peut répondre à ce tweet. Rien n’a été envoyé. Vous pouvez toujours ajouter le produit en privé.',
    'wrong-target':
      'La zone de réponse de X allait répondre à un autre tweet ; nous avons donc arrêté. Rien n’a été envoyé. Fermez la zone et cliquez de nouveau sur le bouton.',
    'draft-in-the-way':
      'La zone de réponse de X contient déjà un texte de vous, une image, un sondage ou une heure programmée ; nous n’y avons pas touché. Rien n’a été envoyé. Terminez ou effacez cela et cliquez de nouveau sur le bouton.',
    'refused-by-x':
      'X n’a pas accepté la réponse : rien n’a été publié. Rien n’est réessayé automatiquement. Vous pouvez réessayer plus tard ou ajouter le produit en privé.',
    'rate-limited':
      'X indique que ce compte publie trop souvent. Rien n’a été publié et rien n’est réessayé automatiquement. Attendez un peu ou ajoutez le produit en privé.',
    duplicate:
      'X n’a pas publié la réponse, très probablement parce que la même réponse de vous se trouve déjà sous ce tweet. Rien n’a été publié deux fois. Vous n’avez rien à faire.',
    unseen:
      'Nous n’avons pas vu X confirmer la réponse : elle y est peut-être, ou non. Rien n’est réessayé automatiquement. Regardez les réponses au tweet avant de réessayer.',
  },
};
