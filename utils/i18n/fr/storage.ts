import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Votre navigateur ne permet pas à l’extension d’enregistrer quoi que ce soit ici. Rien n’a été perdu ni envoyé. Essayez dans une fenêtre qui n’est pas privée, ou autorisez l’extension à enregistrer des données dans les paramètres du navigateur.',
  full: 'Votre navigateur n’a plus de place pour votre liste. Rien n’a été perdu ni envoyé. Libérez de l’espace sur cet appareil et rouvrez cette page.',
  blocked:
    'Une page de l’ancienne version de l’extension est encore ouverte. Rien n’a été perdu ni envoyé. Fermez les autres onglets de l’extension et rouvrez cette page.',
  newer:
    'Une version plus récente de l’extension a enregistré votre liste, et celle-ci, plus ancienne, n’y touche pas. Rien n’a été perdu ni envoyé. Mettez l’extension à jour et rouvrez cette page.',
  broken:
    'Nous n’avons pas pu lire votre liste. Rien n’a été perdu ni envoyé. Fermez cette page et rouvrez-la. Si cela ne suffit pas, redémarrez le navigateur.',
};
