import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Une réponse à ce tweet est déjà ouverte dans un autre onglet ou une autre fenêtre. Rien n’a été envoyé d’ici. Terminez ou fermez d’abord celle-là.',
  'already-adding':
    'Ce produit est déjà en route vers votre panier depuis ce tweet ; il n’a donc pas été ajouté une seconde fois. Attendez qu’il y soit ; ensuite vous pourrez l’ajouter de nouveau.',
  'unknown-request':
    'Cette demande n’est plus dans le registre. Rien n’a été envoyé. Fermez ceci et cliquez de nouveau sur le bouton.',
  'not-here':
    'Cette demande appartient à un autre onglet. Rien n’a été fait ici. Continuez dans cet onglet-là.',
  'not-openable': 'Ce lien ne mène à aucune boutique Amazon que nous connaissons. Rien n’a été ouvert.',
  'under-way':
    'Cette demande est encore en cours et n’a donc pas été retirée. Attendez qu’elle se termine, ou fermez son onglet, puis retirez-la.',
  'too-often':
    'Trop de demandes sont venues de cette page en une minute : rien n’a été envoyé ni ajouté pour celle-ci. Les demandes précédentes se poursuivent. Attendez une minute et réessayez.',
  unexpected: 'Un problème est survenu dans l’extension. Rechargez la page et réessayez.',
  refused:
    'Votre navigateur ne permet pas à l’extension de conserver quoi que ce soit ici : votre demande n’a pas pu être notée, et rien n’a été envoyé ni ajouté. Essayez dans une fenêtre qui n’est pas privée, ou autorisez l’extension à conserver des données dans les paramètres du navigateur.',
  full: 'Votre navigateur n’a plus de place pour noter votre demande : plus rien n’est envoyé ni ajouté. Tout ce qui était noté est intact. Libérez de l’espace sur cet appareil et réessayez.',
  blocked:
    'L’extension vient d’être mise à jour et une page de l’ancienne version est encore ouverte : rien n’a été envoyé ni ajouté. Tout ce qui était noté est intact. Fermez les onglets de l’extension et réessayez.',
  newer:
    'Vos demandes ont été enregistrées par une version plus récente de l’extension, et celle-ci n’y touche pas : rien n’a été envoyé ni ajouté, et rien n’est perdu. Mettez l’extension à jour et réessayez.',
  broken:
    'Votre navigateur n’a pas pu accéder à la liste de vos demandes : plus rien n’est envoyé ni ajouté. Réessayez ; si cela persiste, redémarrez le navigateur.',
};
