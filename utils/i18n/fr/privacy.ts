import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Confidentialité et sécurité de #AmazonCart',
  title: 'Confidentialité et sécurité',
  kept: 'Ce qui est conservé, et où',
  keptHere: (settings) => [
    'Rien n’est envoyé, ni à nous ni à personne d’autre. Il n’y a ni serveur, ni compte, ni pistage, et l’extension ne contacte personne d’elle-même. Ce navigateur conserve vos demandes (post, lien et nom du produit, compte, chaque étape et son heure), les comptes X et les boutiques Amazon vus ici et vos paramètres dans l’espace réservé à l’extension. Aucune page web ne peut les lire. Ils y restent jusqu’à ce que vous les supprimiez ou retiriez l’extension ; les demandes, les comptes et les boutiques n’y restent que le temps choisi sous « Conserver mes demandes » dans les ',
    settings('paramètres'),
    '. Ces données ne sont pas chiffrées.',
  ],
  keptInSync: (settings) => [
    'Quand « Partager entre mes navigateurs » est activé, ce qui est le cas par défaut, vos paramètres et une courte liste de vos demandes les plus récentes se trouvent dans l’espace de synchronisation du navigateur. Si votre navigateur synchronise les extensions, son éditeur les transmet à vos autres navigateurs. Vous pouvez le désactiver dans les ',
    settings('paramètres'),
    '.',
  ],
  keptTallies:
    'Si vous tenez le décompte d’un de vos posts, ce navigateur conserve aussi qui y a répondu avec le hashtag, et quand, mais rien de ce qui a été écrit. Ce décompte n’est jamais partagé avec vos autres navigateurs et il est supprimé au bout de 90 jours, sauf si vous le gardez plus longtemps.',
  keptPrivate:
    'L’extension ne fonctionne pas dans les fenêtres privées. Elle ne voit ni ne conserve rien de ce que vous y faites.',
  reads: 'Ce qui est lu',
  readsX:
    'Sur X : les posts, pour y trouver des liens vers Amazon ; quel compte est connecté, et s’il est protégé ; vos propres réponses avec le hashtag, et les réponses de @MyAmazon et de @MyAmazonUK.',
  readsThreads:
    'Sur la page d’un post sur X : lesquelles des réponses que X affiche contiennent #AmazonCart ou #AmazonBasket. Elles y sont comptées. Rien n’en est conservé, sauf dans le décompte d’un de vos posts.',
  readsAmazon:
    'Sur les boutiques Amazon que vous avez autorisées, et sur aucune autre : si une page est un produit, le panier ou une identification ; le numéro, le titre, le prix et le vendeur d’un produit ; ce qu’il y a dans le panier ; si vous êtes identifié. Jamais votre nom, votre adresse, vos commandes ni vos moyens de paiement.',
  others: 'Qui d’autre apprend quelque chose',
  othersX: 'X et toute personne qui peut lire vos posts voient une réponse que vous publiez.',
  othersAmazon:
    'Amazon voit quelle page est ouverte et ce qui est ajouté, comme si vous l’aviez fait à la main. Le lien de l’auteur est ouvert tel quel, avec l’éventuel identifiant d’affiliation qu’il contient. Vous le voyez avant de choisir.',
  protected: 'Contre quoi l’extension vous protège',
  protectedClicks:
    'Les pages qui simulent des clics ou masquent notre panneau pour vous faire cliquer sur ce que vous ne voyez pas. Dans ce cas, nous ne faisons rien et nous vous le disons.',
  protectedMessages:
    'Les pages web et les autres extensions qui se font passer pour celle-ci : nous vérifions l’expéditeur de chaque message, et chacun ne peut demander que peu.',
  protectedTwice:
    'Le risque de faire deux fois la même chose : ce qui ne peut pas être annulé est enregistré avant d’être fait.',
  notProtected: 'Contre quoi elle ne vous protège pas',
  notProtectedUser:
    'Toute personne qui utilise votre ordinateur et votre profil de navigateur : elle voit ce que vous voyez.',
  notProtectedOthers:
    'Les autres extensions qui peuvent modifier les pages de X ou d’Amazon, et un navigateur lui-même piraté.',
  welcome: 'Bienvenue',
  settings: 'Paramètres',
};
