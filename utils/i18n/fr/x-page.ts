import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X a modifié cette page',
    'no-bar': 'X ou une autre extension a modifié cette page',
    'bar-rebuilt': 'Une autre extension a modifié cette page',
    'taken-out': 'Quelque chose retire sans cesse notre bouton',
    'other-copy': 'Cette extension est installée deux fois',
  },
  details: {
    unreadable:
      'Nous ne pouvons pas y lire les posts : le bouton #AmazonCart manque peut-être. Vos demandes ne risquent rien. Rechargez la page. Si le bouton ne revient pas, cherchez une mise à jour de cette extension.',
    'no-bar':
      'Nous ne reconnaissons pas la rangée de boutons sous ses posts : nous ne savons donc pas où placer le nôtre. Vos demandes ne risquent rien. Rechargez la page. Si le bouton ne revient pas, cherchez une mise à jour de cette extension.',
    'bar-rebuilt':
      'Elle semble avoir refait la rangée de boutons sous les posts : nous ne savons donc pas où placer le nôtre. Vos demandes ne risquent rien. Désactivez cette autre extension sur X, puis rechargez la page.',
    'taken-out':
      'Une autre extension semble retirer sans cesse le bouton #AmazonCart des posts. Vos demandes ne risquent rien. Désactivez cette autre extension sur X, puis rechargez la page.',
    'other-copy':
      'Chaque copie tient sa propre liste de demandes, et une seule affiche son bouton. Exportez ce que vous voulez garder sous « Activité », « Vos données », puis supprimez une copie dans la liste des extensions de votre navigateur.',
  },
  noticed: (ago) => `Constaté sur X ${ago}.`,
  copyReport: 'Copier le rapport',
  reportHolds:
    'Le rapport décrit seulement comment la page est construite, sans aucun de ses mots, noms ou adresses. Nous ne l’envoyons nulle part : vous décidez qui le reçoit.',
  copied: 'Rapport copié. Collez-le là où vous voulez signaler le problème.',
  notCopied: 'Nous n’avons pas pu copier le rapport. Réessayez.',
};
