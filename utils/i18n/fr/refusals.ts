import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Vous avez déjà une réponse à ce post ouverte dans un autre onglet ou une autre fenêtre : rien n’a été envoyé d’ici. Terminez ou fermez d’abord celle-là.',
  'already-adding':
    'Ce produit est déjà en route vers votre panier depuis ce post : nous ne l’avons pas ajouté deux fois. Une fois qu’il y sera, vous pourrez l’ajouter de nouveau.',
  'unknown-request':
    'Nous n’en avons plus trace : rien n’a été envoyé. Fermez ceci et cliquez de nouveau sur le bouton.',
  'not-here': 'Ceci a été commencé dans un autre onglet : rien n’a été fait ici. Continuez là-bas.',
  'not-openable':
    'Ce lien ne mène à aucune boutique Amazon que nous connaissons : nous ne l’avons pas ouvert.',
  'under-way':
    'Ceci est encore en cours et n’a donc pas été retiré. Attendez la fin, ou fermez son onglet, puis retirez-le.',
  'too-often':
    'Trop de demandes sont venues de cette page en une minute : rien n’a été envoyé ni ajouté pour celle-ci. Les demandes précédentes se poursuivent. Attendez une minute et réessayez.',
  'not-author':
    'Un décompte n’est possible que pour les posts du compte connecté ici : rien n’a été conservé. Rechargez la page et réessayez.',
  'too-many-tallies':
    'Vous avez déjà autant de décomptes que possible : celui-ci n’a pas commencé. Supprimez-en un sous « Campagnes » sur la page d’activité, puis réessayez.',
  unexpected: 'Un problème est survenu dans l’extension. Rechargez la page et réessayez.',
  refused:
    'Votre navigateur ne permet pas à l’extension d’enregistrer quoi que ce soit ici : rien n’a été envoyé ni ajouté. Essayez dans une fenêtre qui n’est pas privée, ou autorisez l’extension à enregistrer des données dans les paramètres du navigateur.',
  full: 'Votre navigateur n’a plus de place pour enregistrer ceci : plus rien n’est envoyé ni ajouté. Tout ce qui était enregistré est intact. Libérez de l’espace sur cet appareil et réessayez.',
  blocked:
    'L’extension vient d’être mise à jour et une page de l’ancienne version est encore ouverte : rien n’a été envoyé ni ajouté. Tout ce qui était enregistré est intact. Fermez tous les onglets de l’extension et réessayez.',
  newer:
    'Une version plus récente de l’extension a enregistré votre liste, et celle-ci, plus ancienne, n’y touche pas : rien n’a été envoyé ni ajouté, et rien n’est perdu. Mettez l’extension à jour et réessayez.',
  broken:
    'Votre navigateur n’a pas pu ouvrir votre liste enregistrée : plus rien n’est envoyé ni ajouté. Réessayez. Si cela ne suffit pas, redémarrez le navigateur.',
};
