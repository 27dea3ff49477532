import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Votre navigateur ne permet pas à l’extension de conserver quoi que ce soit ici. Rien n’a été perdu ni envoyé. Essayez dans une fenêtre qui n’est pas privée, ou autorisez l’extension à conserver des données dans les paramètres du navigateur.',
  full: 'Votre navigateur n’a plus de place pour la liste de vos demandes. Rien n’a été perdu ni envoyé. Libérez de l’espace sur cet appareil et rouvrez ceci.',
  blocked:
    'Une page de l’ancienne version de l’extension est encore ouverte. Rien n’a été perdu ni envoyé. Fermez les autres onglets de l’extension et rouvrez ceci.',
  newer:
    'La liste de vos demandes a été enregistrée par une version plus récente de l’extension, et celle-ci n’y touche pas. Rien n’a été perdu ni envoyé. Mettez l’extension à jour et rouvrez ceci.',
  broken:
    'La liste de vos demandes n’a pas pu être lue. Rien n’a été perdu ni envoyé. Fermez ceci et rouvrez-le ; si cela persiste, redémarrez le navigateur.',
};
