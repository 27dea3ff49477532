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
      'Nous ne pouvons pas lire ses tweets : le bouton #AmazonCart manque peut-être. Vos demandes sont en sécurité. Rechargez la page. Si le bouton ne revient pas, cherchez une mise à jour de cette extension.',
    'no-bar':
      'Nous ne connaissons pas la rangée de boutons sous ses tweets : le nôtre n’y trouve pas de place. Vos demandes sont en sécurité. Rechargez la page. Si le bouton ne revient pas, cherchez une mise à jour de cette extension.',
    'bar-rebuilt':
      'Elle semble avoir refait la rangée de boutons sous les tweets, et le nôtre n’y trouve pas de place. Vos demandes sont en sécurité. Désactivez cette autre extension sur X, puis rechargez la page.',
    'taken-out':
      'Une autre extension semble retirer sans cesse le bouton #AmazonCart des tweets. Vos demandes sont en sécurité. Désactivez cette autre extension sur X, puis rechargez la page.',
    'other-copy':
      'Chaque copie tient sa propre liste de demandes, et une seule affiche son bouton. Exportez ce que vous voulez garder sous « Activité », « Vos données », puis supprimez une copie dans la liste des extensions de votre navigateur.',
  },
  noticed: (ago) => `Remarqué sur X ${ago}.`,
  copyReport: 'Copier le rapport',
  reportHolds:
    'Le rapport dit seulement comment la page est construite : aucun de ses mots, noms ou adresses. Il n’est envoyé nulle part ; vous décidez qui le reçoit.',
  copied: 'Rapport copié. Collez-le là où vous voulez signaler le problème.',
  notCopied: 'Le rapport n’a pas pu être copié. Réessayez.',
};
